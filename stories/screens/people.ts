/** Made-up people for the screens. No one here exists. */
import type { AskScreenProps } from '../../app/src/screens/ask/types.ts';
import type { TalentProfileProps } from '../../app/src/screens/talent/TalentProfile.tsx';

type Block = AskScreenProps['chat']['turns'][number]['blocks'][number];
export type Recommendation = Extract<Block, { kind: 'recommendation' }>['data'];
export type Comparison = Extract<Block, { kind: 'comparison' }>['data'];
export type Item = Recommendation['items'][number];
export type Person = Awaited<ReturnType<AskScreenProps['loadPerson']>>;
export type TalentRecord = NonNullable<TalentProfileProps['record']>;
type Field = Item['reasons'][number]['fact']['field'];

const fact = (field: Field, value: string, asOf = '2026-11-18') => ({ field, value, source: 'office', asOf });
const reason = (ask: string | undefined, field: Field, value: string, text = value) => ({
  ...(ask === undefined ? {} : { ask }),
  text,
  fact: fact(field, value),
});

const ira: Item = {
  talentId: '01K0IRA0000000000000000001',
  externalId: 'DEMO-01',
  name: 'Ira Kalsekar',
  reasons: [
    reason('age', 'playingAge', '20–27'),
    reason('speaks', 'language', 'Marathi, native'),
    reason('dates', 'availability', 'Free 14 Dec on'),
    reason('box', 'skill', 'Boxing, professional'),
    reason('rate', 'dayRate', '₹12,000 a day'),
    reason('city', 'city', 'Mumbai'),
  ],
  unmet: [],
  unknown: [{ field: 'training', text: 'Training not on file' }],
  notes: [reason(undefined, 'availability', 'Booked to 13 Dec')],
  card: {
    city: 'Mumbai',
    heightCm: 156,
    representation: 'represents herself',
    formats: ['theatre', 'web series'],
    minor: false,
  },
};

const devika: Item = {
  talentId: '01K0DEV0000000000000000002',
  externalId: 'DEMO-02',
  name: 'Devika Nandgaonkar',
  reasons: [
    reason('age', 'playingAge', '18–28'),
    reason('dates', 'availability', 'Free, all days'),
    reason('box', 'skill', 'Boxing, good'),
    reason('rate', 'dayRate', '₹6,000 a day'),
  ],
  unmet: [{ ask: 'city', field: 'city', wanted: 'Mumbai', onFile: 'Bhopal', text: 'Bhopal, asked Mumbai' }],
  unknown: [{ ask: 'speaks', field: 'language', wanted: 'Marathi, native', text: 'Marathi not on file' }],
  notes: [],
  card: {
    city: 'Bhopal',
    heightCm: 169,
    representation: 'Lantern & Co.',
    formats: ['feature film', 'web series'],
    minor: false,
  },
};

const roshni: Item = {
  talentId: '01K0ROS0000000000000000003',
  externalId: 'DEMO-03',
  name: 'Roshni Pattekar',
  reasons: [
    reason('age', 'playingAge', '23–30'),
    reason('speaks', 'language', 'Marathi, native'),
    reason('dates', 'availability', 'Free, all days'),
    reason('city', 'city', 'Mumbai'),
  ],
  unmet: [
    {
      ask: 'rate',
      field: 'dayRate',
      wanted: 'up to ₹40,000',
      onFile: '₹90,000',
      text: '₹90,000, asked up to ₹40,000',
    },
  ],
  unknown: [{ ask: 'box', field: 'skill', wanted: 'Boxing', text: 'Boxing not on file' }],
  notes: [],
  card: {
    city: 'Mumbai',
    heightCm: 170,
    representation: 'represents herself',
    formats: ['short film'],
    minor: false,
  },
};

export const people = { ira, devika, roshni };

export const tai: Recommendation = {
  role: 'Tai, lead',
  asked: [
    { id: 'age', field: 'playingAge', label: 'Plays', text: '22–28', hard: true },
    { id: 'speaks', field: 'language', label: 'Speaks', text: 'Marathi, native', hard: true },
    { id: 'dates', field: 'availability', label: 'Dates', text: '14 Dec – 20 Jan', hard: true },
    { id: 'box', field: 'skill', label: 'Skill', text: 'Boxes on camera', hard: true },
    { id: 'city', field: 'city', label: 'Based', text: 'In Mumbai', hard: true },
    { id: 'rate', field: 'dayRate', label: 'Day rate', text: 'Up to ₹40,000 a day', hard: true },
  ],
  offer: 'matches',
  matched: 1,
  items: [ira],
  nearMisses: [devika, roshni],
};

