/**
 * Writes that are acknowledged once they are on the disk, without holding up the event loop for it: the connection
 * commits without waiting (`NORMAL`), then the write-ahead log is synced on another thread, once for all who wait.
 * A checkpoint in between syncs the log itself before it moves anything.
 */
import { close, fdatasync, openSync } from 'node:fs';
import { asStoreError } from './errors.ts';
import type { Connection } from './connection.ts';

export interface LogSync {
  /** Resolves when everything committed before the call is on the disk. */
  synced(): Promise<void>;
  close(): void;
}

/** @param file - The database; its write-ahead log lies beside it. */
export function createLogSync(file: string): LogSync {
  let descriptor: number | undefined;
  let closed = false;

  const sync = () =>
    new Promise<void>((resolve, reject) => {
      // Closing a database syncs it.
      if (closed) return resolve();
      // Only now: the log is made by the first write.
      descriptor ??= openSync(`${file}-wal`, 'r+');
      fdatasync(descriptor, (error) => (error ? reject(asStoreError(error, file)) : resolve()));
    });

  return {
    synced: oneForAll(sync),
    close: () => {
      closed = true;
      if (descriptor !== undefined) close(descriptor, () => undefined);
    },
  };
}

/** Whoever asks while the work is being done shares the next doing: the one under way may have begun too early. */
export function oneForAll(work: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const begin = () => {
    underWay = work().finally(() => (underWay = undefined));
    return underWay;
  };
  return () => {
    if (!underWay) return begin();
    next ??= underWay
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return begin();
      });
    return next;
  };
}

/** The same store; a call that changed something resolves when the change is on the disk. */
export function synced<Store extends object>(store: Store, db: Connection, log: LogSync): Store {
  const changes = () => (db.prepare('SELECT total_changes() AS n').get() as { n: number }).n;
  const wrapped = Object.entries(store).map(([name, method]) => [
    name,
    async (...args: unknown[]) => {
      const before = changes();
      // Up to its first pause a method runs here and now, and the methods of a store have none.
      const result = (method as (...args: unknown[]) => Promise<unknown>)(...args);
      if (changes() === before) return result;
      const [value] = await Promise.all([result, log.synced()]);
      return value;
    },
  ]);
  return Object.fromEntries(wrapped) as Store;
}
