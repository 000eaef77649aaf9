/**
 * One connection to the database file. Kysely writes the SQL; it is run here at once, without a promise in between,
 * so that a transaction can never be interleaved with another call of this process (with two connections to one
 * file, that would be a deadlock until the busy timeout).
 */
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, type Compilable } from 'kysely';
import { asStoreError } from './errors.ts';
import type { Schema } from './schema.ts';

/** How long a write waits for another process, e.g. an import, before it gives up. */
const BUSY_TIMEOUT_MS = 5_000;
/** Prepared statements kept; multi-row inserts of odd lengths would else pile up. */
const MAX_STATEMENTS = 200;

export interface Connection {
  /** Of the database. */
  readonly file: string;
  /** For building queries only: nothing is ever executed through it. */
  readonly sql: Kysely<Schema>;
  all<Row>(query: Compilable<Row>): Row[];
  first<Row>(query: Compilable<Row>): Row | undefined;
  /** Returns how many rows changed. */
  run(query: Compilable): number;
  /** Runs all or nothing; takes the write lock at once. A call inside another joins it. */
  transaction<Result>(work: () => Result): Result;
  /**
   * As `transaction`, but a power cut may lose it until the next one is there (never a part of it, and nothing after a
   * mere crash): for steps that can be taken again.
   */
  bulk<Result>(work: () => Result): Result;
  /** Several reads of one and the same state; never waits for a writer. */
  together<Result>(work: () => Result): Result;
  /** For what is SQLite's own (full text); run it inside `transaction` or `together`. */
  prepare(sql: string): Database.Statement;
  close(): void;
}

/**
 * @param synchronous `FULL` survives a power cut after every commit; `NORMAL` may lose the last moments of it (never
 *   after a mere crash) and is several times faster.
 */
export function openConnection(file: string, synchronous: 'FULL' | 'NORMAL'): Connection {
  const db = new Database(file, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  try {
    db.pragma('journal_mode = WAL');
    db.pragma(`synchronous = ${synchronous}`);
    db.pragma('foreign_keys = ON');
  } catch (error) {
    db.close();
    throw error;
  }
  const sql = new Kysely<Schema>({ dialect: new SqliteDialect({ database: db }) });
  const statements = new Map<string, Database.Statement>();

  const prepare = (text: string): Database.Statement => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= MAX_STATEMENTS) statements.clear();
    const statement = db.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      // Errors of the callers' own code pass through as they are.
      throw error instanceof Database.SqliteError ? asStoreError(error, file) : error;
    }
  };

  return {
    file,
    sql,
    all: <Row>(query: Compilable<Row>) =>
      guarded(() => {
        const compiled = query.compile();
        return prepare(compiled.sql).all(...compiled.parameters) as Row[];
      }),
    first: <Row>(query: Compilable<Row>) =>
      guarded(() => {
        const compiled = query.compile();
        return prepare(compiled.sql).get(...compiled.parameters) as Row | undefined;
      }),
    run: (query) =>
      guarded(() => {
        const compiled = query.compile();
        return prepare(compiled.sql).run(...compiled.parameters).changes;
      }),
    transaction: <Result>(work: () => Result) => guarded(() => db.transaction(work).immediate()),
    bulk: <Result>(work: () => Result) => {
      db.pragma('synchronous = NORMAL');
      try {
        return guarded(() => db.transaction(work).immediate());
      } finally {
        db.pragma(`synchronous = ${synchronous}`);
      }
    },
    together: <Result>(work: () => Result) => guarded(() => db.transaction(work).deferred()),
    prepare: (text) => guarded(() => prepare(text)),
    close: () => {
      statements.clear();
      if (db.open) db.close();
    },
  };
}
