'use client';

import { forwardRef, useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { ChangeEvent, HTMLAttributes, ReactElement, ReactNode, Ref, RefAttributes } from 'react';
import { checkmark } from '../../foundation/checkmark.css.ts';
import { complain, twice } from '../../foundation/complain.ts';
import { useControlled } from '../../foundation/controlled.ts';
import { cx } from '../../foundation/cx.ts';
import { useLatest } from '../../foundation/latest.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { useVirtual, VIRTUAL_ABOVE } from '../../foundation/virtual.ts';
import { ScrollRegion } from '../../layout/ScrollRegion/index.ts';
import {
  caption as captionClass,
  captionWords,
  region,
  root,
  status,
  tables,
  widths,
} from './DataTable.css.ts';
import { dataTableStrings } from './DataTable.strings.ts';
import { Gap, Header, Line } from './DataTableParts.tsx';
import type { DataTableColumn, DataTableRow, DataTableSort } from './types.ts';

export interface DataTableProps<Row extends DataTableRow> extends Omit<
  HTMLAttributes<HTMLDivElement>,
  'children'
> {
  /** Names the table and stands above it. */
  caption: ReactNode;
  columns: readonly DataTableColumn<Row>[];
  /** Top to bottom. Over 100 only those near what is seen are in the document; they are then of one line each. */
  rows: readonly Row[];
  /** The order shown. */
  sort?: DataTableSort;
  /** The order at first. */
  defaultSort?: DataTableSort;
  /** Called with the order asked for by a press on a header. */
  onSort?: (sort: DataTableSort) => void;
  /** Puts a check box before each row, and one above that takes all. */
  selectable?: boolean;
  /** Ids of the rows chosen. */
  selected?: readonly string[];
  /** Ids of the rows chosen at first. */
  defaultSelected?: readonly string[];
  /** Called with the ids of all rows chosen. */
  onSelectedChange?: (ids: readonly string[]) => void;
  /** Rows are on their way: lines stand where they will be, or what is there stays. */
  pending?: boolean;
  /** Shown where there are no rows: one line and, at best, one action. */
  empty?: ReactNode;
}

const NOBODY: readonly string[] = [];
/** Lines that stand in for rows on their way. */
const STAND_INS = 5;

function DataTableOf<Row extends DataTableRow>(
  {
    caption,
    columns,
    rows,
    sort,
    defaultSort,
    onSort,
    selectable = false,
    selected,
    defaultSelected = NOBODY,
    onSelectedChange,
    pending = false,
    empty,
    className,
    ...props
  }: DataTableProps<Row>,
  ref: Ref<HTMLDivElement>,
) {
  const id = useId();
  const strings = useStrings(dataTableStrings);
  const scroller = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useControlled(sort, defaultSort, onSort);
  const sorted = useMemo(() => inOrder(rows, columns, order), [rows, columns, order]);
  const [ids, setIds] = useControlled(selected, defaultSelected, onSelectedChange);
  const chosen = useMemo(() => new Set(ids), [ids]);
  const range = useVirtual(scroller, sorted.length, 'tr[data-row]');
  const virtual = sorted.length > VIRTUAL_ABOVE;
  const onFocusInRows = useKeptFocus(scroller, range.from, range.to);
  const head = (columns.find(({ rowHeader }) => rowHeader) ?? columns[0])?.id;
  const span = columns.length + (selectable ? 1 : 0);
  const chosenHere = selectable ? rows.reduce((sum, row) => sum + (chosen.has(row.id) ? 1 : 0), 0) : 0;

  if (process.env.NODE_ENV !== 'production') check(columns, rows, order);

  const latest = useLatest(ids);
  const onToggle = useCallback(
    ({ target }: ChangeEvent<HTMLInputElement>) => {
      const others = latest.current.filter((other) => other !== target.value);
      setIds(target.checked ? [...others, target.value] : others);
    },
    [latest, setIds],
  );

  return (
    <div ref={ref} data-component="DataTable" className={cx(root, className)} {...props}>
      <ScrollRegion axis="both" labelledBy={`${id}-caption`} scrollerRef={scroller} className={region}>
        <table
          className={tables[virtual ? 'virtual' : 'plain']}
          data-selectable={selectable ? '' : undefined}
          aria-rowcount={virtual ? sorted.length + 1 : undefined}
          aria-busy={pending || undefined}
        >
          <caption className={captionClass}>
            <span id={`${id}-caption`} className={captionWords}>
              {caption}
            </span>
          </caption>
          <colgroup>
            {selectable && <col />}
            {columns.map(({ id: column, width }) => (
              <col key={column} className={width ? widths[width] : virtual ? widths.medium : undefined} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={virtual ? 1 : undefined}>
              {selectable && (
                <td>
                  <input
                    type="checkbox"
                    className={checkmark}
                    aria-label={strings.selectAll}
                    ref={chosenHere > 0 && chosenHere < rows.length ? mixed : plain}
                    checked={rows.length > 0 && chosenHere === rows.length}
                    onChange={({ target }) => setIds(target.checked ? rows.map((row) => row.id) : NOBODY)}
                  />
                </td>
              )}
              {columns.map((column) => (
                <Header
                  key={column.id}
                  column={column}
                  head={column.id === head}
                  order={order}
                  onSort={setOrder}
                />
              ))}
            </tr>
          </thead>
          <tbody {...onFocusInRows}>
            <Gap size={range.before} span={span} />
            {sorted.slice(range.from, range.to).map((row, at) => (
              <Line
                key={row.id}
                tableId={id}
                row={row}
                columns={columns}
                head={head}
                index={virtual ? range.from + at + 2 : undefined}
                chosen={chosen.has(row.id)}
                onToggle={selectable ? onToggle : undefined}
              />
            ))}
            <Gap size={range.after} span={span} />
            {rows.length === 0 &&
              (pending ? (
                Array.from({ length: STAND_INS }, (_, at) => (
                  <tr key={at} aria-hidden="true">
                    <td colSpan={span} />
                  </tr>
                ))
              ) : (
                <tr>
                  <td colSpan={span}>{empty ?? strings.empty}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollRegion>
      <div role="status" className={status}>
        {pending && strings.loading}
      </div>
    </div>
  );
}

/** Rows and columns: read, sorted by a column, chosen by check boxes. */
export const DataTable = forwardRef(DataTableOf) as <Row extends DataTableRow>(
  props: DataTableProps<Row> & RefAttributes<HTMLDivElement>,
) => ReactElement;

const mixed = (box: HTMLInputElement | null) => {
  if (box) box.indeterminate = true;
};
const plain = (box: HTMLInputElement | null) => {
  if (box) box.indeterminate = false;
};

function inOrder<Row>(
  rows: readonly Row[],
  columns: readonly DataTableColumn<Row>[],
  order: DataTableSort | undefined,
): readonly Row[] {
  const compare = columns.find(({ id }) => id === order?.column)?.compare;
  if (!compare) return rows;
  return [...rows].sort(order?.direction === 'descending' ? (a, b) => compare(b, a) : compare);
}

/** A row that scrolls away takes focus out of the document with it; the region takes it up. */
function useKeptFocus(scroller: { current: HTMLElement | null }, from: number, to: number) {
  const within = useRef(false);
  useLayoutEffect(() => {
    if (within.current && !scroller.current?.contains(document.activeElement)) {
      within.current = false;
      scroller.current?.focus({ preventScroll: true });
    }
  }, [scroller, from, to]);
  return {
    onFocus: () => {
      within.current = true;
    },
    onBlur: () => {
      within.current = false;
    },
  };
}

function check<Row extends DataTableRow>(
  columns: readonly DataTableColumn<Row>[],
  rows: readonly Row[],
  order: DataTableSort | undefined,
) {
  const column = twice(columns.map(({ id }) => id));
  if (column !== undefined)
    complain(
      'DataTable',
      `two columns have the id "${column}"`,
      'sorting takes both for one',
      'Name them apart.',
    );
  const row = twice(rows.map(({ id }) => id));
  if (row !== undefined)
    complain('DataTable', `two rows have the id "${row}"`, 'choosing one chooses both', 'Give each its own.');
  if (order && !columns.some(({ id }) => id === order.column))
    complain(
      'DataTable',
      `no column has the id "${order.column}"`,
      'nothing is sorted',
      'Sort by one of columns.',
    );
}
