/** Pairs of people who may be one: asked once, decided by a person, remembered. */
import type { Scope } from '../../scope.ts';
import { homonymBase } from '../../talent/import/keys.ts';
import { StoreError } from '../errors.ts';
import type { ImportStore, Key, StoredReview } from '../imports-port.ts';
import type { Connection } from './connection.ts';
import type { Schema } from './schema.ts';
import { toTalent, type TalentWriter } from './talent-writer.ts';

const OPEN = `FROM talent_review AS review
  JOIN talent AS first ON first.office_id = review.office_id AND first.external_id = review.first_external_id
  JOIN talent AS second ON second.office_id = review.office_id AND second.external_id = review.second_external_id
  WHERE review.office_id = ? AND review.decision IS NULL`;

export function reviewStore(
  db: Connection,
  writer: TalentWriter,
): Pick<ImportStore, 'reviews' | 'openReviews' | 'review' | 'decideDifferent' | 'decideSame'> {
  const personAt = (scope: Scope, externalId: string) =>
    db
      .prepare(`SELECT * FROM talent WHERE office_id = ? AND external_id = ?`)
      .get(scope.officeId, externalId) as Schema['talent'] | undefined;

  const withPeople = (scope: Scope, row: Schema['talent_review']): StoredReview | undefined => {
    const first = personAt(scope, row.first_external_id);
    const second = personAt(scope, row.second_external_id);
    return (
      first &&
      second && {
        id: row.id,
        importId: row.import_id,
        at: row.at,
        matched: JSON.parse(row.matched) as StoredReview['matched'],
        first: toTalent(first),
        second: toTalent(second),
      }
    );
  };
  const open = (scope: Scope, reviewId: string) => {
    const row = db.prepare(`SELECT review.* ${OPEN} AND review.id = ?`).get(scope.officeId, reviewId) as
      Schema['talent_review'] | undefined;
    return row && withPeople(scope, row);
  };
  const decide = (scope: Scope, reviewId: string, decision: 'same' | 'different', at: string) =>
    db
      .prepare(
        `UPDATE talent_review SET decision = ?, decided_by = ?, decided_at = ? WHERE office_id = ? AND id = ? AND decision IS NULL`,
      )
      .run(decision, scope.userId, at, scope.officeId, reviewId);

  return {
    async reviews(scope, limit) {
      return db.together(() => {
        const rows = db
          .prepare(`SELECT review.* ${OPEN} ORDER BY review.id LIMIT ?`)
          .all(scope.officeId, limit) as Schema['talent_review'][];
        const { total } = db.prepare(`SELECT count(*) AS total ${OPEN}`).get(scope.officeId) as {
          total: number;
        };
        const reviews = rows.map((row) => withPeople(scope, row)).filter((review) => review !== undefined);
        return { reviews, total };
      });
    },

    async openReviews(scope, importId) {
      const { total } = db
        .prepare(`SELECT count(*) AS total ${OPEN} AND review.import_id = ?`)
        .get(scope.officeId, importId) as { total: number };
      return total;
    },

    review: async (scope, reviewId) => db.together(() => open(scope, reviewId)),

    async decideDifferent(scope, reviewId, at) {
      db.transaction(() => decide(scope, reviewId, 'different', at));
    },

    async decideSame(scope, reviewId, merge, at) {
      db.transaction(() => {
        const review = open(scope, reviewId);
        if (!review)
          throw new StoreError(
            'conflict',
            'Nothing was saved: this pair was decided by somebody else meanwhile, or one of the two is gone.',
          );
        const { first, second } = review;
        const merged = merge(review);
        const keys = db
          .prepare(`SELECT kind, value FROM talent_key WHERE office_id = ? AND talent_id = ?`)
          .all(scope.officeId, second.id) as Key[];
        writer.remove(scope, second.id);
        writer.write(scope, [merged], { who: scope.userId, at });
        for (const key of keys) if (key.kind !== 'place') writer.addAlias(scope, first.id, key);
        // A file that names them by either id means this person from now on.
        writer.addAlias(scope, first.id, { kind: 'given', value: second.externalId });
        writer.addAlias(scope, first.id, { kind: 'external', value: homonymBase(second) });
        decide(scope, reviewId, 'same', at);
      });
    },
  };
}
