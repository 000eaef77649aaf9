import type { StateInventory } from '../../foundation/inventory.ts';
import type { ResultSheetProps } from './ResultSheet.tsx';
import { asked, devika, farzana, longName, nobody, recommendation } from '../sample.ts';
import { recommendationInMarathi } from '../sample.mr.ts';

const pressable = { onPick: () => {}, onWhy: () => {}, onEditBrief: () => {} };

const many = Array.from({ length: 12 }, (_, at) => ({
  ...devika,
  talentId: `sample-${at}`,
  name: `Devika Mhambre ${at + 1}`,
}));

export const resultSheetStates = {
  roles: ['region', 'group', 'list', 'article', 'button'],

  keys: [
    { key: 'Enter', does: 'presses' },
    { key: 'Space', does: 'presses' },
  ],
  states: {
    full: { ...pressable, recommendation },
    picked: { ...pressable, recommendation, picked: [devika.talentId, farzana.talentId] },
    readOnly: { recommendation },
    nearest: {
      ...pressable,
      recommendation: {
        ...recommendation,
        offer: 'nearest',
        matched: 0,
        items: recommendation.nearMisses,
        nearMisses: [],
      },
    },
    nobody: { recommendation: nobody, onEditBrief: () => {} },
    many: { ...pressable, recommendation: { ...recommendation, matched: 40, items: many, nearMisses: [] } },
    long: {
      ...pressable,
      recommendation: {
        ...recommendation,
        role: 'Ferrywoman who raced as a girl, lead, all three timelines',
        asked: asked.map((demand) =>
          demand.id === 'speaks'
            ? { ...demand, text: 'Konkani, native, and Portuguese for two songs' }
            : demand,
        ),
        items: [longName],
      },
    },
    devanagari: { ...pressable, recommendation: recommendationInMarathi, lang: 'mr' },
  },
} as const satisfies StateInventory<ResultSheetProps>;
