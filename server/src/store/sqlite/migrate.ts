/** Brings a database to the newest schema. Forward only. */
import type { Database } from 'better-sqlite3';
import { StoreError } from '../errors.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

/** "CaMa": tells our files from other SQLite databases. */
const APPLICATION_ID = 0x43614d61;

/**
 * Brings the database at `file` to the newest schema, each step in its own transaction.
 * Throws a StoreError where the file is somebody else's or was written by a newer CastMatch.
 */
export function migrate(db: Database, file: string, migrations: readonly Migration[] = MIGRATIONS): void {
  const applicationId = db.pragma('application_id', { simple: true });
  const tables = db.prepare(`SELECT count(*) AS n FROM sqlite_master`).get() as { n: number };
  if (applicationId !== APPLICATION_ID && tables.n > 0) {
    throw new StoreError(
      'not_ours',
      `${file} is a database of another program, so CastMatch will not touch it. Move the file away, or point DATA_DIR to another folder.`,
    );
  }
  const newest = Math.max(...migrations.map((migration) => migration.version));
  const applied = tables.n > 0 ? appliedVersion(db) : 0;
  if (applied === newest) return;
  if (applied > newest) {
    throw new StoreError(
      'newer_version',
      `${file} was written by a newer CastMatch (schema ${applied}, this one knows ${newest}). Update CastMatch, or point DATA_DIR to another folder.`,
    );
  }
  for (const migration of migrations) {
    // The version is read inside the transaction: two processes may start at the same time.
    db.transaction(() => {
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.exec(
        `CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)`,
      );
      if (appliedVersion(db) >= migration.version) return;
      db.exec(migration.sql);
      db.prepare(`INSERT INTO schema_migration (version, name, applied_at) VALUES (?, ?, ?)`).run(
        migration.version,
        migration.name,
        new Date().toISOString(),
      );
    }).immediate();
  }
}

function appliedVersion(db: Database): number {
  const row = db.prepare(`SELECT max(version) AS version FROM schema_migration`).get() as {
    version: number | null;
  };
  return row.version ?? 0;
}
