/** The database file: where it lies, and how a new one comes into being without ever being half there. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { asStoreError } from './errors.ts';
import { migrate } from './migrate.ts';

const FILE_NAME = 'castmatch.sqlite';
const TEMPORARY = /^castmatch\.sqlite\.new-(\d+)-/;

/** Makes sure that a database of the newest schema lies in `dataDir`; returns its path. */
export function prepareDatabaseFile(dataDir: string): string {
  const file = path.resolve(dataDir, FILE_NAME);
  try {
    makeFolder(path.resolve(dataDir));
    removeLeftovers(dataDir);
    if (existsSync(file)) {
      migrateInPlace(file);
    } else {
      createAside(file);
    }
  } catch (error) {
    throw asStoreError(error, file);
  }
  return file;
}

/** As mkdir -p. Node's own `recursive` never returns where a folder refuses new entries with ENOENT (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

function migrateInPlace(file: string): void {
  const db = new Database(file, { fileMustExist: true, timeout: 5_000 });
  try {
    migrate(db, file);
  } finally {
    db.close();
  }
}

/** A process killed in here leaves a temporary file behind, never a half database under the real name. */
function createAside(file: string): void {
  const aside = `${file}.new-${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    const db = new Database(aside);
    try {
      db.pragma('journal_mode = DELETE');
      db.pragma('synchronous = FULL');
      migrate(db, file);
    } finally {
      db.close();
    }
    try {
      // A link, as a rename would replace the database of another process that starts at the same moment.
      linkSync(aside, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
      migrateInPlace(file);
    }
    syncFolder(path.dirname(file));
  } finally {
    rmSync(aside, { force: true });
    rmSync(`${aside}-journal`, { force: true });
  }
}

function removeLeftovers(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = Number(TEMPORARY.exec(name)?.[1] ?? Number.NaN);
    if (Number.isInteger(pid) && pid !== process.pid && !isAlive(pid)) {
      rmSync(path.join(dataDir, name), { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder; there the rename is durable by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
