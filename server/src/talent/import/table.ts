/** Text to a table: delimiter, header, rows with the line they began on. */
import { CsvError, parse } from 'csv-parse/sync';
import { looksLikeHeader, readColumns, type Column } from './columns.ts';
import { ImportError } from './error.ts';

export interface TableRow {
  /** Counts from 1 and includes the header. */
  readonly line: number;
  readonly cells: readonly string[];
  /** How many lines of the file it spans: a stray quote swallows many. */
  readonly lines: number;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' } as const;
/** A title or two may stand above the header. */
const HEADER_WITHIN = 10;

/** Throws an ImportError where the text is no table with a column of names. */
export function readTable(
  text: string,
  fileName: string,
  map?: Readonly<Record<string, string | null>>,
): Table {
  const { delimiter, body } = chooseDelimiter(text.replace(/^\uFEFF/, ''));
  const records = parseRecords(body, delimiter, fileName);
  // With a map the first line is the header: the map's own words need not be known ones.
  const found = map
    ? 0
    : records.slice(0, HEADER_WITHIN).findIndex((record) => looksLikeHeader(record.cells));
  const header = records[found];
  const columns = header && readColumns(header.cells, map);
  if (!header || !columns?.some((column) => column.field === 'name' || column.field === 'firstName')) {
    const first = records[0]?.cells.join(', ') ?? '';
    throw new ImportError(
      'no_header',
      `${fileName} has no column of names that could be recognised. Its first line is: ${first.slice(0, 200)}. ` +
        `Name one column "Name", or say which it is with --map, e.g. {"${records[0]?.cells[0] ?? 'Artist'}": "name"}.`,
    );
  }
  const notes: string[] = [];
  if (delimiter !== ',') notes.push(`Cells are separated by a ${DELIMITER_NAMES[delimiter]}.`);
  if (found > 0) notes.push(`The header was found on line ${header.line}; the lines above it were not read.`);
  return {
    columns,
    rows: records.slice(found + 1).filter((row) => row.cells.some((cell) => cell.trim() !== '')),
    notes,
  };
}

type Delimiter = (typeof DELIMITERS)[number];

/** By the header, as cells below may hold lists with any of them. */
function chooseDelimiter(text: string): { delimiter: Delimiter; body: string } {
  // Excel's own hint, and no row of the table.
  const hint = /^sep=([,;\t|])\r?\n/i.exec(text);
  if (hint) {
    const delimiter = DELIMITERS.find((candidate) => candidate === hint[1]) ?? ',';
    return { delimiter, body: text.replace(/^[^\n]*/, '') };
  }
  const lines = text.split(/\r\n|\n|\r/, HEADER_WITHIN).map((line) => line.replaceAll(/"[^"]*"/g, ''));
  let best: Delimiter = ',';
  let most = 0;
  for (const line of lines) {
    for (const candidate of DELIMITERS) {
      const cells = line.split(candidate);
      if (cells.length - 1 > most && (looksLikeHeader(cells) || line === lines[0])) {
        most = cells.length - 1;
        best = candidate;
      }
    }
  }
  return { delimiter: best, body: text };
}

function parseRecords(text: string, delimiter: Delimiter, fileName: string): TableRow[] {
  const rows: TableRow[] = [];
  let read = 0;
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: string[], info) => {
        // `info.lines` is the line on which the record ends.
        const lines = 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
        rows.push({ line: info.lines - lines + 1, cells, lines });
        read = info.lines;
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const why =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? `a quotation mark (") is opened on or after line ${read + 1} and never closed. Close or remove it`
        : `${error.message.replace(/\.$/, '')} (after line ${read}). Mend that line`;
    throw new ImportError('broken_csv', `${fileName} is broken: ${why}, or export the file again.`, {
      cause: error,
    });
  }
}

const lineBreaks = (cell: string) => cell.split(/\r\n|\n|\r/).length - 1;
