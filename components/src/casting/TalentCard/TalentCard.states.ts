import type { StateInventory } from '../../foundation/inventory.ts';
import type { TalentCardProps } from './TalentCard.tsx';
import { asked, devanagari, devika, farzana, longName, minor, tarini, unknownEverything } from '../sample.ts';
import { askedInMarathi } from '../sample.mr.ts';

const pressable = { asked, onPick: () => {}, onWhy: () => {} };

export const talentCardStates = {
  roles: ['article', 'heading', 'list', 'button'],

  keys: [
    { key: 'Enter', does: 'presses the key, "Why", or opens a folded card' },
    { key: 'Space', does: 'the same' },
  ],
  states: {
    plain: { item: devika, asked },
    pressable: { ...pressable, item: devika },
    picked: { ...pressable, item: devika, place: 1 },
    missed: { ...pressable, item: farzana },
    notOnFile: { ...pressable, item: tarini },
    nothingOnFile: { ...pressable, item: unknownEverything },
    long: { ...pressable, item: longName, place: 2 },
    minor: {
      ...pressable,
      item: minor,
      asked: asked.map((demand) => (demand.id === 'plays' ? { ...demand, text: '6–9' } : demand)),
    },
    devanagari: { ...pressable, item: devanagari, asked: askedInMarathi },
    withoutSlate: { item: devika },
    folded: { ...pressable, item: farzana, fold: 'always' },
    foldsOnPhone: { ...pressable, item: tarini, fold: 'phone' },
  },
} as const satisfies StateInventory<TalentCardProps>;
