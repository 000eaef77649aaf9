import type { StateInventory } from '../../foundation/inventory.ts';
import type { ComparisonTableProps } from './ComparisonTable.tsx';
import { comparison, longName } from '../sample.ts';
import { comparisonInMarathi } from '../sample.mr.ts';

export const comparisonTableStates = {
  roles: ['region', 'table', 'columnheader', 'rowheader', 'cell', 'button'],

  keys: [{ key: 'Tab', does: 'reaches the table, so that arrow keys scroll it' }],
  states: {
    full: { comparison },
    pickable: { comparison, onPick: () => {}, picked: [comparison.people[0]?.talentId ?? ''] },
    two: {
      comparison: {
        ...comparison,
        people: comparison.people.slice(0, 2),
        rows: comparison.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 2) })),
      },
    },
    long: {
      comparison: {
        ...comparison,
        role: 'Ferrywoman who raced as a girl',
        people: comparison.people.map((person, at) =>
          at === 1 ? { ...person, name: longName.name } : person,
        ),
      },
      onPick: () => {},
    },
    devanagari: { comparison: comparisonInMarathi, lang: 'mr' },
    nothingAsked: {
      comparison: { ...comparison, rows: comparison.rows.filter((row) => row.asked === undefined) },
    },
  },
} as const satisfies StateInventory<ComparisonTableProps>;
