/** A long text file is read in a thread of its own: its rows are kept here while the next are read there. */
import type { FileOnDisk } from './decode.ts';
import { ImportError, type ImportErrorCode } from './error.ts';
import type { RowSource, TableRow } from './row-source.ts';
import { startThread, type Thread } from './thread.ts';

export type CsvAnswer =
  | { readonly notes: readonly string[] }
  /** JSON of TableRow[]; none left: an empty list. */
  | { readonly rows: string }
  | { readonly refused: { readonly code: ImportErrorCode; readonly message: string } }
  | { readonly failed: string };

type CsvThread = Thread<'notes' | 'rows', CsvAnswer>;

/** As `csvSource`, for a file on disk. */
export async function csvInThread({ fileName, path }: FileOnDisk): Promise<RowSource> {
  const thread: CsvThread = startThread('./csv-worker.ts', {
    workerData: { fileName, path } satisfies FileOnDisk,
  });
  try {
    const answer = checked(await thread.ask('notes'));
    return { notes: 'notes' in answer ? answer.notes : [], rows: () => rowsOf(thread) };
  } catch (error) {
    await thread.close();
    throw error;
  }
}

async function* rowsOf(thread: CsvThread): AsyncGenerator<TableRow> {
  const ask = async () => {
    const answer = checked(await thread.ask('rows'));
    return 'rows' in answer ? (JSON.parse(answer.rows) as TableRow[]) : [];
  };
  try {
    let next = ask();
    for (;;) {
      const rows = await next;
      if (rows.length === 0) return;
      next = ask();
      next.catch(() => undefined);
      yield* rows;
    }
  } finally {
    await thread.close();
  }
}

function checked(answer: CsvAnswer): CsvAnswer {
  if ('refused' in answer) throw new ImportError(answer.refused.code, answer.refused.message);
  if ('failed' in answer) throw new Error(answer.failed);
  return answer;
}
