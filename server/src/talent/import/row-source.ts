/** Where rows come from, whatever the kind of file. */

export interface TableRow {
  /** Counts from 1 and includes the header. */
  readonly line: number;
  readonly cells: readonly string[];
  /** How many lines of the file it spans: a stray quote swallows many. */
  readonly lines: number;
}

export interface RowSource {
  /** What a person should know about the file as a whole. */
  readonly notes: readonly string[];
  /** Every row, blank ones and the header too. */
  rows(): AsyncGenerator<TableRow>;
}

/** A title or two may stand above the header. */
export const HEADER_WITHIN = 10;
