import type { StateInventory } from '../../foundation/inventory.ts';
import type { TalentCardProps } from './TalentCard.tsx';
import { asked, devika } from '../sample.ts';

export const talentCardStates = {
  roles: ['article', 'heading', 'list', 'button'],

  keys: [
    { key: 'Enter', does: 'presses the key, "Why", or opens a folded card' },
    { key: 'Space', does: 'the same' },
  ],
  states: {
    plain: { item: devika, asked },
    pressable: { item: devika, asked, onPick: () => {}, onWhy: () => {} },
    picked: { item: devika, asked, place: 1, onPick: () => {}, onWhy: () => {} },
    withoutSlate: { item: devika },
    folded: { item: devika, asked, fold: 'always', onPick: () => {} },
  },
} as const satisfies StateInventory<TalentCardProps>;
