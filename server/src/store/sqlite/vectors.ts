/**
 * Vectors in SQLite: kept in a plain table, searched in the process (see ../nearest.ts and ADR 0025).
 * All SQL of vectors is here.
 */
import { setImmediate as pause } from 'node:timers/promises';
import type { Scope } from '../../scope.ts';
import { createNearestIndex, toBytes, type NearestIndex } from '../nearest.ts';
import type { TalentText, TextPage, VectorStore } from '../vector-port.ts';
import type { Connection } from './connection.ts';

/** Vectors read without a pause. */
const ROWS_AT_ONCE = 2_000;

interface TextRow {
  readonly id: string;
  readonly row: number;
  readonly at: string;
  readonly body: string | null;
  readonly has: number;
}

export function vectorStore(db: Connection): VectorStore {
  const indexes = new Map<string, Promise<NearestIndex | undefined>>();
  const keyOf = (scope: Scope, embedderId: string) => JSON.stringify([scope.officeId, embedderId]);
  const forget = (scope: Scope, embedderId: string) => indexes.delete(keyOf(scope, embedderId));

  const countOf = (scope: Scope, embedderId: string): number =>
    (
      db
        .prepare(`SELECT count(*) AS n FROM talent_vector WHERE office_id = ? AND embedder_id = ?`)
        .get(scope.officeId, embedderId) as { n: number }
    ).n;

  const openSet = (scope: Scope, embedderId: string) =>
    db
      .prepare(
        `INSERT INTO vector_set (office_id, embedder_id, complete) VALUES (?, ?, 0)
         ON CONFLICT (office_id, embedder_id) DO NOTHING`,
      )
      .run(scope.officeId, embedderId);

  const page = (scope: Scope, limit: number, after: string, embedderId: string): TextPage => {
    const rows = db
      .prepare(
        `SELECT person.id, person.text_row AS row, person.updated_at AS at, words.body,
           EXISTS (SELECT 1 FROM talent_vector AS v
                   WHERE v.office_id = person.office_id AND v.embedder_id = ? AND v.talent_id = person.id) AS has
         FROM talent AS person LEFT JOIN talent_text AS words ON words.rowid = person.text_row
         WHERE person.office_id = ? AND person.id > ? ORDER BY person.id LIMIT ?`,
      )
      .all(embedderId, scope.officeId, after, limit) as TextRow[];
    const last = rows.at(-1);
    return {
      texts: rows.filter(({ has }) => has === 0).map(toText),
      ...(last === undefined || rows.length < limit ? {} : { next: last.id }),
    };
  };

  const load = async (scope: Scope, embedderId: string): Promise<NearestIndex | undefined> => {
    let index: NearestIndex | undefined;
    for (let after = ''; ;) {
      const rows = db
        .prepare(
          `SELECT talent_id AS id, text_row AS row, vector FROM talent_vector
           WHERE office_id = ? AND embedder_id = ? AND talent_id > ? ORDER BY talent_id LIMIT ?`,
        )
        .all(scope.officeId, embedderId, after, ROWS_AT_ONCE) as VectorRow[];
      for (const { id, row, vector } of rows) {
        index ??= createNearestIndex(vector.length, countOf(scope, embedderId));
        index.set(id, row, toInt8(vector));
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < ROWS_AT_ONCE) return index;
      after = last.id;
      await pause();
    }
  };

  const indexOf = (scope: Scope, embedderId: string): Promise<NearestIndex | undefined> => {
    const key = keyOf(scope, embedderId);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    const loading = load(scope, embedderId).catch((error: unknown) => {
      indexes.delete(key);
      throw error;
    });
    indexes.set(key, loading);
    return loading;
  };

  return {
    async revision(scope) {
      const row = db.together(() =>
        db.prepare(`SELECT revision FROM roster WHERE office_id = ?`).get(scope.officeId),
      );
      return (row as { revision: number } | undefined)?.revision ?? 0;
    },

    async sets(scope) {
      const rows = db.together(() =>
        db
          .prepare(`SELECT embedder_id AS id, complete FROM vector_set WHERE office_id = ? ORDER BY rowid`)
          .all(scope.officeId),
      ) as { id: string; complete: number }[];
      return rows.map(({ id, complete }) => ({ embedderId: id, complete: complete === 1 }));
    },

    async counts(scope, embedderId) {
      return db.together(() => {
        const people = db.prepare(`SELECT count(*) AS n FROM talent WHERE office_id = ?`).get(scope.officeId);
        return { texts: (people as { n: number }).n, vectors: countOf(scope, embedderId) };
      });
    },

    // No embedder has an empty id: nobody has a vector of it.
    texts: async (scope, limit, after = '') => db.together(() => page(scope, limit, after, '')),
    missing: async (scope, embedderId, limit, after = '') =>
      db.together(() => page(scope, limit, after, embedderId)),

    async upsert(scope, embedderId, vectors) {
      const kept = db.transaction(() => {
        openSet(scope, embedderId);
        const insert = db.prepare(
          `INSERT INTO talent_vector (office_id, embedder_id, talent_id, text_row, vector)
           SELECT office_id, ?, id, text_row, ? FROM talent
           WHERE office_id = ? AND id = ? AND text_row = ? AND updated_at = ?
           ON CONFLICT (office_id, embedder_id, talent_id)
           DO UPDATE SET text_row = excluded.text_row, vector = excluded.vector`,
        );
        return vectors.flatMap(({ talentId, version, vector }) => {
          const [row, at] = fromVersion(version);
          const bytes = toBytes(vector);
          const { changes } = insert.run(embedderId, bytes, scope.officeId, talentId, row, at);
          return changes > 0 ? [{ talentId, row, bytes }] : [];
        });
      });
      const index = await indexes.get(keyOf(scope, embedderId));
      // An empty set has no index that could take them.
      if (index === undefined) forget(scope, embedderId);
      for (const { talentId, row, bytes } of kept) index?.set(talentId, row, bytes);
      return kept.length;
    },

    async complete(scope, embedderId) {
      db.transaction(() => {
        openSet(scope, embedderId);
        db.prepare(`UPDATE vector_set SET complete = 1 WHERE office_id = ? AND embedder_id = ?`).run(
          scope.officeId,
          embedderId,
        );
      });
      // People who left took their vectors along in the database only.
      const index = await indexes.get(keyOf(scope, embedderId));
      if (index !== undefined && index.size !== countOf(scope, embedderId)) forget(scope, embedderId);
    },

    async nearest(scope, embedderId, query, { among, limit }) {
      const index = await indexOf(scope, embedderId);
      return index === undefined ? [] : index.nearest(query, among, limit, pause);
    },

    async remove(scope, embedderId) {
      forget(scope, embedderId);
      const set = [scope.officeId, embedderId];
      // The set first, so that a half removed one is never searched.
      db.transaction(() =>
        db.prepare(`DELETE FROM vector_set WHERE office_id = ? AND embedder_id = ?`).run(set),
      );
      for (let removed = ROWS_AT_ONCE; removed === ROWS_AT_ONCE; await pause())
        removed = db.transaction(
          () =>
            db
              .prepare(
                `DELETE FROM talent_vector WHERE rowid IN
                 (SELECT rowid FROM talent_vector WHERE office_id = ? AND embedder_id = ? LIMIT ?)`,
              )
              .run(...set, ROWS_AT_ONCE).changes,
        );
      forget(scope, embedderId);
    },

    async keepModel(scope, embedderId, model) {
      db.transaction(() => {
        openSet(scope, embedderId);
        db.prepare(`UPDATE vector_set SET model = ? WHERE office_id = ? AND embedder_id = ?`).run(
          model,
          scope.officeId,
          embedderId,
        );
      });
    },

    async model(scope, embedderId) {
      const row = db.together(() =>
        db
          .prepare(`SELECT model FROM vector_set WHERE office_id = ? AND embedder_id = ?`)
          .get(scope.officeId, embedderId),
      );
      return (row as { model: Uint8Array | null } | undefined)?.model ?? undefined;
    },
  };
}

interface VectorRow {
  readonly id: string;
  readonly row: number;
  readonly vector: Uint8Array;
}

const toInt8 = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Int8Array(buffer, byteOffset, byteLength);

/** A text is replaced by writing it to another row, or to the same one at another time. */
const toText = ({ id, row, at, body }: TextRow): TalentText => ({
  talentId: id,
  text: body ?? '',
  version: JSON.stringify([row, at]),
});

const fromVersion = (version: string) => JSON.parse(version) as [row: number, at: string];
