/** Rows of a file to a table: its header, and the people below it. */
import { stat } from 'node:fs/promises';
import { looksLikeHeader, readColumns, type Column } from './columns.ts';
import { csvSource } from './csv.ts';
import { csvInThread } from './csv-thread.ts';
import { headOf, isZip, type FileInput } from './decode.ts';
import { ImportError } from './error.ts';
import { HEADER_WITHIN, type RowSource, type TableRow } from './row-source.ts';
import { xlsxSource } from './xlsx.ts';

export type { TableRow } from './row-source.ts';
export type ColumnMap = Readonly<Record<string, string | null>>;

export interface Table {
  readonly columns: readonly Column[];
  readonly notes: readonly string[];
  /** To be read once. */
  readonly rows: AsyncGenerator<TableRow>;
}

/** Throws an ImportError where the file cannot be read or has no column of names. */
export async function openTable(input: FileInput, map?: ColumnMap): Promise<Table> {
  const head = await headOf(input);
  const source = await sourceOf(input, head, map);
  return withHeader(source, input.fileName, map);
}

/** A file as long is read beside the writing; a thread takes longer to start than a short one to read. */
const LONG_BYTES = 2 * 1024 * 1024;

async function sourceOf(input: FileInput, head: Uint8Array, map: ColumnMap | undefined): Promise<RowSource> {
  if (isZip(head)) return xlsxSource(input, map);
  if ('path' in input && (await stat(input.path)).size > LONG_BYTES) return csvInThread(input);
  return csvSource(input, head);
}

async function withHeader(source: RowSource, fileName: string, map: ColumnMap | undefined): Promise<Table> {
  const all = source.rows();
  const top: TableRow[] = [];
  while (top.length < HEADER_WITHIN) {
    const next = await all.next();
    if (next.done) break;
    if (isBlank(next.value) && top.length === 0) continue;
    top.push(next.value);
  }
  const found = findHeader(
    top.map(({ cells }) => cells),
    map,
  );
  const header = top[found];
  const below = header && secondLine(header.cells, top[found + 1]?.cells);
  const headers = header && (below ?? header.cells);
  const columns = headers && readColumns(headers, map);
  if (!header || !columns?.some((column) => column.field === 'name' || column.field === 'firstName')) {
    await all.return(undefined);
    const first = top[0]?.cells.join(', ') ?? '';
    throw new ImportError(
      'no_header',
      `${fileName} has no column of names that could be recognised. Its first line is: ${first.slice(0, 200)}. ` +
        `Name one column "Name", or say which it is with --map, e.g. {"${top[0]?.cells[0] ?? 'Artist'}": "name"}.`,
    );
  }
  const rest = top.slice(found + (below ? 2 : 1));
  return {
    columns,
    notes:
      found > 0
        ? [...source.notes, `The header was found on line ${header.line}; the lines above it were not read.`]
        : source.notes,
    rows: people(rest, all),
  };
}

async function* people(first: readonly TableRow[], rest: AsyncGenerator<TableRow>): AsyncGenerator<TableRow> {
  for (const row of first) if (!isBlank(row)) yield row;
  for await (const row of rest) if (!isBlank(row)) yield row;
}

const isBlank = ({ cells }: TableRow) => cells.every((cell) => cell.trim() === '');

/** The line with a name in it; with a map the line that has its columns, as its own words need not be known ones. */
export function findHeader(top: readonly (readonly string[])[], map: ColumnMap | undefined): number {
  if (!map) return top.slice(0, HEADER_WITHIN).findIndex((cells) => looksLikeHeader(cells));
  const wanted = Object.keys(map).map((header) => header.trim().toLowerCase());
  const at = top.findIndex((cells) => {
    const here = new Set(cells.map((cell, index) => cell.trim().toLowerCase() || `column ${index + 1}`));
    return wanted.every((header) => here.has(header));
  });
  return Math.max(at, 0);
}

/**
 * A header of two lines, as merged cells make it: "Playing age" over "From" and "To". Undefined where the second line
 * is a person: it has a cell under a column of its own.
 */
function secondLine(header: readonly string[], next: readonly string[] | undefined): string[] | undefined {
  if (!next || header.every((cell) => cell.trim() !== '')) return undefined;
  let over = '';
  let parts = 0;
  const joined: string[] = [];
  for (let index = 0; index < Math.max(header.length, next.length); index += 1) {
    const own = header[index]?.trim() ?? '';
    const below = next[index]?.trim() ?? '';
    if (own !== '') over = own;
    const isGroup =
      own === '' || (header[index + 1]?.trim() === '' && (next[index + 1]?.trim() ?? '') !== '');
    if (below !== '' && (!isGroup || /\d/.test(below))) return undefined;
    if (below !== '') parts += 1;
    joined.push(below === '' ? own : `${over} ${below}`);
  }
  return parts > 1 ? joined : undefined;
}
