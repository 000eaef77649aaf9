/** The roster in pages, for readers that must not hold all of it. */
import type { RosterPages } from '../port.ts';
import type { Connection } from './connection.ts';

export function rosterPages(db: Connection): RosterPages {
  return {
    async idsAfter(scope, after, limit) {
      const people = db.sql.selectFrom('talent').select('id').where('office_id', '=', scope.officeId);
      const rest = after === undefined ? people : people.where('id', '>', after);
      return db.all(rest.orderBy('id').limit(limit)).map(({ id }) => id);
    },
  };
}
