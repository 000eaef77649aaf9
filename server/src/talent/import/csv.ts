/** Text to rows of cells, however long the text is. */
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { looksLikeHeader } from './columns.ts';
import { decode, type FileInput } from './decode.ts';
import { ImportError } from './error.ts';
import { HEADER_WITHIN, type RowSource, type TableRow } from './row-source.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' } as const;
type Delimiter = (typeof DELIMITERS)[number];
/** A record longer than this is a quotation mark that nobody closed. */
const LONGEST_RECORD = 1_000_000;
const HEAD = 64 * 1024;

/** Throws an ImportError where the file is no text. */
export async function csvSource(input: FileInput, head: Uint8Array): Promise<RowSource> {
  const { text, notes } = await decode(input, head);
  let start = '';
  for await (const part of text()) {
    start += part;
    if (start.length >= HEAD) break;
  }
  // Excel's own hint, and no row of the table.
  const hint = /^\uFEFF?sep=([,;\t|])\r?\n/i.exec(start);
  const delimiter = DELIMITERS.find((candidate) => candidate === hint?.[1]) ?? chooseDelimiter(start);
  return {
    notes: delimiter === ',' ? notes : [...notes, `Cells are separated by a ${DELIMITER_NAMES[delimiter]}.`],
    rows: () => records(withoutHint(text(), hint !== null), delimiter, input.fileName),
  };
}

/** By the header, as cells below may hold lists with any of them. */
function chooseDelimiter(text: string): Delimiter {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/, HEADER_WITHIN)
    .map((line) => line.replaceAll(/"[^"]*"/g, ''));
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
  return best;
}

/** The line of the hint stays as a blank one, so that lines keep their numbers. */
async function* withoutHint(text: AsyncGenerator<string>, hasHint: boolean): AsyncGenerator<string> {
  let isFirst = true;
  for await (const part of text) {
    if (part === '') continue;
    yield isFirst ? (hasHint ? part.replace(/^[^\n]*/, '') : part.replace(/^\uFEFF/, '')) : part;
    isFirst = false;
  }
}

async function* records(
  text: AsyncGenerator<string>,
  delimiter: Delimiter,
  fileName: string,
): AsyncGenerator<TableRow> {
  let read = 0;
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    info: true,
    // Rows that wait to be taken are lost with a fault further down: this counts them.
    on_record: (record: string[], { lines }) => {
      read = lines;
      return record;
    },
  });
  // The loop below throws what went wrong.
  pipeline(Readable.from(text), parser, () => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      // `info.lines` is the line on which the record ends.
      const lines = 1 + record.reduce((sum, cell) => sum + lineBreaks(cell), 0);
      yield { line: info.lines - lines + 1, cells: record, lines };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const why =
      error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
        ? `a quotation mark (") is opened on or after line ${read + 1} and never closed. Close or remove it`
        : `${error.message.replace(/\.$/, '')} (after line ${read}). Mend that line`;
    throw new ImportError('broken_csv', `${fileName} is broken: ${why}, or export the file again.`, {
      cause: error,
    });
  }
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const lineBreaks = (cell: string) =>
  cell.includes('\n') || cell.includes('\r') ? cell.split(/\r\n|\n|\r/).length - 1 : 0;
