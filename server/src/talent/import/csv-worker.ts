/** The thread that reads a long text file: some hundred rows whenever it is asked. */
import { parentPort, workerData } from 'node:worker_threads';
import { csvSource } from './csv.ts';
import type { CsvAnswer } from './csv-thread.ts';
import { headOf, type FileOnDisk } from './decode.ts';
import { ImportError } from './error.ts';
import type { TableRow } from './row-source.ts';

const ROWS_AT_ONCE = 500;

const input = workerData as FileOnDisk;
const source = headOf(input).then((head) => csvSource(input, head));
source.catch(() => undefined);
let rows: AsyncGenerator<TableRow> | undefined;

async function answer(question: 'notes' | 'rows'): Promise<CsvAnswer> {
  const { notes, rows: open } = await source;
  if (question === 'notes') return { notes };
  rows ??= open();
  const some: TableRow[] = [];
  while (some.length < ROWS_AT_ONCE) {
    const next = await rows.next();
    if (next.done) break;
    some.push(next.value);
  }
  // As JSON: cloning so many small texts takes both threads longer.
  return { rows: JSON.stringify(some) };
}

parentPort?.on('message', (question: 'notes' | 'rows') => {
  answer(question)
    .catch((error: unknown): CsvAnswer =>
      error instanceof ImportError
        ? { refused: { code: error.code, message: error.message } }
        : { failed: error instanceof Error ? error.message : String(error) },
    )
    .then((given) => parentPort?.postMessage(given));
});
