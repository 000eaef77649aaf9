import { describe, expect, it } from 'vitest';
import { readRole } from './role.ts';

const TODAY = '2026-11-24';
const briefOf = (text: string) => readRole(text, TODAY).brief;
const remarksOf = (text: string) => readRole(text, TODAY).remarks;

describe('one part, read', () => {
  it.each([
    ['F 30-35', { gender: ['woman'] }],
    ['30-35 / M', { gender: ['man'] }],
    ['girls 25-35', { gender: ['woman'] }],
    ['girl child 8-10', { gender: ['girl'], minor: true }],
    ['12 saal ka bachcha', { minor: true }],
    ['teen ladke chahiye', { gender: ['man'] }],
    ['ladka 25-35', { gender: ['man'] }],
    ['अभिनेत्री', { gender: ['woman'] }],
    ['bhai, ek ladki chahiye', { gender: ['woman'] }],
  ])('knows whom "%s" is for', (text, brief) => {
    expect(briefOf(text)).toMatchObject(brief);
  });

  it.each([
    ['professional horse rider', { anyOf: ['horse riding'], min: 'professional' }],
    ['horse rider, professional level', { anyOf: ['horse riding'], min: 'professional' }],
    ["swim, basic won't do", { anyOf: ['swimming'], min: 'good' }],
    ['kathak or bharatnatyam dancer', { anyOf: ['kathak', 'bharatanatyam'] }],
    ['kathak, odissi or kuchipudi', { anyOf: ['kathak', 'odissi', 'kuchipudi'] }],
    ['ghoda chalana aata ho', { anyOf: ['horse riding'] }],
    ['तैराकी आनी चाहिए', { anyOf: ['swimming'] }],
  ])('reads the skill in "%s"', (text, skill) => {
    expect(briefOf(text).skills).toEqual([skill]);
  });

  it.each([
    'Four friends, one of them rides a motorbike',
    'char dost, unme se ek bike chalata ho',
    'चार दोस्त, उनमें से एक बाइक चलाता हो',
  ])('asks of nobody what one of a group should bring: "%s"', (text) => {
    expect(briefOf(text).skills).toBeUndefined();
    expect(briefOf(text).prefer?.skills).toEqual([{ anyOf: ['motorcycle'] }]);
  });

  it('reads skills told as verbs', () => {
    expect(briefOf('boxes on camera').skills).toEqual([{ anyOf: ['boxing'] }]);
    expect(briefOf('a man who wrestles').skills).toEqual([{ anyOf: ['wrestling'] }]);
  });

  it('takes a wish for a wish', () => {
    const brief = briefOf('woman 25-35, garba preferred');
    expect(brief.skills).toBeUndefined();
    expect(brief.prefer?.skills).toEqual([{ anyOf: ['garba'] }]);
    expect(briefOf('गाणं येत असेल तर उत्तम').skills).toBeUndefined();
  });

  it.each([
    ['played lead in a feature film', { roleTypesAnyOf: ['lead'], formatsAnyOf: ['feature film'] }],
    ['must have done ott or film', { formatsAnyOf: ['web series', 'feature film'] }],
    ['has been a series regular', { roleTypesAnyOf: ['series regular'] }],
  ])('reads past work in "%s"', (text, credits) => {
    expect(briefOf(text).credits).toEqual(credits);
  });

  it.each(['need a lead for our feature film', 'day player for one scene', 'lead role in a web series'])(
    'takes the part to cast for no past work: "%s"',
    (text) => {
      expect(briefOf(text).credits).toBeUndefined();
    },
  );

  it('reads states as the cities in them', () => {
    expect(briefOf('anyone based in UP or Bihar').city?.anyOf).toEqual(
      expect.arrayContaining(['Lucknow', 'Varanasi', 'Patna']),
    );
    expect(briefOf('up to 20k, follow up later').city).toBeUndefined();
  });

  it.each([
    ['kathak or odissi, Kolkata preferred', { city: ['Kolkata'] }],
    ['थिएटर से हो तो बेहतर', { training: ['theatre'] }],
    ['travel ok', { travels: true }],
    ['a journalist from Lucknow, 26', { city: ['Lucknow'] }],
  ])('orders by "%s" and excludes nobody for it', (text, prefer) => {
    const brief = briefOf(text);
    expect(brief.prefer).toMatchObject(prefer);
    expect(brief.city ?? brief.training ?? brief.travels).toBeUndefined();
  });

  it.each(['mumbai ya outstation dono ok', 'any city'])('fences nobody in for "%s"', (text) => {
    expect(briefOf(text).city).toBeUndefined();
  });

  it("asks for a guardian's consent where it is a condition, of children alone", () => {
    expect(briefOf('kids 6-9, guardian consent must be on file')).toMatchObject({
      minor: true,
      guardianConsent: true,
    });
    expect(briefOf('woman 30-40, guardian consent on file').guardianConsent).toBeUndefined();
  });

  it.each([
    ['speaks good Urdu and plays harmonium', undefined],
    ['good harmonium', 'good'],
  ])('grades the skill by its own words: "%s"', (text, level) => {
    expect(briefOf(text).skills?.[0]?.min).toBe(level);
  });

  it.each(['office comedy, woman 30-38', 'basketball captain types', 'a cook character'])(
    'takes the story for no skill: "%s"',
    (text) => {
      expect(briefOf(text).skills).toBeUndefined();
    },
  );

  it('hears whom a verb is about, unless it agrees with a language or stands for anybody', () => {
    expect(briefOf('मराठी बोलणारी हवी').gender).toEqual(['woman']);
    expect(briefOf('मालवणी अस्खलित हवी').gender).toBeUndefined();
    expect(briefOf('koi kashmiri bolne wala hai?').gender).toBeUndefined();
  });

  it('asks for a credit of each kind only where both are asked', () => {
    expect(briefOf('has worked in theatre and film both').credits).toEqual({
      formatsAllOf: ['theatre', 'feature film'],
    });
    expect(briefOf('film mein lead kiya ho').credits).toEqual({
      roleTypesAnyOf: ['lead'],
      formatsAnyOf: ['feature film'],
    });
  });

  it('knows who plays non-binary parts from a trait that is declared', () => {
    expect(briefOf('nonbinary artist 24-30')).toMatchObject({ gender: ['nonbinary'] });
    expect(briefOf('deaf actress for a deaf character 35-50').trait?.declared).toBe('deaf');
    expect(briefOf('deaf actress 35-50').trait).toBeUndefined();
  });

  it('knows the place of the shoot from the place people live in', () => {
    expect(briefOf('Shoot 10/12 to 14/12 Nashik. Woman 24-32').city).toBeUndefined();
    expect(briefOf('ahmedabad mein shoot hai').city).toBeUndefined();
    expect(briefOf('must travel, mumbai')).toMatchObject({ travels: true, city: { anyOf: ['Mumbai'] } });
  });

  it.each([
    ['just 2 names, women', { limit: 2 }],
    ['2-3 options', { limit: 3 }],
    ['a couple of names', { limit: 2 }],
    ['teen options do', { limit: 3 }],
    ['only 4 men', { limit: 4 }],
    ['mujhe teen ladke chahiye', { posts: 3 }],
    ['jitne bhi hain sab', { everyone: true }],
  ])('counts in "%s"', (text, count) => {
    expect(readRole(text, TODAY).count).toMatchObject(count);
  });

  it.each([
    ['cheapest 3 women', 'cheapest'],
    ['sabse lamba aadmi', 'tallest'],
    ['fresh faces, women 20-26', 'fewest_credits'],
    ['no newcomers', 'most_credits'],
  ])('reads the order in "%s"', (text, order) => {
    expect(briefOf(text).order).toBe(order);
  });

  it('tells what became no condition, in the words of the user', () => {
    expect(remarksOf('woman 30-40 left handed with size 7 shoes, mumbai')).toEqual([
      { kind: 'unread', phrases: ['left handed', 'size 7 shoes'] },
    ]);
    expect(remarksOf('need female 28 to 34 for a bank manager, ott')).toEqual([]);
    expect(remarksOf('ek budha aadmi, 55-65')).toEqual([]);
    expect(remarksOf('मला २५ ते ३० वयाची मराठी अभिनेत्री हवी')).toEqual([]);
  });

  it('filters by no protected trait and says so in the words of the user', () => {
    const text = 'गोरी लड़की चाहिए २०-२८';
    expect(remarksOf(text)).toContainEqual({ kind: 'protected', trait: 'skin', said: 'गोरी' });
    expect(briefOf(text)).toMatchObject({ gender: ['woman'], playingAge: { min: 20, max: 28 } });
    expect(remarksOf('fair brahmin girl 20-26').map((remark) => remark.kind)).toEqual(
      expect.arrayContaining(['protected', 'protected']),
    );
  });

  it('puts no child forward for an intimate scene', () => {
    expect(remarksOf('16 yr old girl for a kissing scene')).toContainEqual({ kind: 'minor_unsafe' });
    expect(remarksOf('woman 26-30, kissing scene').map((remark) => remark.kind)).not.toContain(
      'minor_unsafe',
    );
  });
});
