/** Which store is used: the server and every command open it here. */
import type { Store } from './port.ts';
import { openStore as openSqlite } from './sqlite/index.ts';

export interface StoreOptions {
  /** Folder of the embedded database; made where it is missing. */
  readonly dataDir: string;
}

/** @throws StoreError: one sentence for the person who starts it. */
export function openStore(options: StoreOptions): Store {
  return openSqlite(options);
}
