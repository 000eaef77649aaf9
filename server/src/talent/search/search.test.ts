import { describe, expect, it } from 'vitest';
import type { RoleBrief } from '../../casting/brief.ts';
import type { Talent, TalentFacts } from '../model.ts';
import { sourcesOf } from '../../test/search.ts';
import { searchTalent } from './search.ts';

const TODAY = '2026-11-24';
const fact = <T>(value: T) => ({ value, source: 'import' as const, asOf: '2026-11-01' });

type Plain = { [K in keyof TalentFacts]?: NonNullable<TalentFacts[K]>['value'] };
let made = 0;
function person(name: string, facts: Plain): Talent {
  made += 1;
  return {
    id: `T${made}`,
    externalId: `X-${made}`,
    name,
    fictional: true,
    facts: Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, fact(value)])) as TalentFacts,
    flags: [],
  };
}

function search(talents: readonly Talent[], ...briefs: RoleBrief[]) {
  return searchTalent(sourcesOf(talents), briefs, 'en', TODAY);
}
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();
const one = async (talents: readonly Talent[], brief: RoleBrief) => {
  const [found] = (await search(talents, brief)).recommendations;
  if (found === undefined) throw new Error('no list');
  return found;
};

/** Meets every demand below; each other person differs in one fact. */
const FULL: Plain = {
  playsGender: ['woman'],
  playingAge: { min: 30, max: 38 },
  heightCm: 168,
  city: 'Mumbai',
  willTravel: true,
  languages: [{ tag: 'hi', level: 'fluent' }],
  dialects: [{ name: 'Varhadi', tag: 'vah', level: 'good' }],
  skills: [{ name: 'swimming', level: 'good' }],
  unions: ['CINTAA'],
  representation: { kind: 'self' },
  dayRate: { minor: 2_000_000, currency: 'INR' },
  unavailable: [],
  credits: [{ title: 'Nimbu', year: 2024, roleType: 'lead', format: 'feature film' }],
  training: 'theatre group, five years',
};
const withOut = (field: keyof Plain): Plain => {
  const { [field]: _gone, ...rest } = FULL;
  return rest;
};

const DEMANDS: readonly (readonly [field: keyof Plain, brief: RoleBrief, misses: Plain])[] = [
  [
    'languages',
    { notSpeaks: [{ anyOf: ['mr'], min: 'basic' }] },
    {
      languages: [
        { tag: 'hi', level: 'fluent' },
        { tag: 'mr', level: 'basic' },
      ],
    },
  ],
  ['playingAge', { playingAge: { min: 30, max: 35 } }, { playingAge: { min: 40, max: 44 } }],
  ['heightCm', { heightCm: { min: 165 } }, { heightCm: 160 }],
  ['heightCm', { heightCm: { max: 170 } }, { heightCm: 175 }],
  ['city', { city: { anyOf: ['Mumbai'] } }, { city: 'Pune' }],
  ['city', { city: { noneOf: ['Delhi'] } }, { city: 'Delhi' }],
  ['willTravel', { travels: true }, { willTravel: false }],
  [
    'languages',
    { speaks: [{ anyOf: ['hi'], min: 'fluent' }] },
    { languages: [{ tag: 'hi', level: 'basic' }] },
  ],
  [
    'dialects',
    { speaks: [{ anyOf: ['vah'], min: 'fluent' }] },
    { dialects: [{ name: 'Varhadi', tag: 'vah', level: 'can_learn' }] },
  ],
  [
    'skills',
    { skills: [{ anyOf: ['swimming'], min: 'good' }] },
    { skills: [{ name: 'swimming', level: 'basic' }] },
  ],
  ['skills', { notSkills: ['lavani'] }, { skills: [{ name: 'lavani', level: 'good' }] }],
  ['unions', { union: { anyOf: ['CINTAA'] } }, { unions: [] }],
  ['representation', { representation: { anyOf: ['self'] } }, { representation: { kind: 'agency' } }],
  [
    'representation',
    { representation: { noneOf: ['coordinator'] } },
    { representation: { kind: 'coordinator' } },
  ],
  ['dayRate', { dayRateMaxInr: 25_000 }, { dayRate: { minor: 3_000_000, currency: 'INR' } }],
  [
    'unavailable',
    { dates: { from: '2026-12-01', to: '2026-12-07', allowHolds: true } },
    { unavailable: [{ from: '2026-12-05', to: '2026-12-09', status: 'booked' }] },
  ],
  [
    'unavailable',
    { dates: { from: '2026-12-01', to: '2026-12-07', allowHolds: false } },
    { unavailable: [{ from: '2026-12-05', to: '2026-12-09', status: 'hold' }] },
  ],
  [
    'unavailable',
    {
      dates: { from: '2026-12-01', to: '2026-12-02', allowHolds: true },
      moreDates: [{ from: '2026-12-10', to: '2026-12-12', allowHolds: true }],
    },
    { unavailable: [{ from: '2026-12-11', to: '2026-12-11', status: 'booked' }] },
  ],
  [
    'credits',
    { credits: { formatsAnyOf: ['feature film'] } },
    { credits: [{ title: 'A', format: 'TVC', roleType: 'lead' }] },
  ],
  [
    'credits',
    { credits: { formatsNoneOf: ['TV serial'] } },
    { credits: [{ title: 'A', format: 'TV serial' }] },
  ],
  [
    'credits',
    { credits: { roleTypesAnyOf: ['lead'], formatsAnyOf: ['feature film'] } },
    // A lead, and a feature film, but no lead in a feature film.
    {
      credits: [
        { title: 'A', format: 'TVC', roleType: 'lead' },
        { title: 'B', format: 'feature film', roleType: 'guest' },
      ],
    },
  ],
  ['training', { training: ['theatre'] }, { training: 'no formal training' }],
  ['training', { notTraining: ['workshop'] }, { training: 'acting workshop, twelve weeks' }],
];

