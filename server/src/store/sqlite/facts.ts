/** Facts in SQLite: a changed value closes the old row and adds a new one, in one transaction. */
import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { monotonicFactory } from 'ulid';
import { FACT_ORIGINS, type Fact } from '../../contract/memory.ts';
import type { Scope } from '../../scope.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { FactFilter, FactOutcome, FactSlot, FactStore, NewFact } from '../fact-port.ts';
import type { Connection } from './connection.ts';
import type { Schema } from './schema.ts';

type Row = Schema['fact'];

/** Sources kept of one fact: the first, and the latest of those after it. */
const MOST_SOURCES = 10;
const MOST_LISTED = 5_000;

// The planner takes the primary key for the order, and reads the whole office.
const HOLDING = `SELECT * FROM fact INDEXED BY fact_holds
  WHERE office_id = ? AND user_id = ? AND scope = ? AND scope_id = ? AND valid_to IS NULL ORDER BY id DESC LIMIT ?`;
const PINNED = `SELECT * FROM fact INDEXED BY fact_pinned
  WHERE office_id = ? AND user_id = ? AND scope = ? AND scope_id = ? AND valid_to IS NULL AND pinned = 1
  ORDER BY id DESC LIMIT ?`;
const OF_KEY = `SELECT * FROM fact INDEXED BY fact_of_key
  WHERE office_id = ? AND user_id IN (?, '') AND scope = ? AND key = ? ORDER BY id DESC LIMIT ?`;

