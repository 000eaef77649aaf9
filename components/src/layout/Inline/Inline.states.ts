import type { StateInventory } from '../../foundation/inventory.ts';
import type { InlineProps } from './Inline.tsx';

export const inlineStates = {
  roles: [],
  keys: [],
  states: {
    wrapping: { gap: '1' },
    oneLine: { gap: '1', wrap: false },
    apart: { justify: 'between' },
    onBaseline: { align: 'baseline', gap: 'oneHalf' },
  },
} as const satisfies StateInventory<InlineProps>;