describe('hard demands', () => {
  it.each(DEMANDS)('list nobody who misses %s: %j', async (_field, brief, misses) => {
    const { items, matched } = await one([person('Meets', FULL), person('Misses', { ...FULL, ...misses })], {
      gender: ['woman'],
      ...brief,
    });
    expect(names(items)).toEqual(['Meets']);
    expect(matched).toBe(1);
  });

  it.each(DEMANDS)('list nobody whose %s is not on file: %j', async (field, brief) => {
    const { items, nearMisses } = await one([person('Silent', withOut(field))], {
      gender: ['woman'],
      ...brief,
    });
    expect(items).toEqual([]);
    expect(nearMisses.flatMap((near) => near.unmet)).toEqual([]);
    expect(nearMisses.filter((near) => near.unknown.length === 0)).toEqual([]);
  });

  it('give each person a reason for each demand, with the fact as it is on file', async () => {
    const { items } = await one([person('Meets', FULL)], {
      gender: ['woman'],
      heightCm: { min: 165 },
      speaks: [{ anyOf: ['hi'], min: 'fluent' }],
      dayRateMaxInr: 25_000,
    });
    expect(items[0]?.reasons.map(({ fact: { field, value } }) => [field, value])).toEqual([
      ['gender', 'woman'],
      ['heightCm', '168 cm'],
      ['language', 'Hindi, fluent'],
      ['dayRate', '₹20,000 a day'],
    ]);
  });

  it('keep children and adults apart, whether or not it was asked', async () => {
    const girl = person('Girl', {
      playsGender: ['girl'],
      playingAge: { min: 8, max: 10 },
      isMinor: true,
      representation: { kind: 'guardian', contact: 'Ask for the mother' },
    });
    const woman = person('Woman', FULL);
    expect(names((await one([girl, woman], {})).items)).toEqual(['Woman']);
    expect(names((await one([girl, woman], { minor: true })).items)).toEqual(['Girl']);
    expect((await search([girl], { minor: true })).minorsWithoutConsent).toHaveLength(1);
  });
});

