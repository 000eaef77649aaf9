/** The law's own demands: who is never listed, whatever the brief says. */
import { describe, expect, it } from 'vitest';
import type { RoleBrief } from '../../casting/brief.ts';
import type { Fact, Talent, TalentFacts } from '../model.ts';
import { sourcesOf } from '../../test/search.ts';
import { searchTalent } from './search.ts';

const fact = <T>(value: T): Fact<T> => ({ value, source: 'import', asOf: '2026-11-01' });
type Plain = { [K in keyof TalentFacts]: NonNullable<TalentFacts[K]>['value'] };

const person = (name: string, facts: Plain): Talent => ({
  id: `id-${name}`,
  externalId: `x-${name}`,
  name,
  fictional: true,
  facts: Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, fact(value)])) as TalentFacts,
  flags: [],
});

const GUARDIAN = { kind: 'guardian', name: 'Mother', contact: '98xxxxxx01' } as const;
const girl = (name: string, facts: Plain = {}) =>
  person(name, {
    playsGender: ['girl'],
    playingAge: { min: 14, max: 17 },
    isMinor: true,
    guardianConsent: true,
    city: 'Pune',
    representation: GUARDIAN,
    ...facts,
  });
const woman = (name: string, facts: Plain = {}) =>
  person(name, { playsGender: ['woman'], playingAge: { min: 18, max: 24 }, city: 'Pune', ...facts });

async function search(talents: readonly Talent[], brief: RoleBrief) {
  const found = await searchTalent(sourcesOf(talents), [brief], 'en', '2026-11-24');
  const [only] = found.recommendations;
  if (only === undefined) throw new Error('no recommendation');
  return only;
}
const names = (items: readonly { name: string }[]) => items.map(({ name }) => name);
const everybody = (found: Awaited<ReturnType<typeof search>>) => names([...found.items, ...found.nearMisses]);

const KISSING = { intimacy: { level: 'kissing', said: 'kissing scene' } } as const satisfies RoleBrief;

describe('intimate work', () => {
  const roster = [girl('Minor'), woman('Adult'), woman('Younger', { playingAge: { min: 15, max: 20 } })];

  it.each<RoleBrief>([
    { ...KISSING },
    { ...KISSING, minor: true },
    { ...KISSING, gender: ['girl'] },
    { ...KISSING, playingAge: { min: 14, max: 16 } },
    { ...KISSING, playingAge: { min: 16, max: 20 }, city: { anyOf: ['Pune'] } },
    { ...KISSING, named: ['minor'] },
    { ...KISSING, minor: true, guardianConsent: true },
  ])('never shows a minor, not even as close: %j', async (brief) => {
    expect(everybody(await search(roster, brief))).not.toContain('Minor');
  });

  it('knows a girl by what she plays, where nobody wrote down that she is a minor', async () => {
    const unmarked = person('Unmarked', { playsGender: ['girl'], playingAge: { min: 14, max: 17 } });
    for (const brief of [
      { minor: true },
      { gender: ['girl'] },
      { named: ['unmarked'] },
    ] satisfies RoleBrief[])
      expect(everybody(await search([unmarked], { ...KISSING, ...brief }))).toEqual([]);
  });

  it('lists adults, and whoever may be under age only as a near miss that says what is not on file', async () => {
    const found = await search(roster, { ...KISSING, playingAge: { min: 16, max: 20 } });
    expect(names(found.items)).toEqual(['Adult']);
    expect(names(found.nearMisses)).toEqual(['Younger']);
    expect(found.nearMisses[0]?.unknown.map(({ text }) => text)).toEqual(['18 or over: not on file']);
  });

  it('takes a stated adult who plays younger', async () => {
    const stated = woman('Stated', { playingAge: { min: 15, max: 20 }, isMinor: false });
    const found = await search([stated], { ...KISSING, minor: false, playingAge: { min: 16, max: 16 } });
    expect(names(found.items)).toEqual(['Stated']);
    expect(found.items[0]?.reasons.map(({ text }) => text)).toContain('18 or over');
  });
});

describe('children', () => {
  const part: RoleBrief = { minor: true, city: { anyOf: ['Pune'] } };

  it('are listed with a guardian whom the office can reach; the contact itself stays in the office', async () => {
    const found = await search([girl('Reachable')], part);
    expect(names(found.items)).toEqual(['Reachable']);
    expect(found.offer).toBe('matches');
    expect(JSON.stringify(found)).not.toContain(GUARDIAN.contact);
  });

  it.each([
    ['no contact', { representation: { kind: 'guardian' }, guardianConsent: false }],
    [
      'an agency alone',
      { guardianConsent: false, representation: { kind: 'agency', name: 'A desk', contact: '98xxxxxx02' } },
    ],
  ] as const)('with %s are near misses that name the gap', async (_, facts) => {
    const found = await search([girl('Reachable'), girl('Unreachable', facts)], part);
    expect(names(found.items)).toEqual(['Reachable']);
    expect(names(found.nearMisses)).toEqual(['Unreachable']);
    expect(found.nearMisses[0]?.unmet.map(({ text }) => text)).toEqual(['guardian contact not on file']);
  });

  it('are listed as well where the guardian gave consent: the office has reached them', async () => {
    const consented = girl('Consented', { representation: { kind: 'agency', name: 'A desk' } });
    const found = await search([consented], part);
    expect(names(found.items)).toEqual(['Consented']);
    expect(found.items[0]?.reasons.map(({ text }) => text)).toContain('guardian consent on file');
  });

  it('without one are never called a match, also where there is nobody else', async () => {
    const found = await search(
      [girl('Unreachable', { representation: { kind: 'guardian' }, guardianConsent: false })],
      part,
    );
    expect(found).toMatchObject({ offer: 'nearest', matched: 0 });
    expect([...found.items, ...found.nearMisses].map(({ unmet }) => unmet[0]?.text)).toEqual([
      'guardian contact not on file',
    ]);
  });
});
