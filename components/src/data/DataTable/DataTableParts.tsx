'use client';

import { memo } from 'react';
import type { ChangeEvent, CSSProperties } from 'react';
import { checkmark } from '../../foundation/checkmark.css.ts';
import { sorter } from './DataTable.css.ts';
import type { DataTableColumn, DataTableRow, DataTableSort } from './types.ts';

interface HeaderProps<Row> {
  column: DataTableColumn<Row>;
  /** Its cells name the rows. */
  head: boolean;
  order: DataTableSort | undefined;
  onSort: (order: DataTableSort) => void;
}

export function Header<Row>({ column, head, order, onSort }: HeaderProps<Row>) {
  const direction = order?.column === column.id ? order.direction : undefined;
  return (
    <th
      scope="col"
      aria-sort={direction}
      data-align={column.align}
      data-head={head || undefined}
      data-sortable={column.sortable}
    >
      {column.sortable ? (
        <button
          type="button"
          className={sorter}
          onClick={() =>
            onSort({
              column: column.id,
              direction: direction === 'ascending' ? 'descending' : 'ascending',
            })
          }
        >
          {column.header}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

interface LineProps<Row> {
  tableId: string;
  row: Row;
  columns: readonly DataTableColumn<Row>[];
  /** Id of the column that names the rows. */
  head: string | undefined;
  /** Place in the whole table, where not every row is in the document. */
  index: number | undefined;
  chosen: boolean;
  onToggle: ((event: ChangeEvent<HTMLInputElement>) => void) | undefined;
}

function LineOf<Row extends DataTableRow>({
  tableId,
  row,
  columns,
  head,
  index,
  chosen,
  onToggle,
}: LineProps<Row>) {
  const headId = onToggle && `${tableId}-${row.id}`;
  return (
    <tr data-row="" data-selected={chosen ? '' : undefined} aria-rowindex={index}>
      {onToggle && (
        <td>
          <input
            type="checkbox"
            className={checkmark}
            aria-labelledby={headId}
            checked={chosen}
            value={row.id}
            onChange={onToggle}
          />
        </td>
      )}
      {columns.map((column) =>
        column.id === head ? (
          <th key={column.id} scope="row" id={headId} data-align={column.align}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} data-align={column.align}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** One row. Choosing another, or sorting, does not render it again. */
export const Line = memo(LineOf) as typeof LineOf;

/** Stands for the rows that are left out, as tall as they are together. */
export function Gap({ size, span }: { size: number; span: number }) {
  if (size === 0) return null;
  return (
    <tr aria-hidden="true" data-gap="" style={{ '--c-gap': `${size}px` } as CSSProperties}>
      <td colSpan={span} />
    </tr>
  );
}
