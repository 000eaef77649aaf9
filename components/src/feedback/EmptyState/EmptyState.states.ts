import type { StateInventory } from '../../foundation/inventory.ts';
import type { EmptyStateProps } from './EmptyState.tsx';

export const emptyStateStates = {
  roles: [],
  keys: [],
  states: {
    line: { children: 'Nobody is on this list yet.' },
    devanagari: { lang: 'mr', children: 'या यादीत अजून कोणी नाही.' },
  },
} as const satisfies StateInventory<EmptyStateProps>;
