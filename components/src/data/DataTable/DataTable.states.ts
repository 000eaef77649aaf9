import type { StateInventory } from '../../foundation/inventory.ts';
import { sampleColumns, sampleRows } from './DataTable.sample.ts';
import type { SampleRow } from './DataTable.sample.ts';
import type { DataTableProps } from './DataTable.tsx';

const base = { caption: 'Submissions for Tai', columns: sampleColumns, rows: sampleRows(6) };

export const dataTableStates = {
  roles: ['region', 'table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell', 'checkbox'],
  pattern: { name: 'Table', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/table/' },
  keys: [
    { key: 'Tab', does: 'goes to the box where it scrolls, to each header that sorts, to each check box' },
    { key: 'Enter', does: 'on a header sorts by it, and the other way round' },
    { key: 'Space', does: 'on a check box chooses its row, or all; on a header as Enter' },
    {
      key: 'ArrowDown',
      does: 'scrolls, by the platform; so do the other arrows, PageDown, PageUp, Home, End',
    },
  ],
  states: {
    plain: {
      ...base,
      selectable: false,
      columns: sampleColumns.map((column) => ({ ...column, sortable: false })),
    },
    sorted: { ...base, defaultSort: { column: 'fee', direction: 'descending' } },
    selectable: { ...base, selectable: true, defaultSelected: ['row-2', 'row-5'] },
    allSelected: { ...base, selectable: true, defaultSelected: base.rows.map(({ id }) => id) },
    pending: { ...base, rows: [], pending: true },
    refreshing: { ...base, pending: true },
    empty: { ...base, rows: [], empty: 'Nobody has been put forward for Tai yet' },
  },
} as const satisfies StateInventory<DataTableProps<SampleRow>>;
