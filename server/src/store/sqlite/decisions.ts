/** The decision log in SQLite: a chain per office, each entry sealed with the hash of the one before. */
import { createHash, randomBytes } from 'node:crypto';
import { ulid } from 'ulid';
import { decisionSchema, type Decision, type DecisionCheck } from '../../contract/law.ts';
import type { Scope } from '../../scope.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { DecisionStore } from '../decision-port.ts';
import type { Connection } from './connection.ts';
import type { Schema } from './schema.ts';

type Row = Schema['decision'];
/** What stands before the first entry. */
const GENESIS = '0'.repeat(64);
/** Rows read at a time where a whole chain is walked. */
const PAGE = 500;

export function decisionStore(db: Connection): DecisionStore {
  const ofOffice = (scope: Scope) =>
    db.sql.selectFrom('decision').selectAll().where('office_id', '=', scope.officeId);
  const wordsOf = (scope: Scope, rows: readonly Row[]) =>
    rows.length === 0
      ? []
      : db.all(
          db.sql
            .selectFrom('decision_words')
            .selectAll()
            .where('office_id', '=', scope.officeId)
            .where('seq', '>=', Math.min(...rows.map(({ seq }) => seq)))
            .where('seq', '<=', Math.max(...rows.map(({ seq }) => seq))),
        );
  const withWords = (scope: Scope, rows: readonly Row[]): Decision[] => {
    const words = new Map(wordsOf(scope, rows).map((each) => [each.seq, each.words]));
    return rows.map((row) => toDecision(row, words.get(row.seq)));
  };

  return {
    async append(scope, decisions, at) {
      if (decisions.length === 0) return;
      db.transaction(() => {
        const last = db.first(ofOffice(scope).orderBy('seq', 'desc').limit(1));
        let seq = last?.seq ?? 0;
        let prev = last?.hash ?? GENESIS;
        for (const { kind, body, words } of decisions) {
          seq += 1;
          const salt = words === undefined ? undefined : randomBytes(16).toString('hex');
          const sealed =
            words === undefined || salt === undefined ? body : { ...body, wordsHash: sha256(salt + words) };
          const unsealed = {
            office_id: scope.officeId,
            seq,
            id: ulid(Date.parse(at) || undefined),
            at,
            user_id: scope.userId,
            kind,
            body: canonicalJson(sealed),
            prev_hash: prev,
          };
          const row: Row = { ...unsealed, hash: hashOf(unsealed) };
          prev = row.hash;
          db.run(db.sql.insertInto('decision').values(row));
          if (words !== undefined && salt !== undefined)
            db.run(
              db.sql.insertInto('decision_words').values({ office_id: scope.officeId, seq, salt, words }),
            );
        }
      });
    },

    async list(scope, { kind, before, limit }) {
      let query = ofOffice(scope).orderBy('seq', 'desc').limit(limit);
      if (kind !== undefined) query = query.where('kind', '=', kind);
      if (before !== undefined) query = query.where('seq', '<', before);
      return db.together(() => withWords(scope, db.all(query)));
    },

    async *between(scope, { from, to, kinds }) {
      let after = 0;
      for (;;) {
        const rows = db.all(
          ofOffice(scope)
            .where('kind', 'in', [...kinds])
            .where('at', '>=', from)
            .where('at', '<=', to)
            .where('seq', '>', after)
            .orderBy('seq')
            .limit(PAGE),
        );
        yield* rows.map((row) => toDecision(row));
        const last = rows.at(-1);
        if (last === undefined || rows.length < PAGE) return;
        after = last.seq;
      }
    },

    async verify(scope, expected) {
      let prev = GENESIS;
      let seq = 0;
      let seen = expected === undefined;
      const broken = (why: DecisionCheck['why'], brokenAt: number): DecisionCheck => ({
        ok: false,
        entries: seq,
        head: prev === GENESIS ? null : prev,
        ...(why === undefined ? {} : { why }),
        brokenAt,
      });
      for (;;) {
        const rows = db.all(ofOffice(scope).where('seq', '>', seq).orderBy('seq').limit(PAGE));
        const words = new Map(wordsOf(scope, rows).map((each) => [each.seq, each]));
        for (const row of rows) {
          if (row.seq !== seq + 1) return broken('gap', seq + 1);
          if (row.prev_hash !== prev) return broken('link', row.seq);
          if (hashOf(row) !== row.hash) return broken('hash', row.seq);
          const kept = words.get(row.seq);
          // Words that are gone were erased, which is allowed; words that are there must be those of the time.
          if (kept !== undefined && sha256(kept.salt + kept.words) !== wordsHashOf(row))
            return broken('words', row.seq);
          prev = row.hash;
          seq = row.seq;
          seen ||= row.hash === expected;
        }
        if (rows.length < PAGE) break;
      }
      if (!seen) return broken('expected_missing', seq + 1);
      return { ok: true, entries: seq, head: prev === GENESIS ? null : prev };
    },

    async eraseWords(scope, seq) {
      return (
        db.run(
          db.sql.deleteFrom('decision_words').where('office_id', '=', scope.officeId).where('seq', '=', seq),
        ) > 0
      );
    },
  };
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Over everything that the entry says, and the hash of the one before. */
function hashOf({ office_id, seq, id, at, user_id, kind, body, prev_hash }: Omit<Row, 'hash'>): string {
  return sha256(canonicalJson([prev_hash, office_id, seq, id, at, user_id, kind, body]));
}

function wordsHashOf(row: Row): unknown {
  return (JSON.parse(row.body) as { wordsHash?: unknown }).wordsHash;
}

function toDecision(row: Row, words?: string): Decision {
  return decisionSchema.parse({
    id: row.id,
    seq: row.seq,
    at: row.at,
    userId: row.user_id,
    hash: row.hash,
    kind: row.kind,
    body: JSON.parse(row.body) as unknown,
    ...(words === undefined ? {} : { words }),
  });
}
