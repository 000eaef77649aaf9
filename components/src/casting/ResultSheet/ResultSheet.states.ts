import type { StateInventory } from '../../foundation/inventory.ts';
import type { ResultSheetProps } from './ResultSheet.tsx';
import { devika, recommendation } from '../sample.ts';

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
    full: { recommendation, onPick: () => {}, onWhy: () => {}, onEditBrief: () => {} },
    readOnly: { recommendation },
    nearest: { recommendation: { ...recommendation, offer: 'nearest', matched: 0 } },
    nobody: { recommendation: { ...recommendation, items: [], nearMisses: [] }, onEditBrief: () => {} },
    many: { recommendation: { ...recommendation, matched: 40, items: many } },
  },
} as const satisfies StateInventory<ResultSheetProps>;
