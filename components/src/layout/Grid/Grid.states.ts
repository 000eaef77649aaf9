import type { StateInventory } from '../../foundation/inventory.ts';
import type { GridProps } from './Grid.tsx';

export const gridStates = {
  roles: [],
  keys: [],
  states: {
    narrow: { min: 'narrow' },
    medium: { min: 'medium' },
    wide: { min: 'wide' },
    tight: { min: 'narrow', gap: 'half' },
    ownHeights: { align: 'start' },
  },
} as const satisfies StateInventory<GridProps>;
