import type { StateInventory } from '../../foundation/inventory.ts';
import type { FactListProps } from './FactList.tsx';
import { facts } from '../sample.ts';

export const factListStates = {
  roles: ['definition', 'term'],

  keys: [],
  states: {
    facts: { facts },
    none: { facts: [] },
  },
} as const satisfies StateInventory<FactListProps>;
