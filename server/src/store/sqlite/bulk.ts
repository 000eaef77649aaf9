/**
 * The database while an import runs. It writes all over the file: with SQLite's usual 2 MB of pages it would read the
 * same ones again and again, and with its usual 4 MB of log it would copy them after each batch.
 */
import { Worker } from 'node:worker_threads';
import type { Connection } from './connection.ts';

export interface Bulk {
  prepare(): void;
  /** @param rows that are about to be written. */
  begin(rows: number): void;
  end(): void;
}

/** Fewer are written before a thread is there to help. */
const WORTH_A_THREAD = 5_000;

export function bulk(db: Connection): Bulk {
  let helper: Worker | undefined;
  const stopHelper = () => {
    // It ends by itself: a thread must not be killed inside the database.
    helper?.postMessage('end');
    helper = undefined;
  };
  return {
    prepare() {
      db.prepare('PRAGMA cache_size = -49152').run();
      // Statements with triggers note what to take back: in memory half a million small writes less.
      db.prepare('PRAGMA temp_store = MEMORY').run();
      db.prepare('PRAGMA wal_autocheckpoint = 16000').get();
    },
    begin(rows) {
      if (rows < WORTH_A_THREAD || helper) return;
      helper = new Worker(new URL('./checkpoint-worker.ts', import.meta.url), { workerData: db.file });
      // Without it the writer does the copying itself.
      helper.once('error', () => (helper = undefined));
      helper.unref();
    },
    end() {
      stopHelper();
      db.prepare('PRAGMA cache_size = -2000').run();
      db.prepare('PRAGMA temp_store = DEFAULT').run();
      db.prepare('PRAGMA wal_autocheckpoint = 1000').get();
      db.prepare('PRAGMA shrink_memory').run();
    },
  };
}
