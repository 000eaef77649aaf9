/** The roster in SQLite. */
import { sql } from 'kysely';
import { ulid } from 'ulid';
import { importReportSchema } from '../../contract.ts';
import type { Scope } from '../../scope.ts';
import type { RosterSnapshot } from '../../talent/model.ts';
import type { ImportBatch, TalentStore } from '../port.ts';
import type { Connection } from './connection.ts';
import { rosterReads } from './roster-reads.ts';
import { talentWriter, toTalent } from './talent-writer.ts';
import { textIndex } from './text-index.ts';

/** Rows in one INSERT: few enough for SQLite's limit of bound values, many enough to be quick. */
const ROWS_AT_ONCE = 200;

export function talentStore(db: Connection): TalentStore {
  const text = textIndex(db);
  const writer = talentWriter(db);
  const snapshots = new Map<string, RosterSnapshot>();

  const talentsOf = (scope: Scope) =>
    db.sql.selectFrom('talent').selectAll().where('office_id', '=', scope.officeId);

  const revisionOf = (scope: Scope): number =>
    db.first(db.sql.selectFrom('roster').select('revision').where('office_id', '=', scope.officeId))
      ?.revision ?? 0;

  const writeRawRows = (scope: Scope, importId: string, rows: ImportBatch['rawRows']) => {
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      db.run(
        db.sql.insertInto('import_row').values(
          rows.slice(start, start + ROWS_AT_ONCE).map((row) => ({
            office_id: scope.officeId,
            import_id: importId,
            line: row.line,
            talent_id: row.talentId ?? null,
            cells: JSON.stringify(row.cells),
          })),
        ),
      );
    }
  };

  return {
    async count(scope) {
      const row = db.first(
        db.sql
          .selectFrom('talent')
          .select((talent) => [
            talent.fn.countAll<number>().as('count'),
            talent.fn.sum<number | null>('fictional').as('fictional'),
          ])
          .where('office_id', '=', scope.officeId),
      );
      return { count: row?.count ?? 0, fictional: row?.fictional ?? 0 };
    },

    async snapshot(scope) {
      const cached = snapshots.get(scope.officeId);
      if (cached && cached.revision === revisionOf(scope)) return cached;
      const snapshot = db.together(() => {
        const talents = db.all(talentsOf(scope).orderBy('id')).map(toTalent);
        return {
          revision: revisionOf(scope),
          talents,
          byId: new Map(talents.map((talent) => [talent.id, talent])),
        };
      });
      snapshots.set(scope.officeId, snapshot);
      return snapshot;
    },

    ...rosterReads(db, text),

    async applyImport(scope, batch) {
      db.transaction(() => {
        const importId = ulid(Date.parse(batch.at) || undefined);
        db.run(
          db.sql.insertInto('import_batch').values({
            office_id: scope.officeId,
            id: importId,
            user_id: scope.userId,
            at: batch.at,
            report: JSON.stringify(batch.report),
          }),
        );
        writer.write(scope, batch.talents, { who: importId, at: batch.at });
        writeRawRows(scope, importId, batch.rawRows);
        if (batch.talents.length > 0) writer.raiseRevision(scope);
      });
    },

    async removeDemo(scope) {
      return db.transaction(() => {
        const demo = db.all(
          db.sql
            .selectFrom('talent')
            .select('text_row')
            .where('office_id', '=', scope.officeId)
            .where('demo', '=', 1),
        );
        for (const row of demo) text.remove(row.text_row);
        const removed = db.run(
          db.sql.deleteFrom('talent').where('office_id', '=', scope.officeId).where('demo', '=', 1),
        );
        if (removed > 0) writer.raiseRevision(scope);
        return removed;
      });
    },

    async lastImport(scope) {
      const row = db.first(
        db.sql
          .selectFrom('import_batch')
          .select(['report', 'at'])
          .where('office_id', '=', scope.officeId)
          .where('status', '=', 'done')
          .orderBy('at', 'desc')
          .orderBy(sql`rowid`, 'desc')
          .limit(1),
      );
      return row && { report: importReportSchema.parse(JSON.parse(row.report)), at: row.at };
    },
  };
}
