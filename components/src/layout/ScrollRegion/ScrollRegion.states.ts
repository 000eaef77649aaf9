import type { StateInventory } from '../../foundation/inventory.ts';
import type { ScrollRegionProps } from './ScrollRegion.tsx';

export const scrollRegionStates = {
  roles: ['region'],
  keys: [
    { key: 'Tab', does: 'goes to the box while something is cut off' },
    { key: 'ArrowRight', does: 'scrolls, by the platform; so do the other arrows, Home and End' },
  ],
  states: {
    inline: { label: 'Shooting days', axis: 'inline' },
    block: { label: 'Shooting days', axis: 'block' },
    both: { label: 'Shooting days', axis: 'both' },
  },
} as const satisfies StateInventory<ScrollRegionProps>;
