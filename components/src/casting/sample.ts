/* People, roles and facts for states, stories and tests. All invented; no part of the package's surface. */
import type { Asked, Comparison, Item, LabelledFact, Reason, Recommendation } from './types.ts';

const AS_OF = '2026-11-22';

/** Something on file on the day of the demo roster; with `ask`, the demand it answers. */
export const reason = (field: Reason['fact']['field'], text: string, ask?: string, value = text): Reason => ({
  ...(ask && { ask }),
  text,
  fact: { field, value, source: 'demo', asOf: AS_OF },
});

/** "Ferrywoman": what a role asks, three demands for the columns and three for the fold. */
export const asked: readonly Asked[] = [
  { id: 'plays', field: 'playingAge', label: 'Plays', text: '24–30', hard: true },
  { id: 'speaks', field: 'language', label: 'Speaks', text: 'Konkani, native', hard: true },
  { id: 'dates', field: 'availability', label: 'Dates', text: '4 Jan – 12 Feb', hard: true },
  { id: 'swims', field: 'skill', label: 'Skill', text: 'Swims on camera', hard: true },
  { id: 'base', field: 'city', label: 'Based in', text: 'In Mumbai', hard: false },
  { id: 'fee', field: 'dayRate', label: 'Day rate', text: 'Up to ₹35,000 a day', hard: true },
];

export const devika: Item = {
  talentId: '01STORY0000000000DEVIKA',
  externalId: 'ST-001',
  name: 'Devika Mhambre',
  reasons: [
    reason('playingAge', 'plays 23–29', 'plays', '23–29'),
    reason('language', 'Konkani, native', 'speaks'),
    reason('availability', 'Free, all 40 days', 'dates'),
    reason('skill', 'swimming, professional', 'swims'),
    reason('dayRate', '₹18,000 a day', 'fee'),
    reason('city', 'Mumbai', 'base'),
  ],
  unmet: [],
  unknown: [{ field: 'union', text: 'union not on file' }],
  notes: [reason('availability', 'booked to 2 Jan')],
  card: {
    city: 'Mumbai',
    heightCm: 158,
    representation: 'represents herself',
    formats: ['theatre', 'web series'],
  },
};

export const tarini: Item = {
  talentId: '01STORY0000000000TARINI',
  externalId: 'ST-002',
  name: 'Tarini Oakshott',
  reasons: [
    reason('playingAge', 'plays 20–28', 'plays', '20–28'),
    reason('availability', 'Free, all 40 days', 'dates'),
    reason('skill', 'swimming, good', 'swims'),
    reason('dayRate', '₹9,000 a day', 'fee'),
  ],
  unmet: [{ ask: 'base', field: 'city', wanted: 'Mumbai', onFile: 'Nashik', text: 'Nashik, asked Mumbai' }],
  unknown: [{ ask: 'speaks', field: 'language', wanted: 'Konkani', text: 'Konkani not on file' }],
  card: { city: 'Nashik', heightCm: 171, representation: 'Teapot Talent', formats: ['feature film'] },
};

export const farzana: Item = {
  talentId: '01STORY000000000FARZANA',
  externalId: 'ST-003',
  name: 'Farzana Quillwala',
  reasons: [
    reason('playingAge', 'plays 25–33', 'plays', '25–33'),
    reason('language', 'Konkani, native', 'speaks'),
    reason('city', 'Mumbai', 'base'),
  ],
  unmet: [
    {
      ask: 'fee',
      field: 'dayRate',
      wanted: 'up to ₹35,000',
      onFile: '₹80,000 a day',
      text: '₹80,000, asked up to ₹35,000',
    },
    {
      ask: 'dates',
      field: 'availability',
      wanted: '4 Jan – 12 Feb',
      onFile: 'booked 20–28 Jan',
      text: 'booked 20–28 Jan, asked 4 Jan – 12 Feb',
    },
  ],
  unknown: [{ ask: 'swims', field: 'skill', wanted: 'swimming', text: 'swimming not on file' }],
  card: { city: 'Mumbai', heightCm: 164, representation: 'represents herself', formats: ['short film'] },
};

/** A name of four words, and more evidence than a card shows. */
export const longName: Item = {
  ...devika,
  talentId: '01STORY000000000LONGNAM',
  externalId: 'ST-004',
  name: 'Anandhalakshmi Venkatasubramanian-Borkar Deshpremi',
  unmet: [
    {
      field: 'trait',
      wanted: 'left-handed',
      onFile: 'right-handed',
      text: 'right-handed, asked left-handed',
    },
    { field: 'training', wanted: 'stage combat', onFile: 'none', text: 'no stage combat, asked two years' },
  ],
  unknown: [
    { field: 'union', text: 'union not on file' },
    { field: 'genres', text: 'comedy not on file' },
  ],
};

