/** All that is stored about one person, from every table: given out, or taken out. */
import { ulid } from 'ulid';
import type { ErasureReceipt } from '../../contract/consent.ts';
import type { Scope } from '../../scope.ts';
import type { PrivacyStore } from '../privacy-port.ts';
import type { Connection } from './connection.ts';
import { personTables } from './person-tables.ts';
import type { Schema } from './schema.ts';
import { scrubAnswers } from './scrub-answers.ts';
import { scrubFacts } from './scrub-facts.ts';
import { itemsOf } from './scrub.ts';
import { scrubImports } from './scrub-imports.ts';
import { textIndex } from './text-index.ts';

export function privacyStore(db: Connection): PrivacyStore {
  const text = textIndex(db);
  const tables = personTables(db);

  const rowOf = (scope: Scope, talentId: string) =>
    db.first(
      db.sql
        .selectFrom('talent')
        .selectAll()
        .where('office_id', '=', scope.officeId)
        .where('id', '=', talentId),
    );

  /** Writes the file anew; SQLite leaves deleted bytes in pages that are free, and in the write-ahead log. */
  const writeAnew = (): boolean => {
    try {
      db.prepare('VACUUM').run();
      const log = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
      if (log.busy !== 0) return false;
    } catch {
      // Another process is writing, or the disk is too full for a second copy: the next start tries again.
      return false;
    }
    db.run(db.sql.updateTable('erasure').set({ settled: 1 }).where('settled', '=', 0));
    return true;
  };

  return {
    async everything(scope, talentId) {
      return db.together(() => {
        const row = rowOf(scope, talentId);
        if (!row) return undefined;
        const records = { talent: [readable(row)] } as Record<string, Record<string, unknown>[]>;
        for (const table of tables.names()) {
          const rows = tables.rows(table, scope, talentId).map(readable);
          if (rows.length > 0) records[table] = rows;
        }
        const said = db.all(
          db.sql
            .selectFrom('message')
            .select(['chat_id', 'at', 'body'])
            .where('office_id', '=', scope.officeId)
            .where('body', 'like', `%${talentId}%`)
            .orderBy('at'),
        );
        return {
          records,
          answers: said.flatMap(({ chat_id, at, body }) =>
            itemsOf(JSON.parse(body), talentId).map((item) => ({ chatId: chat_id, at, item })),
          ),
        };
      });
    },

    async erase(scope, talentId, at, alreadyErased = {}) {
      // Cells are overwritten as they are freed, so that little is left even where the file cannot be written anew.
      db.prepare('PRAGMA secure_delete = ON').get();
      try {
        const receipt = db.transaction((): ErasureReceipt | undefined => {
          const row = rowOf(scope, talentId);
          if (!row) return undefined;
          const person = { id: row.id, externalId: row.external_id, name: row.name };
          const erased: Record<string, number> = { ...alreadyErased };
          const count = (kind: string, rows: number) => {
            if (rows > 0) erased[kind] = rows;
          };
          count('import_report', scrubImports(db, scope, person));
          for (const [kind, rows] of scrubAnswers(db, scope, person)) count(kind, rows);
          const remembered = scrubFacts(db, scope, person);
          for (const table of tables.names()) count(table, tables.remove(table, scope, talentId));
          count('fact', remembered);
          text.remove(row.text_row);
          // Deleted words stay in the segments of the full text until those are merged.
          db.prepare(`INSERT INTO talent_text (talent_text) VALUES ('optimize')`).run();
          db.prepare(`INSERT INTO message_text (message_text) VALUES ('optimize')`).run();
          count(
            'talent',
            db.run(
              db.sql.deleteFrom('talent').where('office_id', '=', scope.officeId).where('id', '=', talentId),
            ),
          );
          forgetMark(db, scope, talentId);
          db.run(
            db.sql
              .updateTable('roster')
              .set((roster) => ({ revision: roster('revision', '+', 1) }))
              .where('office_id', '=', scope.officeId),
          );
          const id = ulid();
          db.run(
            db.sql.insertInto('erasure').values({
              office_id: scope.officeId,
              id,
              user_id: scope.userId,
              at,
              erased: JSON.stringify(erased),
              settled: 0,
            }),
          );
          return { id, at, erased, settled: false };
        });
        return receipt && { ...receipt, settled: writeAnew() };
      } finally {
        db.prepare('PRAGMA secure_delete = OFF').get();
      }
    },

    async receipts(scope) {
      return db
        .all(
          db.sql
            .selectFrom('erasure')
            .selectAll()
            .where('office_id', '=', scope.officeId)
            .orderBy('id', 'desc'),
        )
        .map(toReceipt);
    },

    async settle() {
      const open = db.first(db.sql.selectFrom('erasure').select('id').where('settled', '=', 0).limit(1));
      return open === undefined || writeAnew();
    },
  };
}

/** The mark of an erased person goes too; in its place one tells readers to read everybody anew. */
function forgetMark(db: Connection, { officeId }: Scope, talentId: string): void {
  db.run(
    db.sql
      .deleteFrom('roster_mark')
      .where('office_id', '=', officeId)
      .where('talent_id', 'in', [talentId, '']),
  );
  db.run(db.sql.insertInto('roster_mark').values({ office_id: officeId, talent_id: '', gone: 2 }));
}

function toReceipt(row: Schema['erasure']): ErasureReceipt {
  return {
    id: row.id,
    at: row.at,
    erased: JSON.parse(row.erased) as ErasureReceipt['erased'],
    settled: row.settled === 1,
  };
}

/** JSON columns as what they hold, and without the office's own key. */
function readable(row: object): Record<string, unknown> {
  const { office_id: _office, text_row: _text, ...rest } = row as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(rest).map(([column, value]) => [
      column,
      typeof value === 'string' && /^[[{]/.test(value)
        ? parsed(value)
        : Buffer.isBuffer(value)
          ? value.toString('base64')
          : value,
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A cell that only begins like JSON.
    return text;
  }
}
