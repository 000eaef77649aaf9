/** The law's own demands: who is never listed, whatever the brief says. */
import { describe, expect, it } from 'vitest';
import type { RoleBrief } from '../../casting/brief.ts';
import type { Fact, Talent, TalentFacts } from '../model.ts';
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

function search(talents: readonly Talent[], brief: RoleBrief) {
  const byId = new Map(talents.map((each) => [each.id, each]));
  const found = searchTalent({ revision: 1, talents, byId }, undefined, [brief], 'en', '2026-11-24');
  const [only] = found.recommendations;
  if (only === undefined) throw new Error('no recommendation');
  return only;
}
const names = (items: readonly { name: string }[]) => items.map(({ name }) => name);
const everybody = (found: ReturnType<typeof search>) => names([...found.items, ...found.nearMisses]);

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
  ])('never shows a minor, not even as close: %j', (brief) => {
    expect(everybody(search(roster, brief))).not.toContain('Minor');
  });

  it('knows a girl by what she plays, where nobody wrote down that she is a minor', () => {
    const unmarked = person('Unmarked', { playsGender: ['girl'], playingAge: { min: 14, max: 17 } });
    for (const brief of [
      { minor: true },
      { gender: ['girl'] },
      { named: ['unmarked'] },
    ] satisfies RoleBrief[])
      expect(everybody(search([unmarked], { ...KISSING, ...brief }))).toEqual([]);
  });

  it('lists adults, and whoever may be under age only as a near miss that says what is not on file', () => {
    const found = search(roster, { ...KISSING, playingAge: { min: 16, max: 20 } });
    expect(names(found.items)).toEqual(['Adult']);
    expect(names(found.nearMisses)).toEqual(['Younger']);
    expect(found.nearMisses[0]?.unknown.map(({ text }) => text)).toEqual(['18 or over: not on file']);
  });

  it('takes a stated adult who plays younger', () => {
    const stated = woman('Stated', { playingAge: { min: 15, max: 20 }, isMinor: false });
    const found = search([stated], { ...KISSING, minor: false, playingAge: { min: 16, max: 16 } });
    expect(names(found.items)).toEqual(['Stated']);
    expect(found.items[0]?.reasons.map(({ text }) => text)).toContain('18 or over');
  });
});

describe('children', () => {
  const part: RoleBrief = { minor: true, city: { anyOf: ['Pune'] } };

  it('are listed with a guardian whom the office can reach; the contact itself stays in the office', () => {
    const found = search([girl('Reachable')], part);
    expect(names(found.items)).toEqual(['Reachable']);
    expect(found.offer).toBe('matches');
    expect(JSON.stringify(found)).not.toContain(GUARDIAN.contact);
  });

  it.each([
    ['no contact', { representation: { kind: 'guardian' } }],
    ['an agency alone', { representation: { kind: 'agency', name: 'A desk', contact: '98xxxxxx02' } }],
  ] as const)('with %s are near misses that name the gap', (_, facts) => {
    const found = search([girl('Reachable'), girl('Unreachable', facts)], part);
    expect(names(found.items)).toEqual(['Reachable']);
    expect(names(found.nearMisses)).toEqual(['Unreachable']);
    expect(found.nearMisses[0]?.unmet.map(({ text }) => text)).toEqual(['guardian contact not on file']);
  });

  it('without one are never called a match, also where there is nobody else', () => {
    const found = search([girl('Unreachable', { representation: { kind: 'guardian' } })], part);
    expect(found).toMatchObject({ offer: 'nearest', matched: 0 });
    expect([...found.items, ...found.nearMisses].map(({ unmet }) => unmet[0]?.text)).toEqual([
      'guardian contact not on file',
    ]);
  });
});
