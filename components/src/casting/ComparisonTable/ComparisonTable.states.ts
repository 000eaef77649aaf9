import type { StateInventory } from '../../foundation/inventory.ts';
import type { ComparisonTableProps } from './ComparisonTable.tsx';
import { comparison } from '../sample.ts';

export const comparisonTableStates = {
  roles: ['region', 'table', 'columnheader', 'rowheader', 'cell', 'button'],

  keys: [{ key: 'Tab', does: 'reaches the table, so that arrow keys scroll it' }],
  states: {
    full: { comparison },
    pickable: { comparison, onPick: () => {}, picked: [comparison.people[0]?.talentId ?? ''] },
    nothingAsked: {
      comparison: { ...comparison, rows: comparison.rows.filter((row) => row.asked === undefined) },
    },
  },
} as const satisfies StateInventory<ComparisonTableProps>;
