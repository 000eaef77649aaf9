/**
 * Excel workbooks to rows. The library holds a workbook whole, so what it may hold is bounded before (bytes, and what
 * they unpack to) and around (a thread of its own with limited memory, which also leaves the server free to answer).
 */
import { readFile, stat } from 'node:fs/promises';
import { looksLikeHeader } from './columns.ts';
import type { FileInput } from './decode.ts';
import { ImportError } from './error.ts';
import { HEADER_WITHIN, type RowSource, type TableRow } from './row-source.ts';
import type { ColumnMap } from './table.ts';
import { startThread, type Thread } from './thread.ts';
import { unpackedSize } from './zip.ts';

export const XLSX_MAX_BYTES = 20 * 1024 * 1024;
export const XLSX_MAX_ROWS = 50_000;
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_HEAP_MB = 1_500;
const AS_CSV = 'Save it as CSV (UTF-8), which may have any number of rows, and import that file.';

/** What the thread answers. */
export type Answer =
  | {
      readonly sheets: readonly {
        readonly name: string;
        readonly rows: number;
        readonly top: readonly string[][];
      }[];
    }
  | { readonly rows: readonly string[][] }
  | { readonly error: string };

/** Throws an ImportError where the workbook is too large, damaged, or has no sheet with a column of names. */
export async function xlsxSource(input: FileInput, map?: ColumnMap): Promise<RowSource> {
  const { fileName } = input;
  const size = 'path' in input ? (await stat(input.path)).size : input.bytes.length;
  if (size > XLSX_MAX_BYTES)
    throw tooBig(fileName, `${Math.ceil(size / 1024 / 1024)} MB; at most 20 MB are read`);
  const bytes = 'path' in input ? await readFile(input.path) : input.bytes;
  const unpacked = await unpackedSize(bytes, MAX_UNPACKED);
  if (unpacked === undefined) throw damaged(fileName);
  if (unpacked > MAX_UNPACKED) throw tooBig(fileName, 'more than 256 MB when it is unpacked');

  const reader = startReader(bytes, fileName);
  try {
    const answer = await reader.ask('sheets');
    if (!('sheets' in answer)) throw damaged(fileName);
    const { sheets } = answer;
    const at = Math.max(
      sheets.findIndex(({ top }) =>
        map ? hasColumns(top, map) : top.some((cells) => looksLikeHeader(cells)),
      ),
      0,
    );
    const sheet = sheets[at];
    if (!sheet || sheet.rows === 0) {
      throw new ImportError(
        'empty',
        `${fileName} has no rows in any sheet. Check that it is the right file.`,
      );
    }
    if (sheet.rows > XLSX_MAX_ROWS) {
      throw tooBig(
        fileName,
        `${sheet.rows.toLocaleString('en-IN')} rows in the sheet "${sheet.name}"; at most 50,000 are read`,
      );
    }
    const others = sheets.filter((other) => other !== sheet && other.rows > 0).map(({ name }) => `"${name}"`);
    return {
      notes:
        others.length === 0
          ? []
          : [
              `Read from the sheet "${sheet.name}"; not from ${others.join(', ')}. Import others from a file of their own.`,
            ],
      rows: () => rowsOf(reader, at, fileName),
    };
  } catch (error) {
    await reader.close();
    throw error;
  }
}

const hasColumns = (top: readonly string[][], map: ColumnMap) => {
  const wanted = Object.keys(map).map((header) => header.trim().toLowerCase());
  return top
    .slice(0, HEADER_WITHIN)
    .some((cells) => wanted.every((header) => cells.some((cell) => cell.trim().toLowerCase() === header)));
};

async function* rowsOf(
  reader: Thread<Question, Answer>,
  sheet: number,
  fileName: string,
): AsyncGenerator<TableRow> {
  try {
    for (let line = 1; ;) {
      const answer = await reader.ask({ sheet, from: line - 1 });
      if (!('rows' in answer)) throw damaged(fileName);
      if (answer.rows.length === 0) return;
      for (const cells of answer.rows) yield { line: line++, cells, lines: 1 };
    }
  } finally {
    await reader.close();
  }
}

type Question = 'sheets' | { readonly sheet: number; readonly from: number };

function startReader(bytes: Uint8Array, fileName: string): Thread<Question, Answer> {
  const thread = startThread<Question, Answer>('./xlsx-worker.ts', {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  const ask = async (question: Question): Promise<Answer> => {
    let given: Answer;
    try {
      given = await thread.ask(question);
    } catch (error) {
      throw error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? tooBig(fileName, 'more than fits in memory when it is unpacked')
        : damaged(fileName, error);
    }
    if ('error' in given) throw damaged(fileName, given.error);
    return given;
  };
  return { ask, close: () => thread.close() };
}

function tooBig(fileName: string, what: string): ImportError {
  return new ImportError('too_big', `${fileName} is too large for an Excel workbook: ${what}. ${AS_CSV}`);
}

function damaged(fileName: string, cause?: unknown): ImportError {
  return new ImportError(
    'broken_xlsx',
    `${fileName} cannot be read as an Excel workbook: it is damaged, protected by a password, or another kind of file. Open it in the spreadsheet program and save it again, as .xlsx or as CSV (UTF-8).`,
    { cause },
  );
}
