/**
 * The tables with entries about single people, found by their columns: a table that a later step of the schema adds
 * is part of every export and every erasure, whether or not anybody thought of it.
 */
import type { Scope } from '../../scope.ts';
import type { Connection } from './connection.ts';

export interface PersonTables {
  /** Every table with `office_id` and `talent_id`; marks of change say nothing about a person. */
  names(): string[];
  rows(table: string, scope: Scope, talentId: string): object[];
  /** Returns how many rows went. */
  remove(table: string, scope: Scope, talentId: string): number;
}

export function personTables(db: Connection): PersonTables {
  const where = 'WHERE office_id = ? AND talent_id = ?';
  return {
    names: () =>
      (
        db
          .prepare(
            `SELECT name FROM sqlite_master AS t WHERE type = 'table'
               AND (SELECT count(*) FROM pragma_table_info(t.name) WHERE name IN ('office_id', 'talent_id')) = 2
               AND name <> 'roster_mark'
             ORDER BY name`,
          )
          .all() as { name: string }[]
      ).map(({ name }) => name),
    rows: (table, scope, talentId) =>
      db.prepare(`SELECT * FROM ${quoted(table)} ${where}`).all(scope.officeId, talentId) as object[],
    remove: (table, scope, talentId) =>
      db.prepare(`DELETE FROM ${quoted(table)} ${where}`).run(scope.officeId, talentId).changes,
  };
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
