import type { StateInventory } from '../../foundation/inventory.ts';
import type { SizeCardProps } from './SizeCard.tsx';

export const sizeCardStates = {
  roles: ['img'],

  keys: [],
  states: {
    profile: { size: 'profile' },
    entry: { size: 'entry' },
    card: { size: 'card' },
    board: { size: 'board' },
    row: { size: 'row' },
    tiny: { size: 'tiny' },
    heightNotOnFile: { size: 'profile', heightCm: undefined },
    child: { size: 'profile', heightCm: 118 },
    oneName: { size: 'profile', name: 'Jugal' },
    devanagari: { size: 'profile', name: 'चित्रलेखा घुमटकर' },
    labelled: { size: 'board', label: 'Devika Mhambre, no portrait on file' },
  },
} as const satisfies StateInventory<SizeCardProps>;
