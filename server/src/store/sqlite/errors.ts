/** Turns what SQLite and the file system say into a StoreError. */
import path from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from '../errors.ts';

/** The StoreError for anything thrown while working on the database at `file`. */
export function asStoreError(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const why = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  const fail = (kind: StoreError['code'], message: string) => new StoreError(kind, message, { cause: error });

  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
    return fail(
      'disk_full',
      `Nothing was saved: the disk that holds ${file} is full. Free some space and try again.`,
    );
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') {
    return fail(
      'read_only',
      `Nothing was saved: ${file} may be read but not written (${why}). Give this user write permission on it and its folder.`,
    );
  }
  if (code.startsWith('SQLITE_CORRUPT')) {
    return fail(
      'corrupt',
      `The database ${file} is damaged (${why}). Stop CastMatch, put a backup of the file back, or move it away to start with an empty one.`,
    );
  }
  if (code === 'SQLITE_NOTADB') {
    return fail(
      'not_ours',
      `${file} is no SQLite database, so CastMatch will not touch it. Move the file away, or point DATA_DIR to another folder.`,
    );
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return fail(
      'busy',
      `Nothing was saved: another process has kept ${file} locked for too long. Wait for its import to end, or stop it, and try again.`,
    );
  }
  if (code.startsWith('SQLITE_CONSTRAINT')) {
    return fail(
      'conflict',
      `Nothing was saved: the same entry was written by somebody else meanwhile (${why}). Try again.`,
    );
  }
  if (code === 'SQLITE_CANTOPEN' || code.startsWith('E')) {
    return fail(
      'data_dir',
      `The data folder ${path.dirname(file)} cannot be used (${why}). Point DATA_DIR to a folder that this user may read and write.`,
    );
  }
  return fail('failed', `The database ${file} could not do what was asked: ${why}.`);
}

function codeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return '';
}
