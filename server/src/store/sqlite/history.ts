/** Who changed which fact of a person, and when. Written by the talent writer alone. */
import type { HistoryStore, StoredChange } from '../imports-port.ts';
import type { Connection } from './connection.ts';

export function historyStore(db: Connection): HistoryStore {
  return {
    async of(scope, talentId, limit) {
      const rows = db.all(
        db.sql
          .selectFrom('talent_change')
          .leftJoin('import_batch', (join) =>
            join
              .onRef('import_batch.office_id', '=', 'talent_change.office_id')
              .onRef('import_batch.id', '=', 'talent_change.who'),
          )
          .select([
            'talent_change.field',
            'talent_change.before',
            'talent_change.after',
            'talent_change.who',
            'talent_change.at',
            'import_batch.report',
          ])
          .where('talent_change.office_id', '=', scope.officeId)
          .where('talent_change.talent_id', '=', talentId)
          .orderBy('talent_change.row', 'desc')
          .limit(limit),
      );
      return rows.map(({ field, before, after, who, at, report }): StoredChange => ({
        field,
        who,
        at,
        ...(before === null ? {} : { before: JSON.parse(before) as unknown }),
        ...(after === null ? {} : { after: JSON.parse(after) as unknown }),
        ...(report === null ? {} : { file: (JSON.parse(report) as { file: string }).file }),
      }));
    },
  };
}