export const comparison: Comparison = {
  role: 'Tai, lead',
  people: [ira, devika].map(({ talentId, externalId, name, card }) => ({
    talentId,
    externalId,
    name,
    ...(card.heightCm === undefined ? {} : { heightCm: card.heightCm }),
  })),
  rows: [
    {
      field: 'playingAge',
      label: 'Plays',
      asked: '22–28',
      cells: [
        { text: '20–27', status: 'met' },
        { text: '18–28', status: 'met' },
      ],
    },
    {
      field: 'language',
      label: 'Speaks',
      asked: 'Marathi, native',
      cells: [
        { text: 'Marathi, native', status: 'met' },
        { text: '', status: 'unknown' },
      ],
    },
    {
      field: 'dayRate',
      label: 'Day rate',
      cells: [
        { text: '₹12,000', status: 'plain' },
        { text: '₹6,000', status: 'plain' },
      ],
    },
  ],
};

/** Everything on file about one of them. */
export const iraOnFile: Person = {
  talentId: ira.talentId,
  externalId: ira.externalId,
  name: ira.name,
  heightCm: 156,
  minor: false,
  fictional: true,
  facts: [
    { label: 'Plays', ...fact('playingAge', '20–27') },
    { label: 'Languages', ...fact('language', 'मराठी native, Hindi fluent, English conversational') },
    { label: 'Dialect', ...fact('dialect', 'Malvani, native') },
    { label: 'Based in', ...fact('city', 'Mumbai') },
    { label: 'Skills', ...fact('skill', 'Boxing, professional; swimming, good') },
    { label: 'Day rate', ...fact('dayRate', '₹12,000', '2026-10-02') },
    { label: 'Dates', ...fact('availability', 'Booked 8–13 Dec 2026') },
    {
      label: 'Credits',
      ...fact('credits', 'Kaala Khaar (2025), theatre; Saat Phere Nahin (2024), web series'),
    },
  ],
};

export const iraAsLine: Awaited<ReturnType<AskScreenProps['loadLine']>> = {
  talentId: ira.talentId,
  name: ira.name,
  playingAge: { min: 20, max: 27 },
  heightCm: 156,
  languages: ['Marathi', 'Hindi', 'English'],
  taken: [{ from: '2026-12-08', to: '2026-12-13', status: 'booked' }],
  minor: false,
  withheld: false,
  fictional: true,
};

/** A drawing where a photo would be: nobody is shown. */
const drawnPhoto = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5" width="320" height="400"><path fill="#c9b59b" d="M0 0h4v5H0z"/><path fill="#6b4b3a" d="M.5 5c0-1.3.7-1.9 1.500-1.900S3.500 3.700 3.500 5zM2 1a.95.95 0 1 1 0 1.900A.95.95 0 0 1 2 1z"/></svg>',
)}`;
export const photo = { src: drawnPhoto, width: 320, height: 400 };

/** What the office manages about Ira beside the facts. */
export const iraRecord: TalentRecord = {
  talentId: ira.talentId,
  status: 'active',
  recommended: true,
  minor: false,
  guardianContact: false,
  guardianConsent: false,
  purposes: [
    { purpose: 'profile', state: 'on_file', at: '2026-11-01T10:00:00+05:30' },
    { purpose: 'photo', state: 'on_file', at: '2026-11-01T10:00:00+05:30' },
    { purpose: 'ai_matching', state: 'on_file', at: '2026-11-01T10:00:00+05:30' },
    { purpose: 'share_client', state: 'withdrawn', at: '2026-11-18T10:00:00+05:30' },
    { purpose: 'self_declared_trait', state: 'not_on_file' },
    { purpose: 'digital_replica', state: 'not_on_file' },
    { purpose: 'minor', state: 'not_on_file' },
  ],
  records: [],
  availability: {
    blocks: [
      { from: '2026-12-08', to: '2026-12-13', status: 'booked' },
      { from: '2027-01-04', to: '2027-01-20', status: 'first_refusal' },
    ],
    source: 'office',
    asOf: '2026-11-18',
  },
};

export const roster = [ira, devika, roshni].map(({ talentId, externalId, name, card }, index) => ({
  talentId,
  externalId,
  name,
  ...(card.heightCm === undefined ? {} : { heightCm: card.heightCm }),
  ...(card.city === undefined ? {} : { city: card.city }),
  playingAge: ['20–27', '18–28', '23–30'][index] ?? '',
  languages: [['Marathi', 'Hindi', 'English'], ['Hindi'], ['Marathi', 'Hindi']][index] ?? [],
  minor: false,
  fictional: true,
}));