/** @param key of the hashes of what was forgotten; asked for when it is needed first. */
export function factStore(db: Connection, key: () => Buffer): FactStore {
  const newId = monotonicFactory();
  /** One's own and the office's, in every query. */
  const seen = (scope: Scope) =>
    db.sql
      .selectFrom('fact')
      .selectAll()
      .where('office_id', '=', scope.officeId)
      .where('user_id', 'in', [scope.userId, '']);
  const rowOf = (scope: Scope, id: string) => db.first(seen(scope).where('id', '=', id));
  const update = (row: Row, set: Partial<Row>): Fact => {
    db.run(
      db.sql.updateTable('fact').set(set).where('office_id', '=', row.office_id).where('id', '=', row.id),
    );
    return toFact({ ...row, ...set });
  };
  const slotOfUser = (scope: Scope, userId: string, slot: FactSlot) =>
    db.sql
      .selectFrom('fact')
      .selectAll()
      .where('office_id', '=', scope.officeId)
      .where('user_id', '=', userId)
      .where('scope', '=', slot.scope)
      .where('scope_id', '=', slot.scopeId)
      .where('subject', '=', slot.subject)
      .where('key', '=', slot.key);
  const inSlot = (scope: Scope, userId: string, slot: FactSlot) =>
    db.all(slotOfUser(scope, userId, slot).orderBy('id'));
  const hashOf = (userId: string, slot: FactSlot, value: string): Buffer =>
    createHmac('sha256', key())
      .update(JSON.stringify([userId, slot.scope, slot.scopeId, slot.subject, slot.key, value]))
      .digest();
  const anywhere = (userId: string, { subject, key: named }: FactSlot, value: string): Buffer =>
    hashOf(userId, { scope: 'user', scopeId: '*', subject, key: named }, value);
  const tombstone = (scope: Scope, hash: Buffer) =>
    db.sql
      .selectFrom('fact_tombstone')
      .select('hash')
      .where('office_id', '=', scope.officeId)
      .where('hash', '=', hash);

  /** What holds in one place: read along an index, however much there is elsewhere. */
  const holding = (scope: Scope, of: Fact['scope'], scopeId: string, limit: number): Fact[] => {
    const rows = new Map<string, Row>();
    for (const pinned of [true, false])
      for (const userId of [scope.userId, ''])
        for (const row of db
          .prepare(pinned ? PINNED : HOLDING)
          .all(scope.officeId, userId, of, scopeId, limit) as Row[])
          rows.set(row.id, row);
    return [...rows.values()]
      .sort((a, b) => b.pinned - a.pinned || (a.id < b.id ? 1 : -1))
      .slice(0, limit)
      .map(toFact);
  };
  const listed = (
    scope: Scope,
    { past = false, scope: of, scopeId, key: named, fromChat, limit = MOST_LISTED }: FactFilter,
  ): Fact[] => {
    let query = seen(scope);
    if (!past) query = query.where('valid_to', 'is', null);
    if (of !== undefined) query = query.where('scope', '=', of);
    if (scopeId !== undefined) query = query.where('scope_id', '=', scopeId);
    if (named !== undefined) query = query.where('key', '=', named);
    if (fromChat !== undefined) {
      // A source is named by its conversation; the latest thing said there comes first, pinned or not.
      const quoted = `"chatId":${JSON.stringify(fromChat)}`;
      query = query.where((fact) => fact.fn('instr', ['sources', fact.val(quoted)]), '>', 0);
      return db.all(query.orderBy('id', 'desc').limit(limit)).map(toFact);
    }
    return db.all(query.orderBy('pinned', 'desc').orderBy('id', 'desc').limit(limit)).map(toFact);
  };

  const write = (scope: Scope, fact: NewFact, at: string): FactOutcome => {
    const userId = fact.sharedWith === 'office' ? '' : scope.userId;
    const value = canonicalJson(fact.value);
    const hashes = [hashOf(userId, fact, value), anywhere(userId, fact, value)] as const;
    // Learnt without a project, it may be what was forgotten of one.
    const wide = fact.origin === 'extracted' && (fact.scope === 'user' || fact.scope === 'office');
    const forgotten = [hashes[0], ...(wide ? [hashes[1]] : [])].some(
      (hash) => db.first(tombstone(scope, hash)) !== undefined,
    );
    if (forgotten && fact.again !== true && fact.origin !== 'user_edited') return { is: 'forgotten' };
    if (forgotten)
      db.run(
        db.sql
          .deleteFrom('fact_tombstone')
          .where('office_id', '=', scope.officeId)
          .where('hash', 'in', [...hashes]),
      );
    const current = db.first(
      slotOfUser(scope, userId, fact)
        .where('valid_to', 'is', null)
        // Written out: an index of part of the rows is not found through a parameter.
        .where('many', '=', fact.many ? sql.lit(1) : sql.lit(0))
        .$if(fact.many, (query) => query.where('value', '=', value)),
    );
    if (current?.value === value) return { is: 'known', fact: update(current, confirmed(current, fact)) };
    if (current && rank(fact.origin) > rank(current.origin)) return { is: 'kept', fact: toFact(current) };
    const id = newId(Date.parse(at));
    const before = current && update(current, { valid_to: at, superseded_by: id });
    const row: Row = {
      office_id: scope.officeId,
      id,
      user_id: userId,
      scope: fact.scope,
      scope_id: fact.scopeId,
      subject: fact.subject,
      key: fact.key,
      many: Number(fact.many),
      value,
      text: fact.text,
      kind: fact.kind,
      origin: fact.origin,
      sources: JSON.stringify(fact.sources),
      talent_id: fact.talentId ?? null,
      valid_from: at,
      valid_to: null,
      superseded_by: null,
      pinned: Number(fact.pinned ?? current?.pinned ?? 0),
      created_at: at,
    };
    db.run(db.sql.insertInto('fact').values(row));
    return before ? { is: 'replaced', fact: toFact(row), before } : { is: 'added', fact: toFact(row) };
  };

  return {
    async write(scope, facts, at) {
      if (facts.length === 0) return [];
      return db.transaction(() => facts.map((fact) => write(scope, fact, at)));
    },
    async get(scope, factId) {
      const row = rowOf(scope, factId);
      return row && toFact(row);
    },
    async list(scope, filter = {}) {
      const { scope: of, scopeId, limit = MOST_LISTED } = filter;
      if (of !== undefined && filter.key !== undefined && filter.past === true && scopeId === undefined)
        return (db.prepare(OF_KEY).all(scope.officeId, scope.userId, of, filter.key, limit) as Row[]).map(
          toFact,
        );
      if (of === undefined || scopeId === undefined || filter.past === true || filter.key !== undefined)
        return listed(scope, filter);
      return db.together(() => holding(scope, of, scopeId, limit));
    },
    async places(scope) {
      return db
        .all(
          db.sql
            .selectFrom('fact')
            .select(['scope', 'scope_id'])
            .distinct()
            .where('office_id', '=', scope.officeId)
            .where('user_id', 'in', [scope.userId, ''])
            .where('scope', 'in', ['project', 'role']),
        )
        .map((row) => ({ scope: row.scope as 'project' | 'role', scopeId: row.scope_id }));
    },
    async history(scope, factId) {
      return db.together(() => {
        const row = rowOf(scope, factId);
        return row ? placeOf(inSlot(scope, row.user_id, slotOf(row)), row).map(toFact) : [];
      });
    },
    async pin(scope, factId, pinned) {
      return db.transaction(() => {
        const row = rowOf(scope, factId);
        return row && update(row, { pinned: Number(pinned) });
      });
    },
    async retext(scope, factId, text) {
      return db.transaction(() => {
        const row = rowOf(scope, factId);
        return row && update(row, { text, origin: 'user_edited' });
      });
    },
    async close(scope, factId, at) {
      return db.transaction(() => {
        const row = rowOf(scope, factId);
        return row && (row.valid_to === null ? update(row, { valid_to: at }) : toFact(row));
      });
    },
    async forget(scope, factId) {
      db.prepare('PRAGMA secure_delete = ON').get();
      try {
        return db.transaction(() => {
          const row = rowOf(scope, factId);
          if (!row) return 0;
          const gone = placeOf(inSlot(scope, row.user_id, slotOf(row)), row);
          for (const each of gone) {
            for (const hash of [
              hashOf(each.user_id, slotOf(each), each.value),
              anywhere(each.user_id, slotOf(each), each.value),
            ])
              if (db.first(tombstone(scope, hash)) === undefined)
                db.run(db.sql.insertInto('fact_tombstone').values({ office_id: scope.officeId, hash }));
            db.run(
              db.sql.deleteFrom('fact').where('office_id', '=', each.office_id).where('id', '=', each.id),
            );
          }
          return gone.length;
        });
      } finally {
        db.prepare('PRAGMA secure_delete = OFF').get();
      }
    },
    async paused(scope) {
      return (
        db.first(
          db.sql
            .selectFrom('memory_pause')
            .select('at')
            .where('office_id', '=', scope.officeId)
            .where('user_id', '=', scope.userId),
        ) !== undefined
      );
    },
    async setPaused(scope, paused, at) {
      const { officeId: office_id, userId: user_id } = scope;
      db.transaction(() => {
        db.run(
          db.sql.deleteFrom('memory_pause').where('office_id', '=', office_id).where('user_id', '=', user_id),
        );
        if (paused) db.run(db.sql.insertInto('memory_pause').values({ office_id, user_id, at }));
      });
    },
  };
}

