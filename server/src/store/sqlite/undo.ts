/** Taking an import back, some people at a time, from the history it left. */
import { isDeepStrictEqual } from 'node:util';
import type { Selectable } from 'kysely';
import type { Scope } from '../../scope.ts';
import type { Talent } from '../../talent/model.ts';
import type { ImportStore, UndoStep } from '../imports-port.ts';
import type { Connection } from './connection.ts';
import type { Schema } from './schema.ts';
import { toTalent, type TalentWriter } from './talent-writer.ts';

type Batch = Selectable<Schema['import_batch']>;
type Change = Selectable<Schema['talent_change']>;
/** Beside the facts; the rest of a record's fields are facts. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['name', 'fictional', 'flags']);

export function importUndo(
  db: Connection,
  writer: TalentWriter,
  set: (scope: Scope, id: string, values: Partial<Batch>) => unknown,
): Pick<ImportStore, 'startUndo' | 'undoStep' | 'finishUndo'> {
  const changesOf = (scope: Scope, talentId: string) =>
    db
      .prepare(
        `SELECT * FROM talent_change WHERE office_id = ? AND talent_id = ? AND undone = 0 ORDER BY row`,
      )
      .all(scope.officeId, talentId) as Change[];

  const undoPerson = (scope: Scope, id: string, row: Schema['talent'], at: string) => {
    const talent = toTalent(row);
    const all = changesOf(scope, talent.id);
    const own = all.filter(({ who }) => who === id);
    const since = all.filter((change) => change.who !== id && change.row > (own[0]?.row ?? 0));
    if (own.some(({ field }) => field === 'person')) {
      if (since.length === 0) {
        writer.remove(scope, talent.id);
        return { removed: true };
      }
      return { kept: [...new Set(since.map(({ field }) => field))] };
    }
    const { restored, kept } = restore(talent, own);
    if (restored !== talent) writer.write(scope, [restored], { who: scope.userId, at, undoes: true });
    return { restored: restored !== talent, kept };
  };

  return {
    async startUndo(scope, id) {
      set(scope, id, {
        status: 'undoing',
        process: process.pid,
        beat_at: new Date().toISOString(),
        rows_done: 0,
      });
    },

    async undoStep(scope, id, limit, at) {
      return db.transaction(() => {
        const people = db
          .prepare(
            `SELECT * FROM talent WHERE office_id = @office AND id IN (SELECT DISTINCT talent_id FROM talent_change
               WHERE office_id = @office AND who = @who AND undone = 0 LIMIT @limit)`,
          )
          .all({ office: scope.officeId, who: id, limit }) as Schema['talent'][];
        if (people.length === 0) return undefined;
        const kept: { talentId: string; name: string; fields: string[] }[] = [];
        const step = { removed: 0, restored: 0 };
        for (const row of people) {
          const done = undoPerson(scope, id, row, at);
          if (done.removed) step.removed += 1;
          if (done.restored) step.restored += 1;
          if (done.kept && done.kept.length > 0)
            kept.push({ talentId: row.id, name: row.name, fields: done.kept });
          db.prepare(
            `UPDATE talent_change SET undone = 1 WHERE office_id = ? AND talent_id = ? AND who = ? AND undone = 0`,
          ).run(scope.officeId, row.id, id);
        }
        db.prepare(
          `UPDATE import_batch SET rows_done = rows_done + ?, beat_at = ? WHERE office_id = ? AND id = ?`,
        ).run(people.length, new Date().toISOString(), scope.officeId, id);
        return { ...step, kept } satisfies UndoStep;
      });
    },

    async finishUndo(scope, id, report) {
      db.transaction(() => {
        set(scope, id, { status: 'undone', undo: JSON.stringify(report) });
        db.prepare(
          `DELETE FROM talent_review WHERE office_id = ? AND import_id = ? AND decision IS NULL`,
        ).run(scope.officeId, id);
        writer.raiseRevision(scope);
      });
    },
  };
}

/** Each field as it was before the import, where it is still as the import left it. */
function restore(talent: Talent, own: readonly Change[]): { restored: Talent; kept: string[] } {
  const kept: string[] = [];
  let restored = talent;
  for (const field of new Set(own.map((change) => change.field))) {
    const changes = own.filter((change) => change.field === field);
    const before = valueOf(changes[0]?.before);
    const after = valueOf(changes.at(-1)?.after);
    const current: unknown = OWN_FIELDS.has(field)
      ? restored[field as 'name' | 'fictional' | 'flags']
      : restored.facts[field as keyof Talent['facts']];
    if (!isDeepStrictEqual(current, after)) {
      if (field !== 'flags') kept.push(field);
    } else if (OWN_FIELDS.has(field)) {
      restored = { ...restored, [field]: before };
    } else {
      const { [field as keyof Talent['facts']]: _, ...others } = restored.facts;
      restored = { ...restored, facts: before === undefined ? others : { ...others, [field]: before } };
    }
  }
  return { restored, kept };
}

const valueOf = (json: string | null | undefined): unknown =>
  json === null || json === undefined ? undefined : JSON.parse(json);
