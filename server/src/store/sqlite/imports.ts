/** Roster imports in SQLite: staged rows, batches of people, outcomes. Hot statements are plain SQL, prepared once. */
import { importReportSchema, undoReportSchema, type ImportReport, type ImportRow } from '../../contract.ts';
import type { Selectable } from 'kysely';
import { ulid } from 'ulid';
import type { Scope } from '../../scope.ts';
import type { ImportStore, StoredImport } from '../imports-port.ts';
import { bulk } from './bulk.ts';
import type { Connection } from './connection.ts';
import { matches, toStaged, type StoredRow } from './matches.ts';
import { reviewStore } from './reviews.ts';
import type { Schema } from './schema.ts';
import { talentWriter, toTalent } from './talent-writer.ts';
import { importUndo } from './undo.ts';

type Batch = Selectable<Schema['import_batch']>;

/** A process that has not been heard of for so long is taken for gone, whoever has its number now. */
const SILENT_MS = 60_000;

export function importStore(db: Connection): ImportStore {
  const writer = talentWriter(db);
  const tuning = bulk(db);
  const batchOf = (scope: Scope, id: string) =>
    db.first(
      db.sql
        .selectFrom('import_batch')
        .selectAll()
        .where('office_id', '=', scope.officeId)
        .where('id', '=', id),
    );
  const set = (scope: Scope, id: string, values: Partial<Batch>) =>
    db.run(
      db.sql
        .updateTable('import_batch')
        .set(values)
        .where('office_id', '=', scope.officeId)
        .where('id', '=', id),
    );
  const dropRows = (scope: Scope, id: string) =>
    db.prepare(`DELETE FROM import_row WHERE office_id = ? AND import_id = ?`).run(scope.officeId, id);

  return {
    async begin(scope, { id, file, at, preview }) {
      tuning.prepare();
      addMissingKeys(db, scope);
      db.run(
        db.sql.insertInto('import_batch').values({
          office_id: scope.officeId,
          id,
          user_id: scope.userId,
          at,
          report: JSON.stringify({ file }),
          status: preview ? 'preview' : 'reading',
          process: process.pid,
          beat_at: new Date().toISOString(),
        }),
      );
    },

    async stage(scope, id, rows) {
      db.bulk(() => {
        const insert = db.prepare(
          `INSERT INTO import_row (office_id, import_id, line, lines, cells, near, given_id, name)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        );
        for (const row of rows) {
          insert.run(
            scope.officeId,
            id,
            row.line,
            row.lines,
            JSON.stringify(row.cells),
            row.near,
            row.givenId ?? null,
            row.name,
          );
        }
        db.prepare(
          `UPDATE import_batch SET rows_total = rows_total + ?, beat_at = ? WHERE office_id = ? AND id = ?`,
        ).run(rows.length, new Date().toISOString(), scope.officeId, id);
      });
    },

    async startWriting(scope, id, at) {
      const batch = batchOf(scope, id);
      const preview = batch?.status === 'preview';
      tuning.begin(preview ? 0 : (batch?.rows_total ?? 0));
      set(scope, id, { write_started_at: at, ...(preview ? {} : { status: 'writing' }) });
    },

    async next(scope, id, limit, most, after) {
      const rows = db
        .prepare(
          `SELECT line, lines, cells, near, given_id, name FROM import_row
           WHERE office_id = ? AND import_id = ? AND outcome IS NULL AND near IS NOT NULL AND (near, line) > (?, ?)
           ORDER BY near, line LIMIT ?`,
        )
        .all(scope.officeId, id, after?.near ?? '', after?.line ?? -1, most) as StoredRow[];
      const last = rows[limit - 1]?.near;
      const end =
        last === undefined ? -1 : rows.findIndex((row, index) => index >= limit && row.near !== last);
      return (end === -1 ? rows : rows.slice(0, end)).map(toStaged);
    },

    async apply(scope, id, query, at, decide) {
      db.bulk(() => {
        const preview = batchOf(scope, id)?.status === 'preview';
        const decided = decide(matches(db, scope, id, query));
        if (!preview) {
          writer.write(scope, decided.talents, { who: id, at });
          for (const { talentId, ...key } of decided.aliases) writer.addAlias(scope, talentId, key);
          const review = db.prepare(
            `INSERT INTO talent_review (office_id, id, import_id, first_external_id, second_external_id, matched, at)
             SELECT @office, @review, @import, @first, @second, @matched, @at WHERE NOT EXISTS (
               SELECT 1 FROM talent_review
               WHERE office_id = @office AND first_external_id = @second AND second_external_id = @first)
             ON CONFLICT (office_id, first_external_id, second_external_id) DO NOTHING`,
          );
          for (const { first, second, matched } of decided.reviews) {
            review.run({
              office: scope.officeId,
              review: ulid(),
              import: id,
              first,
              second,
              matched: JSON.stringify(matched),
              at,
            });
          }
        }
        const mark = db.prepare(
          `UPDATE import_row SET talent_id = ?, outcome = ?, issues = ? WHERE office_id = ? AND import_id = ? AND line = ?`,
        );
        for (const { line, talentId, outcome, issues } of decided.rows) {
          const told = issues.length > 0 ? JSON.stringify(issues) : null;
          mark.run(talentId ?? null, outcome, told, scope.officeId, id, line);
        }
        db.prepare(
          `UPDATE import_batch SET rows_done = rows_done + ?, beat_at = ? WHERE office_id = ? AND id = ?`,
        ).run(decided.rows.length, new Date().toISOString(), scope.officeId, id);
      });
    },

    async counts(scope, id) {
      const rows = db
        .prepare(
          `SELECT outcome, count(*) AS n, sum(issues IS NOT NULL AND outcome <> 'refused') AS told FROM import_row
           WHERE office_id = ? AND import_id = ? AND outcome IS NOT NULL GROUP BY outcome`,
        )
        .all(scope.officeId, id) as { outcome: ImportRow['outcome']; n: number; told: number }[];
      const of = (outcome: ImportRow['outcome']) => rows.find((row) => row.outcome === outcome)?.n ?? 0;
      return {
        imported: of('imported'),
        merged: of('merged'),
        unchanged: of('unchanged'),
        refused: of('refused'),
        repaired: rows.reduce((sum, row) => sum + row.told, 0),
      };
    },

    async details(scope, id, limit) {
      const rows = db
        .prepare(
          `SELECT * FROM (SELECT line, name, outcome, issues FROM import_row
             WHERE office_id = ? AND import_id = ? AND (issues IS NOT NULL OR outcome IN ('refused', 'merged'))
             ORDER BY CASE WHEN outcome = 'refused' THEN 0 WHEN issues IS NOT NULL THEN 1 ELSE 2 END, line LIMIT ?)
           ORDER BY line`,
        )
        .all(scope.officeId, id, limit) as Pick<StoredRow, 'line' | 'name' | 'outcome' | 'issues'>[];
      return rows.map(({ line, name, outcome, issues }) => ({
        line,
        ...(name ? { name } : {}),
        outcome: outcome as ImportRow['outcome'],
        issues: issues === null ? [] : (JSON.parse(issues) as ImportRow['issues']),
      }));
    },

    async finish(scope, id, report, at) {
      tuning.end();
      db.transaction(() => {
        set(scope, id, { status: 'done', report: JSON.stringify(report), beat_at: at });
        if (report.imported + report.merged > 0) writer.raiseRevision(scope);
      });
    },

    async stop(scope, id, status, problem) {
      tuning.end();
      db.transaction(() => {
        if (status === 'failed') dropRows(scope, id);
        set(scope, id, { status, problem });
        writer.raiseRevision(scope);
      });
    },

    async discard(scope, id) {
      tuning.end();
      db.run(db.sql.deleteFrom('import_batch').where('office_id', '=', scope.officeId).where('id', '=', id));
    },

    async get(scope, id) {
      const row = batchOf(scope, id);
      return row && row.status !== 'preview' ? toImport(row) : undefined;
    },

    async list(scope, limit) {
      return db
        .all(
          db.sql
            .selectFrom('import_batch')
            .selectAll()
            .where('office_id', '=', scope.officeId)
            .where('status', '<>', 'preview')
            .orderBy('at', 'desc')
            .orderBy('id', 'desc')
            .limit(limit),
        )
        .map(toImport);
    },

    async sweep(isAlive, now) {
      return db.transaction(() => {
        const left = db
          .all(
            db.sql
              .selectFrom('import_batch')
              .selectAll()
              .where('status', 'in', ['reading', 'writing', 'undoing', 'preview']),
          )
          .filter(
            ({ process, beat_at: beat }) =>
              process === null || !isAlive(process) || Date.parse(now) - Date.parse(beat ?? '') > SILENT_MS,
          );
        for (const { office_id: officeId, user_id: userId, id, status } of left) {
          const scope: Scope = { officeId, userId, role: 'owner' };
          if (status === 'preview')
            db.run(db.sql.deleteFrom('import_batch').where('office_id', '=', officeId).where('id', '=', id));
          else {
            if (status === 'reading') dropRows(scope, id);
            set(scope, id, { status: 'interrupted', problem: INTERRUPTED });
            writer.raiseRevision(scope);
          }
        }
        return left.filter(({ status }) => status !== 'preview').length;
      });
    },

    ...importUndo(db, writer, set),
    ...reviewStore(db, writer),
  };
}

const INTERRUPTED =
  'CastMatch was stopped while it ran. Whoever came in is on the roster, each whole; send the file again for the rest, or undo it.';

/** People who came in before there were keys get theirs; once, and some hundred thousand in seconds. */
function addMissingKeys(db: Connection, scope: Scope): void {
  const writer = talentWriter(db);
  db.transaction(() => {
    const without = db
      .prepare(
        `SELECT * FROM talent WHERE office_id = ? AND NOT EXISTS (SELECT 1 FROM talent_key
           WHERE talent_key.office_id = talent.office_id AND talent_key.talent_id = talent.id)`,
      )
      .all(scope.officeId) as Schema['talent'][];
    for (const row of without) writer.addKeys(scope, toTalent(row));
  });
}

function toImport(row: Batch): StoredImport {
  const report = JSON.parse(row.report) as ImportReport;
  return {
    id: row.id,
    file: report.file,
    at: row.at,
    status: row.status as StoredImport['status'],
    rowsTotal: row.rows_total,
    rowsDone: row.rows_done,
    ...(row.write_started_at === null ? {} : { writeStartedAt: row.write_started_at }),
    ...(row.beat_at === null ? {} : { beatAt: row.beat_at }),
    ...(row.problem === null ? {} : { problem: row.problem }),
    ...('rows' in report ? { report: { id: row.id, ...importReportSchema.parse(report) } } : {}),
    ...(row.undo === null ? {} : { undo: undoReportSchema.parse(JSON.parse(row.undo)) }),
  };
}
