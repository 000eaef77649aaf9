/** Reads the cells of many rows: of a short file here, of a long one in a thread beside the one that writes. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Column } from './columns.ts';
import { readPerson, type Origin, type PersonRow } from './person.ts';
import type { TableRow } from './row-source.ts';
import { startThread } from './thread.ts';

export interface ReadingStart {
  readonly columns: readonly Column[];
  readonly origin: Origin;
}

export interface RowReader {
  /** In the same order. The next may be asked when the last have come. */
  read(rows: readonly TableRow[]): Promise<readonly PersonRow[]>;
  close(): Promise<void>;
}

/** Below this a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 2_000;
/** Rows read before others get a turn: some 10 ms. */
const ROWS_IN_A_TURN = 25;

export const openRowReader = (start: ReadingStart, rows: number): RowReader =>
  rows < WORTH_A_THREAD ? readHere(start) : readInThread(start);

function readHere({ columns, origin }: ReadingStart): RowReader {
  return {
    read: async (rows) => {
      const people: PersonRow[] = [];
      for (const row of rows) {
        people.push(readPerson(row, columns, origin));
        if (people.length % ROWS_IN_A_TURN === 0) await nextTurn();
      }
      return people;
    },
    close: async () => undefined,
  };
}

function readInThread(start: ReadingStart): RowReader {
  const thread = startThread<readonly TableRow[], string>('./read-worker.ts', { workerData: start });
  return {
    read: async (rows) => {
      const answer = await thread.ask(rows.map(({ line, lines, cells }) => ({ line, lines, cells })));
      return JSON.parse(answer) as PersonRow[];
    },
    close: () => thread.close(),
  };
}
