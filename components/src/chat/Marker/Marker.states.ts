import type { StateInventory } from '../../foundation/inventory.ts';
import type { MarkerProps } from './Marker.tsx';

export const markerStates = {
  roles: [],

  keys: [],
  states: {
    words: { children: 'Draft avail check for Devika' },
    short: { children: 'Ask' },
    devanagari: { children: 'तारखा विचारा', lang: 'mr' },
  },
} as const satisfies StateInventory<MarkerProps>;
