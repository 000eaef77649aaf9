/** A table on its way to a file, whatever the file's format. */

/** An ISO date (YYYY-MM-DD): a real date in a workbook, the same digits in a CSV file. */
export interface Day {
  readonly day: string;
}
export const dayCell = (day: string): Day => ({ day });

/** Absent: an empty cell. */
export type CellValue = string | number | Day | undefined;

/** What a cell says, for a tint behind its word in a workbook. */
export type Tint = 'free' | 'booked' | 'hold' | 'firstRefusal' | 'unavailable' | 'unknown';
export interface TintedCell {
  readonly text: string;
  readonly tint: Tint;
}
export type Cell = CellValue | TintedCell;

export interface TableColumn {
  readonly header: string | Day;
  /** Width in a workbook, in characters. */
  readonly width: number;
}

export interface Table {
  /** Name of the sheet: at most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** One cell a column, in the columns' order. */
  readonly rows: readonly (readonly Cell[])[];
  /** Columns from the start that stay in view. */
  readonly frozenColumns: number;
  /** A second sheet that says what the words of the first mean. A CSV file has no room for it. */
  readonly legend?: { readonly name: string; readonly rows: readonly (readonly [Cell, string])[] };
}
