import type { ReactNode } from 'react';
import type { widths } from './DataTable.css.ts';

/** What every row has. */
export interface DataTableRow {
  /** Stable and unique within the table. */
  readonly id: string;
}

/** One column. Keep the array of columns the same between renders, or every row renders again. */
export interface DataTableColumn<Row> {
  /** Stable and unique within the table. */
  readonly id: string;
  readonly header: ReactNode;
  /** What stands in the cell of a row. Called only when the row has changed. */
  readonly cell: (row: Row) => ReactNode;
  /**
   * Its cells name their rows, and stay while the rest scrolls.
   * @default the first column
   */
  readonly rowHeader?: boolean;
  /** The header is a button that sorts. */
  readonly sortable?: boolean;
  /**
   * Puts two rows in ascending order. With it the table sorts by itself; without it `onSort` tells the caller, who
   * hands in the rows in their order.
   */
  readonly compare?: (a: Row, b: Row) => number;
  /**
   * `end` is for figures that are compared down the column.
   * @default 'start'
   */
  readonly align?: 'start' | 'end';
  /** `narrow` 96 px, `medium` 144, `wide` 216. Left out, the content decides; over 100 rows it is `medium`. */
  readonly width?: keyof typeof widths;
}

/** The order of the rows: by which column, and which way. */
export interface DataTableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}
