/* The same role asked in Marathi, from label to note. All invented; no part of the package's surface. */
import { devanagari, reason } from './sample.ts';
import type { Asked, Comparison, Item, LabelledFact, Recommendation } from './types.ts';

export const askedInMarathi: readonly Asked[] = [
  { id: 'plays', field: 'playingAge', label: 'वय', text: '२४–३०', hard: true },
  { id: 'speaks', field: 'language', label: 'भाषा', text: 'कोंकणी, मातृभाषा', hard: true },
  { id: 'dates', field: 'availability', label: 'तारखा', text: '४ जाने – १२ फेब्रु', hard: true },
  { id: 'swims', field: 'skill', label: 'कौशल्य', text: 'कॅमेऱ्यासमोर पोहणे', hard: true },
  { id: 'fee', field: 'dayRate', label: 'मानधन', text: 'दिवसाला ₹३५,००० पर्यंत', hard: true },
];

/** One demand missed, one not on file. */
const anuja: Item = {
  talentId: '01STORY0000000000ANUJA0',
  externalId: 'ST-008',
  name: 'अनुजा टेकडीवाले',
  reasons: [
    reason('playingAge', 'प्लेइंग एज २२–२९', 'plays', '२२–२९'),
    reason('availability', 'मोकळी, सर्व ४० दिवस', 'dates'),
    reason('skill', 'पोहणे, चांगले', 'swims'),
  ],
  unmet: [
    {
      ask: 'fee',
      field: 'dayRate',
      wanted: '₹३५,००० पर्यंत',
      onFile: '₹६०,०००',
      text: '₹६०,०००, मागणी ₹३५,००० पर्यंत',
    },
  ],
  unknown: [{ ask: 'speaks', field: 'language', wanted: 'कोंकणी', text: 'कोंकणी फाइलमध्ये नाही' }],
  card: { city: 'नाशिक', heightCm: 167, representation: 'स्वतः', formats: ['वेब सीरिज'] },
};

export const recommendationInMarathi: Recommendation = {
  role: 'होडीवाली, मुख्य भूमिका',
  asked: askedInMarathi,
  offer: 'matches',
  matched: 1,
  items: [devanagari],
  nearMisses: [anuja],
};

export const comparisonInMarathi: Comparison = {
  role: 'होडीवाली',
  people: [devanagari, anuja].map(({ talentId, externalId, name, card }) => ({
    talentId,
    externalId,
    name,
    heightCm: card?.heightCm,
  })),
  rows: [
    {
      field: 'language',
      label: 'भाषा',
      asked: 'कोंकणी, मातृभाषा',
      cells: [
        { text: 'कोंकणी, मातृभाषा', status: 'met' },
        { text: '', status: 'unknown' },
      ],
    },
    {
      field: 'dayRate',
      label: 'मानधन',
      asked: '₹३५,००० पर्यंत',
      cells: [
        { text: '₹१२,०००', status: 'met' },
        { text: '₹६०,०००', status: 'unmet' },
      ],
    },
    {
      field: 'city',
      label: 'शहर',
      cells: [
        { text: 'मुंबई', status: 'plain' },
        { text: 'नाशिक', status: 'plain' },
      ],
    },
  ],
};

export const factsInMarathi: readonly LabelledFact[] = [
  { label: 'भाषा', ...reason('language', 'कोंकणी मातृभाषा, हिंदी सफाईदार').fact },
  { label: 'कौशल्य', ...reason('skill', 'पोहणे: व्यावसायिक; होडी चालवणे: चांगले').fact },
  { label: 'मानधन', ...reason('dayRate', 'दिवसाला ₹१२,०००').fact },
];