describe('near misses', () => {
  const brief: RoleBrief = { gender: ['woman'], heightCm: { min: 170 }, dayRateMaxInr: 15_000 };

  it('are apart from those listed, also where nobody meets everything', async () => {
    const found = await one([person('Unable', { ...FULL, skills: [] })], {
      ...brief,
      skills: [{ anyOf: ['swimming'] }],
    });
    expect(found).toMatchObject({ items: [], offer: 'nearest', matched: 0 });
    expect(names(found.nearMisses)).toEqual(['Unable']);
    expect(found.nearMisses[0]?.unmet.map((gap) => gap.field)).toEqual(['heightCm', 'dayRate']);
    expect(found.nearMisses[0]?.unknown.map((gap) => gap.field)).toEqual(['skill']);
  });

  it('offers the closest one where nobody meets everything and the rest can be bargained over', async () => {
    const found = await one([person('Short', FULL), person('Far', { ...FULL, heightCm: 140 })], brief);
    expect(found).toMatchObject({ offer: 'nearest', matched: 0 });
    expect(names(found.items)).toEqual(['Short']);
    expect(found.items[0]?.unmet.map((gap) => gap.field)).toEqual(['heightCm', 'dayRate']);
    expect(names(found.nearMisses)).toEqual(['Far']);
  });

  it('put those first who miss only what people bargain over', async () => {
    const bargains = person('Dear', { ...FULL, heightCm: 172 });
    const cannot = person('Cannot', {
      ...FULL,
      heightCm: 172,
      dayRate: { minor: 1_000_000, currency: 'INR' },
      skills: [],
    });
    const { items, nearMisses } = await one([cannot, bargains], {
      ...brief,
      skills: [{ anyOf: ['swimming'] }],
    });
    expect([...names(items), ...names(nearMisses)]).toEqual(['Dear', 'Cannot']);
  });

  it('never hold somebody who plays another gender, is far off in age, or was left out', async () => {
    const man = person('Man', { ...FULL, playsGender: ['man'] });
    const old = person('Old', { ...FULL, playingAge: { min: 60, max: 70 } });
    const out = person('Out', { ...FULL, heightCm: 160 });
    const { nearMisses } = await one([man, old, out], {
      gender: ['woman'],
      playingAge: { min: 25, max: 32 },
      heightCm: { min: 165 },
      exclude: [out.externalId],
    });
    expect(nearMisses).toEqual([]);
  });
});

describe('the list', () => {
  const rates = [30, 10, 20, 40, 50, 60, 70].map((thousand) =>
    person(`Rate ${thousand}`, { ...FULL, dayRate: { minor: thousand * 100_000, currency: 'INR' } }),
  );

  it('keeps the number that was asked for', async () => {
    expect((await one(rates, { count: 2 })).items).toHaveLength(2);
    expect((await one(rates, { everyone: true })).items).toHaveLength(7);
    expect((await one(rates, {})).matched).toBe(7);
  });

  it('is in the order that was asked for, what is not on file last', async () => {
    const silent = person('Silent', withOut('dayRate'));
    const { items, asked } = await one([silent, ...rates], { order: 'cheapest', everyone: true });
    expect(items.map(({ name }) => name)).toEqual([
      'Rate 10',
      'Rate 20',
      'Rate 30',
      'Rate 40',
      'Rate 50',
      'Rate 60',
      'Rate 70',
      'Silent',
    ]);
    expect(asked).toMatchObject([{ id: 'order', field: 'dayRate', hard: false }]);
  });

  it('gives one person to one part only', async () => {
    const [a, b] = [person('A', FULL), person('B', FULL)];
    const lists = (await search([a, b], { role: 'Wife' }, { role: 'Sister' })).recommendations;
    const all = lists.flatMap((each) => names(each.items));
    expect(all.sort()).toEqual(['A', 'B']);
  });

  it('asks for a credit of each kind, and for a consent on file, where both are asked', async () => {
    const both = person('Both', {
      ...FULL,
      credits: [
        { title: 'A', format: 'theatre' },
        { title: 'B', format: 'feature film' },
      ],
    });
    expect(
      names(
        (await one([both, person('One', FULL)], { credits: { formatsAllOf: ['theatre', 'feature film'] } }))
          .items,
      ),
    ).toEqual(['Both']);
    const child = (name: string, consent: boolean) =>
      person(name, {
        playsGender: ['girl'],
        isMinor: true,
        guardianConsent: consent,
        representation: { kind: 'guardian', contact: 'Ask for the mother' },
      });
    const found = await one([child('With', true), child('Without', false)], {
      minor: true,
      guardianConsent: true,
    });
    expect(names(found.items)).toEqual(['With']);
    expect(names(found.nearMisses)).toEqual(['Without']);
  });

  it('finds people by their name in another script', async () => {
    expect(
      names(
        (await one([person('Kunal Agaskhede', FULL), person('Kamal Rao', FULL)], { named: ['कुणाल'] })).items,
      ),
    ).toEqual(['Kunal Agaskhede']);
    expect(names((await one([person('सुरेखा बोरुंगळे', FULL)], { named: ['Surekha'] })).items)).toEqual([
      'सुरेखा बोरुंगळे',
    ]);
  });

  it('finds people by a word of their name, children as well', async () => {
    const people = [
      person('Simranjot Dhaulgarh', FULL),
      person('Gauri Chimanpure', { playsGender: ['girl'], isMinor: true }),
      person('Simran Kaul', FULL),
    ];
    expect(names((await one(people, { named: ['simranjot', 'gauri'] })).items)).toEqual([
      'Gauri Chimanpure',
      'Simranjot Dhaulgarh',
    ]);
  });
});
