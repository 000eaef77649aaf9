import type { StateInventory } from '../../foundation/inventory.ts';
import type { EvidenceChipProps } from './EvidenceChip.tsx';

export const evidenceChipStates = {
  roles: ['img'],

  keys: [],
  states: {
    met: { kind: 'met', children: 'Konkani, native' },
    missed: { kind: 'missed', children: 'Nashik, asked Mumbai' },
    unknown: { kind: 'unknown', children: 'Swimming not on file' },
    note: { kind: 'note', children: 'Booked to 2 Jan' },
    long: {
      kind: 'missed',
      children: '₹80,000 a day plus travel from Nashik, asked up to ₹35,000 a day all in',
    },
    devanagari: { kind: 'met', children: 'पोहणे, व्यावसायिक', lang: 'mr' },
  },
} as const satisfies StateInventory<EvidenceChipProps>;
