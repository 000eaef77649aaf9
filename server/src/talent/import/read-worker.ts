/** The thread that reads cells while people are written: some rows in, what they say out. */
import { parentPort, workerData } from 'node:worker_threads';
import { readPerson } from './person.ts';
import type { ReadingStart } from './row-reader.ts';
import type { TableRow } from './row-source.ts';

const { columns, origin } = workerData as ReadingStart;

// As JSON: cloning so many small objects takes both threads twice as long.
parentPort?.on('message', (rows: readonly TableRow[]) => {
  parentPort?.postMessage(JSON.stringify(rows.map((row) => readPerson(row, columns, origin))));
});
