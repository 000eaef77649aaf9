import type { StateInventory } from '../../foundation/inventory.ts';
import type { ThreadListProps } from './ThreadList.tsx';

const threads = [
  { id: 'a', title: 'Ferrywoman, 24–30, swims', updatedAt: '2026-11-25T05:12:00Z' },
  { id: 'b', title: 'आई, मालवणी, ४८–५५', updatedAt: '2026-11-23T05:12:00Z', running: true },
  { id: 'c', title: 'Inspector dropped out, needs recasting by Friday', updatedAt: '2026-11-12T05:12:00Z' },
];

export const threadListStates = {
  roles: ['navigation', 'list', 'listitem', 'link', 'button'],

  keys: [{ key: 'Enter', does: 'opens the conversation, or asks to delete it' }],
  states: {
    several: { threads, currentId: 'a' },
    deletable: { threads, currentId: 'a', onDelete: () => {} },
    none: { threads: [] },
  },
} as const satisfies StateInventory<ThreadListProps>;
