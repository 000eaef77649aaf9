import type { StateInventory } from '../../foundation/inventory.ts';
import type { PickKeyProps } from './PickKey.tsx';

export const pickKeyStates = {
  roles: ['button'],
  pattern: { name: 'Button', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/button/' },
  keys: [
    { key: 'Enter', does: 'picks or takes off' },
    { key: 'Space', does: 'picks or takes off' },
  ],
  states: {
    free: {},
    first: { place: 1 },
    twelfth: { place: 12 },
  },
} as const satisfies StateInventory<PickKeyProps>;
