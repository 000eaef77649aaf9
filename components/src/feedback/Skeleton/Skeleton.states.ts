import type { StateInventory } from '../../foundation/inventory.ts';
import type { SkeletonProps } from './Skeleton.tsx';

export const skeletonStates = {
  roles: ['status'],
  keys: [],
  states: {
    rows: {},
    lines: { height: 'line', rows: 4 },
    entries: { height: 'entry', rows: 2, label: 'Looking for people for Tai' },
  },
} as const satisfies StateInventory<SkeletonProps>;
