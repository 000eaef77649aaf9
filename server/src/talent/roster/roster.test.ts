import { describe, expect, it } from 'vitest';
import { madeUpPeople } from '../../test/made-up-people.ts';
import { LOCAL_SCOPE } from '../../scope.ts';
import type { IndexedTalent, Talent } from '../model.ts';
import { inr } from '../money.ts';
import { calledKeys } from './names.ts';
import { profileOf } from './profile.ts';
import { rosterCache } from './roster-cache.ts';
import { RosterIndex } from './roster-index.ts';
import { dayOf, GENDERS, NONE, type Traits } from './traits.ts';

const PEOPLE = [...madeUpPeople(300)];
const range = (length: number) => Array.from({ length }, (_, index) => index);

/** The traits in the words of the record again. */
const told = (traits: Traits) => ({
  id: traits.id,
  minor: traits.minor,
  plays: GENDERS.filter((_, bit) => (traits.plays & (1 << bit)) !== 0),
  ages: [traits.ageMin, traits.ageMax],
  heightCm: traits.heightCm,
  city: traits.words.text(traits.city),
  travels: traits.travels,
  consent: traits.guardianConsent,
  rateInr: traits.rateInr,
  unions: traits.unions === NONE ? undefined : traits.words.text(traits.unions),
  representation: traits.words.text(traits.representation),
  training: traits.words.text(traits.training),
  spoken: range(traits.spoken.length).map((index) => [
    traits.words.text(traits.spoken.tag(index)),
    traits.spoken.rank(index),
    traits.spoken.unlevelled(index),
  ]),
  skills: range(traits.skills.length).map((index) => traits.words.text(traits.skills.key(index))),
  blocks: traits.hasCalendar
    ? range(traits.blocks.length).map((index) => [
        traits.blocks.from(index),
        traits.blocks.to(index),
        traits.blocks.status(index),
      ])
    : undefined,
  credits: range(traits.credits.length).map((index) => [
    traits.credits.format(index),
    traits.words.text(traits.credits.size(index)),
  ]),
});

const onFile = (talent: Talent) => {
  const { facts } = talent;
  const profile = profileOf(talent);
  return {
    id: talent.id,
    minor: profile.minor,
    plays: facts.playsGender?.value,
    ages: [facts.playingAge?.value.min, facts.playingAge?.value.max],
    heightCm: facts.heightCm?.value ?? NONE,
    city: profile.city,
    travels: facts.willTravel?.value,
    consent: facts.guardianConsent?.value,
    rateInr: facts.dayRate === undefined ? NONE : inr(facts.dayRate.value),
    unions: facts.unions?.value.join('\n'),
    representation: facts.representation?.value.kind,
    training: profile.training?.value,
    spoken: [...profile.spoken.values()].map(({ tag, rank, unlevelled }) => [tag, rank, unlevelled]),
    skills: [...profile.skills.keys()],
    blocks: facts.unavailable?.value.map(({ from, to, status }) => [dayOf(from), dayOf(to), status]),
    credits: facts.credits?.value.map(({ format, roleType }) => [format, roleType]),
  };
};

