/** The consent log in SQLite. A trigger of the schema refuses every change of an entry. */
import { sql } from 'kysely';
import type { ConsentPurpose, ConsentRecord } from '../../contract/consent.ts';
import type { Scope } from '../../scope.ts';
import type { ConsentByPurpose, ConsentStore, CurrentConsent } from '../consent-port.ts';
import type { Connection } from './connection.ts';
import { inParts } from './in-parts.ts';
import type { Schema } from './schema.ts';

/** Withdrawn, each of them keeps a person out of recommendations. */
const NEEDED_FOR_MATCHING: readonly ConsentPurpose[] = ['ai_matching', 'profile'];

export function consentStore(db: Connection): ConsentStore {
  /** By when it was said; of two things said at one moment the later entry counts. */
  const log = (scope: Scope) =>
    db.sql
      .selectFrom('consent')
      .selectAll()
      .where('office_id', '=', scope.officeId)
      .orderBy('at')
      .orderBy('id');

  const latest = (scope: Scope, talentIds: readonly string[]) => {
    const people = new Map<string, Map<ConsentPurpose, CurrentConsent>>();
    for (const ids of inParts(talentIds)) {
      for (const { talent_id, purpose, state, at } of db.all(log(scope).where('talent_id', 'in', ids))) {
        const said = people.get(talent_id) ?? new Map<ConsentPurpose, CurrentConsent>();
        people.set(talent_id, said.set(purpose, { state, at }));
      }
    }
    return people satisfies ReadonlyMap<string, ConsentByPurpose>;
  };

  return {
    async add(scope, talentId, record) {
      db.run(
        db.sql.insertInto('consent').values({
          office_id: scope.officeId,
          talent_id: talentId,
          id: record.id,
          purpose: record.purpose,
          state: record.state,
          at: record.at,
          given_by: record.by,
          notice_version: record.noticeVersion,
          language: record.language,
          proof: record.proof ?? null,
          user_id: scope.userId,
          recorded_at: record.recordedAt,
        }),
      );
    },

    async list(scope, talentId) {
      return db
        .all(log(scope).where('talent_id', '=', talentId))
        .map(toRecord)
        .reverse();
    },

    async current(scope, talentIds) {
      return db.together(() => latest(scope, talentIds));
    },

    async setStatus(scope, talentId, status, at) {
      const row = {
        office_id: scope.officeId,
        talent_id: talentId,
        status,
        user_id: scope.userId,
        at,
      };
      db.run(
        db.sql
          .insertInto('talent_status')
          .values(row)
          .onConflict((conflict) => conflict.columns(['office_id', 'talent_id']).doUpdateSet(row)),
      );
    },

    async status(scope, talentId) {
      const row = db.first(
        db.sql
          .selectFrom('talent_status')
          .select('status')
          .where('office_id', '=', scope.officeId)
          .where('talent_id', '=', talentId),
      );
      return row?.status ?? 'active';
    },

    async excluded(scope) {
      return db.together(() => {
        const hidden = db.all(
          db.sql
            .selectFrom('talent_status')
            .select('talent_id')
            .where('office_id', '=', scope.officeId)
            .where('status', '=', 'hidden'),
        );
        // Few ever withdraw: an index of those alone says whose log has to be read.
        const doubtful = db.all(
          db.sql
            .selectFrom('consent')
            .select('talent_id')
            .distinct()
            .where('office_id', '=', scope.officeId)
            .where('purpose', 'in', NEEDED_FOR_MATCHING)
            // Written out: with a bound value SQLite cannot use the index.
            .where(sql<boolean>`state = 'withdrawn'`),
        );
        const out = new Set(hidden.map((row) => row.talent_id));
        for (const [id, said] of latest(
          scope,
          doubtful.map((row) => row.talent_id),
        )) {
          if (NEEDED_FOR_MATCHING.some((purpose) => said.get(purpose)?.state === 'withdrawn')) out.add(id);
        }
        return out;
      });
    },
  };
}

function toRecord(row: Schema['consent']): ConsentRecord {
  return {
    id: row.id,
    purpose: row.purpose,
    state: row.state,
    at: row.at,
    by: row.given_by,
    noticeVersion: row.notice_version,
    language: row.language,
    ...(row.proof === null ? {} : { proof: row.proof }),
    recordedAt: row.recorded_at,
  };
}
