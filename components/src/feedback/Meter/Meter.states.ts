import type { StateInventory } from '../../foundation/inventory.ts';
import type { MeterProps } from './Meter.tsx';

export const meterStates = {
  roles: ['meter'],
  pattern: { name: 'Meter', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/meter/' },
  keys: [],
  states: {
    some: { label: 'Avail checks today', value: 12, max: 40, high: 36 },
    none: { label: 'Avail checks today', value: 0, max: 40 },
    nearly: { label: 'Avail checks today', value: 37, max: 40, high: 36 },
    full: { label: 'Avail checks today', value: 40, max: 40, high: 36 },
    ownWords: { label: 'Avail checks today', value: 12, max: 40, valueText: '28 left' },
  },
} as const satisfies StateInventory<MeterProps>;
