/** The thread that carries what an import wrote from the log into the database, so that the import need not wait. */
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

const EVERY_MS = 1_500;

const db = new Database(workerData as string, { fileMustExist: true });
// Passive: neither readers nor the writer wait for it.
const timer = setInterval(() => db.pragma('wal_checkpoint(PASSIVE)'), EVERY_MS);

parentPort?.once('message', () => {
  clearInterval(timer);
  db.close();
});