describe('the roster index', () => {
  it('holds what is on file of everybody, and nothing else', () => {
    const roster = RosterIndex.of(PEOPLE);
    const reader = roster.reader();
    expect(roster.size).toBe(PEOPLE.length);
    const rows = PEOPLE.map(({ id }) => roster.rowOf(id) ?? -1);
    expect(rows.map((row) => told(reader.at(row)))).toEqual(PEOPLE.map(onFile));
  });

  it('tells what is not on file from a no', () => {
    const [bare] = [{ ...(PEOPLE[0] as Talent), facts: {} }];
    const traits = RosterIndex.of([bare]).reader().at(0);
    expect(traits).toMatchObject({
      plays: 0,
      ageMin: NONE,
      heightCm: NONE,
      city: NONE,
      travels: undefined,
      guardianConsent: undefined,
      rateInr: NONE,
      unions: NONE,
      training: NONE,
      creditCount: NONE,
      hasLanguages: false,
      hasSkills: false,
      hasCalendar: false,
      hasCredits: false,
    });
  });

  it('takes people in, changes them and lets them go, and leaves the others as they were', () => {
    const before = RosterIndex.of(PEOPLE.slice(0, 20));
    const taller = {
      ...(PEOPLE[3] as Talent),
      facts: { heightCm: { value: 201, source: 'office', asOf: '2026' } },
    } as const;
    const after = before.changed(
      [taller, PEOPLE[40] as Talent].map((talent) => ({ talent, textRow: 1 })),
      [(PEOPLE[7] as Talent).id],
    );
    const reader = after.reader();
    const expected = [
      ...PEOPLE.slice(0, 20).filter((_, index) => index !== 3 && index !== 7),
      taller,
      PEOPLE[40] as Talent,
    ];
    expect(after.size).toBe(expected.length);
    const rows = expected.map(({ id }) => after.rowOf(id) ?? -1);
    expect(rows.slice(0, 18).map((row) => told(reader.at(row)))).toEqual(expected.slice(0, 18).map(onFile));
    expect(reader.at(after.rowOf(taller.id) ?? 0).heightCm).toBe(201);
    expect(before.size).toBe(20);
  });

  it('keeps those side by side whom a brief may pass over together', () => {
    const roster = RosterIndex.of(PEOPLE);
    const reader = roster.reader();
    expect(roster.shelves.flatMap(({ from, to }) => range(to - from))).toHaveLength(PEOPLE.length);
    for (const { from, to, minor, plays, ages } of roster.shelves)
      for (const row of range(to - from)) {
        const traits = reader.at(from + row);
        expect([traits.minor, traits.plays]).toEqual([minor, plays]);
        expect(traits.ageMin).toBeGreaterThanOrEqual(ages?.min ?? NONE);
        expect(traits.ageMax).toBeLessThanOrEqual(ages?.max ?? NONE);
      }
  });

  it('finds a name by its words in either script', () => {
    const names = RosterIndex.of([{ ...(PEOPLE[0] as Talent), name: 'Surekha Borungale' }])
      .reader()
      .at(0).names;
    const called = (word: string) => calledKeys(word).some((key) => names.has(key));
    expect([called('surekha'), called('सुरेखा'), called('sure'), called('kamal')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('relevance of texts', () => {
  const withBio = (id: string, bio: string) =>
    ({
      ...(PEOPLE[0] as Talent),
      id,
      facts: { bio: { value: bio, source: 'import', asOf: '2026' } },
    }) as Talent;

  it('is higher for rarer words and more of them, whatever else the text says, and nothing for none', () => {
    const roster = RosterIndex.of([
      withBio('often', 'lavani lavani dancer'),
      withBio('once', 'lavani dancer'),
      withBio('wordy', 'lavani dancer and much else that nobody asked about here'),
      withBio('usual', 'a dancer'),
      withBio('none', 'पुणे नाटक'),
      ...range(20).map((index) => withBio(`other ${index}`, 'a dancer of the stage')),
    ]);
    const scores = roster.relevance(['lavani', 'dancers'], [range(roster.size)]);
    const [often = 0, once = 0, usual = 0, none = 0] = ['often', 'once', 'usual', 'none'].map(
      (id) => scores[roster.rowOf(id) ?? -1] ?? 0,
    );
    expect(often).toBeGreaterThan(once);
    expect(scores[roster.rowOf('wordy') ?? -1]).toBe(once);
    expect(once).toBeGreaterThan(usual);
    expect(usual).toBeGreaterThan(0);
    expect(none).toBe(0);
    expect(roster.relevance(['नाटक'], [range(roster.size)])[roster.rowOf('none') ?? -1]).toBeGreaterThan(0);
  });
});

describe('the index of an office', () => {
  it('is read once, then only what changed, and the same for all who ask at the same time', async () => {
    let mark = 1;
    const asked: number[] = [];
    const changes: IndexedTalent[][] = [
      [{ talent: PEOPLE[0] as Talent, textRow: 1 }],
      [{ talent: PEOPLE[1] as Talent, textRow: 2 }],
    ];
    const cache = rosterCache({
      mark: async () => mark,
      changes: async (_scope, since) => {
        asked.push(since);
        const some = changes[asked.length - 1] ?? [];
        return {
          all: since === 0,
          mark,
          gone: [],
          changed: (async function* () {
            yield some;
          })(),
        };
      },
    });
    const [first, second] = await Promise.all([cache.of(LOCAL_SCOPE), cache.of(LOCAL_SCOPE)]);
    expect(first).toBe(second);
    expect(await cache.of(LOCAL_SCOPE)).toBe(first);
    mark = 5;
    expect((await cache.of(LOCAL_SCOPE)).size).toBe(2);
    expect(asked).toEqual([0, 1]);
  });
});
