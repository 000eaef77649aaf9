// data/DataTable/DataTable.css.d.ts
export declare const widths: Record<"medium" | "narrow" | "wide", string>;

// data/DataTable/DataTable.d.ts
import { DataTableColumn, DataTableRow, DataTableSort } from "./types.js";
import { HTMLAttributes, ReactElement, ReactNode, RefAttributes } from "react";
export interface DataTableProps<Row extends DataTableRow> extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
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
/** Rows and columns: read, sorted by a column, chosen by check boxes. */
export declare const DataTable: <Row extends DataTableRow>(props: DataTableProps<Row> & RefAttributes<HTMLDivElement>) => ReactElement;

// data/DataTable/index.d.ts
import { DataTable, DataTableProps } from "./DataTable.js";
import { DataTableColumn, DataTableRow, DataTableSort } from "./types.js";
export { DataTable, type DataTableColumn, type DataTableProps, type DataTableRow, type DataTableSort };

// data/DataTable/types.d.ts
import { widths } from "./DataTable.css.js";
import { ReactNode } from "react";
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
