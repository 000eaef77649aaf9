import type { StateInventory } from '../../foundation/inventory.ts';
import type { StackProps } from './Stack.tsx';

export const stackStates = {
  roles: [],
  keys: [],
  states: {
    rows: { gap: '2' },
    tight: { gap: 'half' },
    sections: { gap: '4' },
    ended: { gap: '1', align: 'end' },
  },
} as const satisfies StateInventory<StackProps>;