/** Written in Devanagari from name to note. */
export const devanagari: Item = {
  talentId: '01STORY0000000000CHITRA',
  externalId: 'ST-005',
  name: 'चित्रलेखा घुमटकर',
  reasons: [
    reason('playingAge', 'प्लेइंग एज २४–३०', 'plays', '२४–३०'),
    reason('language', 'कोंकणी, मातृभाषा', 'speaks'),
    reason('skill', 'पोहणे, व्यावसायिक', 'swims'),
    reason('dayRate', 'दिवसाला ₹१२,०००', 'fee'),
  ],
  unmet: [],
  unknown: [{ ask: 'dates', field: 'availability', text: 'तारखा फाइलमध्ये नाहीत' }],
  card: { city: 'मुंबई', heightCm: 161, representation: 'स्वतः', formats: ['नाटक'] },
};

/** Nothing on file but a name. */
export const unknownEverything: Item = {
  talentId: '01STORY0000000000NOTHIN',
  externalId: 'ST-006',
  name: 'Jugal',
  reasons: [],
  unmet: [],
  unknown: (
    [
      ['plays', 'playingAge', 'playing age'],
      ['speaks', 'language', 'Konkani'],
      ['dates', 'availability', 'dates'],
      ['swims', 'skill', 'swimming'],
      ['base', 'city', 'city'],
      ['fee', 'dayRate', 'day rate'],
    ] as const
  ).map(([ask, field, what]) => ({ ask, field, wanted: what, text: `${what} not on file` })),
  card: {},
};

/** Eight years old; plays the same ferrywoman as a girl. */
export const minor: Item = {
  talentId: '01STORY00000000000MINOR',
  externalId: 'ST-007',
  name: 'Pihu Tambuwala',
  reasons: [
    reason('playingAge', 'plays 7–9', 'plays', '7–9'),
    reason('language', 'Konkani, native', 'speaks'),
    reason('availability', 'Free, all 40 days', 'dates'),
    reason('skill', 'swimming, good', 'swims'),
    reason('dayRate', '₹6,000 a day', 'fee'),
  ],
  unmet: [],
  unknown: [{ field: 'guardian', text: 'guardian consent not on file' }],
  card: { city: 'Thane', heightCm: 124, representation: 'guardian', formats: [], minor: true },
};

export const recommendation: Recommendation = {
  role: 'Ferrywoman, lead',
  asked,
  offer: 'matches',
  matched: 1,
  items: [devika],
  nearMisses: [tarini, farzana],
};

export const nobody: Recommendation = { role: 'Ferrywoman, lead', asked, items: [], nearMisses: [] };

export const comparison: Comparison = {
  role: 'Ferrywoman',
  people: [devika, tarini, farzana].map(({ talentId, externalId, name, card }) => ({
    talentId,
    externalId,
    name,
    heightCm: card?.heightCm,
  })),
  rows: [
    {
      field: 'playingAge',
      label: 'Plays',
      asked: '24–30',
      cells: [
        { text: '23–29', status: 'met' },
        { text: '20–28', status: 'met' },
        { text: '25–33', status: 'met' },
      ],
    },
    {
      field: 'language',
      label: 'Speaks',
      asked: 'Konkani, native',
      cells: [
        { text: 'Konkani, native', status: 'met' },
        { text: 'Konkani not on file', status: 'unknown' },
        { text: 'Konkani, native', status: 'met' },
      ],
    },
    {
      field: 'skill',
      label: 'Swimming',
      asked: 'On camera',
      cells: [
        { text: 'Professional', status: 'met' },
        { text: 'Good', status: 'met' },
        { text: '', status: 'unknown' },
      ],
    },
    {
      field: 'dayRate',
      label: 'Day rate',
      asked: 'Up to ₹35,000',
      cells: [
        { text: '₹18,000', status: 'met' },
        { text: '₹9,000', status: 'met' },
        { text: '₹80,000', status: 'unmet' },
      ],
    },
    {
      field: 'heightCm',
      label: 'Height',
      cells: [
        { text: '158 cm', status: 'plain' },
        { text: '171 cm', status: 'plain' },
        { text: '164 cm', status: 'plain' },
      ],
    },
    {
      field: 'credits',
      label: 'Credits',
      cells: [
        { text: '3, latest 2025', status: 'plain' },
        { text: '1, latest 2024', status: 'plain' },
        { text: '', status: 'unknown' },
      ],
    },
  ],
};

export const facts: readonly LabelledFact[] = [
  {
    field: 'language',
    label: 'Languages',
    value: 'Konkani native, Hindi fluent',
    source: 'demo',
    asOf: AS_OF,
  },
  { field: 'dialect', label: 'Dialect', value: 'मालवणी, native', source: 'office', asOf: '2026-10-03' },
  {
    field: 'skill',
    label: 'Skills',
    value: 'Swimming: professional; rowing: good',
    source: 'self',
    asOf: AS_OF,
  },
  { field: 'dayRate', label: 'Day rate', value: '₹18,000', source: 'rep', asOf: '2026-09-18T10:00:00+05:30' },
  { field: 'availability', label: 'Dates', value: 'Booked to 2 Jan 2027', source: 'import', asOf: AS_OF },
];
