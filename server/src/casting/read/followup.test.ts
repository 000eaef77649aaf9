import { describe, expect, it } from 'vitest';
import type { Lang } from '../../assistant/port.ts';
import type { RoleBrief } from '../brief.ts';
import { answerStrings } from '../strings/answer.ts';
import { applyFollowUp } from './followup.ts';
import { readRole } from './role.ts';

const after = (before: RoleBrief, text: string, heights: number[] = []) =>
  applyFollowUp(before, readRole(text, '2026-11-24'), text, heights);

const BRIEF: RoleBrief = {
  gender: ['man'],
  playingAge: { min: 30, max: 40 },
  heightCm: { min: 170 },
  city: { anyOf: ['Mumbai'] },
  speaks: [{ anyOf: ['mr'], min: 'native' }],
  skills: [{ anyOf: ['kathak'] }],
  dayRateMaxInr: 20_000,
  dates: { from: '2026-12-01', to: '2026-12-07', allowHolds: true },
  union: { anyOf: ['CINTAA'] },
  training: ['theatre'],
  credits: { formatsAnyOf: ['web series'] },
};

describe('follow-ups', () => {
  it('changes what is named and keeps the rest', () => {
    expect(after(BRIEF, 'same but women').brief).toEqual({ ...BRIEF, gender: ['woman'] });
    expect(after(BRIEF, 'make it 35 to 45').brief).toEqual({ ...BRIEF, playingAge: { min: 35, max: 45 } });
    expect(after(BRIEF, 'फक्त जानेवारीत मोकळे').brief.dates).toMatchObject({
      from: '2027-01-01',
      to: '2027-01-31',
    });
  });

  it('takes a sum for all for the group of the brief, and a rate for one where it is one', () => {
    expect(after({ gender: ['man'], count: 3 }, 'total under 60k').brief).toEqual({
      gender: ['man'],
      count: 3,
      groupBudgetInr: 60_000,
    });
    expect(after({ gender: ['man'] }, 'total under 60k').brief).toEqual({
      gender: ['man'],
      dayRateMaxInr: 60_000,
    });
  });

  it('keeps out who speaks a language, until it is asked for again', () => {
    const without = after(BRIEF, 'also no Gujarati speakers').brief;
    expect(without).toEqual({ ...BRIEF, notSpeaks: [{ anyOf: ['gu'], min: 'basic' }] });
    expect(after(without, 'gujarati bhi chalegi').brief.notSpeaks).toBeUndefined();
    expect(after(without, 'forget the language').brief.notSpeaks).toBeUndefined();
    expect(after(BRIEF, 'no Marathi').brief).toEqual({
      ...BRIEF,
      speaks: undefined,
      notSpeaks: undefined,
    });
  });

  it('adds what is also fine to the demand that is there', () => {
    expect(after(BRIEF, 'actually Nagpur is fine too').brief.city).toEqual({ anyOf: ['Mumbai', 'Nagpur'] });
    expect(after(BRIEF, 'pune bhi chalega').brief.city).toEqual({ anyOf: ['Mumbai', 'Pune'] });
    expect(after(BRIEF, 'konkani bhi chalegi').brief.speaks).toEqual([
      { anyOf: ['mr', 'kok'], min: 'native' },
    ]);
    expect(after(BRIEF, 'lavani is also ok').brief.skills).toEqual([{ anyOf: ['kathak', 'lavani'] }]);
    expect(after(BRIEF, '45 tak chalega').brief.playingAge).toEqual({ min: 30, max: 45 });
    expect(after(BRIEF, 'उम्र थोड़ी बढ़ा दो, 50 तक').brief.playingAge).toEqual({ min: 30, max: 50 });
    const { city: _city, ...anywhere } = BRIEF;
    expect(after(anywhere, 'Pune is fine too').brief.city).toBeUndefined();
  });

  it('swaps what a correction takes back', () => {
    expect(after(BRIEF, 'sorry meant pune not mumbai').brief.city).toEqual({ anyOf: ['Pune'] });
    const swapped = after(BRIEF, 'arre kathak nahi, bharatnatyam bola tha').brief;
    expect(swapped.skills).toEqual([{ anyOf: ['bharatanatyam'] }]);
    expect(swapped.notSkills).toBeUndefined();
    expect(after(BRIEF, 'not marathi, gujarati native').brief.speaks).toMatchObject([{ anyOf: ['gu'] }]);
  });

  it('does not take the ending of "last wala" for another part', () => {
    expect(after({ ...BRIEF, gender: ['woman'] }, 'last wala hata do').brief.gender).toEqual(['woman']);
  });

  it('keeps people out for what was never asked', () => {
    expect(after(BRIEF, 'no lavani').brief.notSkills).toEqual(['lavani']);
    expect(after(BRIEF, 'not from Delhi').brief.city).toEqual({ anyOf: ['Mumbai'], noneOf: ['Delhi'] });
  });

  it.each([
    ['forget the height', 'heightCm'],
    ['height bhool jao', 'heightCm'],
    ["age doesn't matter", 'playingAge'],
    ['any city', 'city'],
    ['ok remove the mumbai condition', 'city'],
    ['kathak ki shart hata do', 'skills'],
    ['shehar koi bhi', 'city'],
    ['budget ki tension nahi', 'dayRateMaxInr'],
    ['rate is flexible', 'dayRateMaxInr'],
    ['dates hata do', 'dates'],
    ['cintaa zaroori nahi', 'union'],
    ['उंचीची अट काढा', 'heightCm'],
    ['बजट छोड़ दो', 'dayRateMaxInr'],
  ] as const)('takes back what "%s" waves away', (text, field) => {
    const { brief } = after(BRIEF, text);
    expect(brief[field]).toBeUndefined();
    expect(Object.keys(brief)).toHaveLength(Object.keys(BRIEF).length - 1);
  });

  it.each(['en', 'hi', 'mr', 'hi-Latn', 'mr-Latn'] satisfies Lang[])(
    'understands its own suggestions to loosen a demand (%s)',
    (lang) => {
      const FIELD = {
        availability: 'dates',
        dayRate: 'dayRateMaxInr',
        speech: 'speaks',
        skill: 'skills',
      } as const;
      for (const [what, [, prompt]] of Object.entries(answerStrings(lang).suggest.loosen)) {
        const field = (what in FIELD ? FIELD[what as keyof typeof FIELD] : what) as keyof RoleBrief;
        expect(after(BRIEF, prompt).brief[field], `${prompt} (${field})`).toBeUndefined();
      }
    },
  );

  it('starts relative words from the brief, else from who was shown, else asks', () => {
    expect(after(BRIEF, 'taller').brief.heightCm).toEqual({ min: 175 });
    const { heightCm: _height, dayRateMaxInr: _rate, ...open } = BRIEF;
    expect(after(open, 'taller', [160, 165, 170]).brief.heightCm).toEqual({ min: 166 });
    expect(after(open, 'taller').unclear).toEqual(['taller']);
    expect(after(BRIEF, 'younger').brief.playingAge).toEqual({ min: 25, max: 35 });
    expect(after(BRIEF, 'thoda sasta').brief.dayRateMaxInr).toBe(16_000);
    expect(after(open, 'cheaper').unclear).toEqual(['cheaper']);
  });

  it.each(['aur koi?', 'anyone else?', 'show more', 'और कोई?', 'आणखी दाखवा'])(
    'hears "%s" as a wish for others',
    (text) => {
      expect(after(BRIEF, text).more).toBe(true);
    },
  );

  it('puts the list in order without fencing anybody out', () => {
    expect(after(BRIEF, 'cheapest first').brief).toEqual({ ...BRIEF, order: 'cheapest' });
    expect(after(BRIEF, 'inme se sabse lamba kaun').brief.order).toBe('tallest');
  });
});