const rank = (origin: Fact['origin']) => FACT_ORIGINS.indexOf(origin);

const slotOf = (row: Row): FactSlot => ({
  scope: row.scope,
  scopeId: row.scope_id,
  subject: row.subject,
  key: row.key,
});

/** Of a many-valued key every value has a history of its own. */
const placeOf = (rows: readonly Row[], { many, value }: Row) =>
  many === 1 ? rows.filter((row) => row.value === value) : rows;

/** Said once more: one source more, and the stronger origin. */
function confirmed(row: Row, { sources, origin }: NewFact): Partial<Row> {
  const known = JSON.parse(row.sources) as Fact['sources'];
  const fresh = sources.filter(
    ({ chatId, messageId, quote }) =>
      !known.some((old) => old.chatId === chatId && old.messageId === messageId && old.quote === quote),
  );
  const all = [...known, ...fresh];
  const kept = all.length > MOST_SOURCES ? [...all.slice(0, 1), ...all.slice(1 - MOST_SOURCES)] : all;
  return {
    sources: JSON.stringify(kept),
    origin: rank(origin) < rank(row.origin) ? origin : row.origin,
  };
}

function toFact(row: Row): Fact {
  return {
    id: row.id,
    sharedWith: row.user_id === '' ? 'office' : 'mine',
    scope: row.scope,
    scopeId: row.scope_id,
    subject: row.subject,
    key: row.key,
    value: JSON.parse(row.value) as Fact['value'],
    text: row.text,
    kind: row.kind,
    origin: row.origin,
    sources: JSON.parse(row.sources) as Fact['sources'],
    validFrom: row.valid_from,
    ...(row.valid_to === null ? {} : { validTo: row.valid_to }),
    ...(row.superseded_by === null ? {} : { supersededBy: row.superseded_by }),
    pinned: row.pinned === 1,
    createdAt: row.created_at,
  };
}
