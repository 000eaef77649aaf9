/** Counters of limits in SQLite. */
import type { LimitStore } from '../limit-port.ts';
import type { Connection } from './connection.ts';

export function limitStore(db: Connection): LimitStore {
  return {
    async load(now) {
      return db.all(
        db.sql
          .selectFrom('limit_counter')
          .select(['office_id as officeId', 'key', 'used', 'ends_at as until'])
          .where('ends_at', '>', now)
          .orderBy('office_id')
          .orderBy('key'),
      );
    },

    async save(counters, now) {
      db.transaction(() => {
        db.run(db.sql.deleteFrom('limit_counter').where('ends_at', '<=', now));
        for (const { officeId, key, used, until } of counters)
          db.run(
            db.sql
              .insertInto('limit_counter')
              .values({ office_id: officeId, key, used, ends_at: until })
              .onConflict((conflict) =>
                conflict.columns(['office_id', 'key']).doUpdateSet({ used, ends_at: until }),
              ),
          );
      });
    },
  };
}
