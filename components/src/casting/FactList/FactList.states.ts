import type { StateInventory } from '../../foundation/inventory.ts';
import type { FactListProps } from './FactList.tsx';
import { facts, reason } from '../sample.ts';
import { factsInMarathi } from '../sample.mr.ts';

export const factListStates = {
  roles: ['definition', 'term'],

  keys: [],
  states: {
    facts: { facts },
    long: {
      facts: [
        {
          label: 'Credits and workshops',
          ...reason(
            'credits',
            'Tide Table (2025), feature film, as the harbour clerk; Kaath (2024), theatre, forty shows in nine towns',
          ).fact,
        },
        ...facts,
      ],
    },
    devanagari: { facts: factsInMarathi, lang: 'mr' },
    none: { facts: [] },
  },
} as const satisfies StateInventory<FactListProps>;
