/**
 * The one writer of people: the record, its words for full-text search, its keys and its history change together.
 * Its statements are prepared once from plain SQL, because building a query takes longer than running one here and an
 * import writes some hundred thousand. Everything runs inside the caller's transaction.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Scope } from '../../scope.ts';
import { homonymBase, keysOf } from '../../talent/import/keys.ts';
import type { Fact, Talent, TalentFacts } from '../../talent/model.ts';
import type { Key } from '../imports-port.ts';
import type { Connection } from './connection.ts';
import { packFacts, unpackFacts } from './packed-facts.ts';
import type { Schema } from './schema.ts';
import { textIndex } from './text-index.ts';

export interface Author {
  /** User or import. */
  readonly who: string;
  readonly at: string;
  /** The change takes an earlier one back: it does not count as a change of its own. */
  readonly undoes?: boolean;
}

export interface TalentWriter {
  /** Inserts or replaces by id. Many at once are quicker than one after the other. */
  write(scope: Scope, talents: readonly Talent[], author: Author): void;
  remove(scope: Scope, talentId: string): void;
  addAlias(scope: Scope, talentId: string, key: Key): void;
  /** All keys of somebody who has none yet. */
  addKeys(scope: Scope, talent: Talent): void;
  raiseRevision(scope: Scope): void;
}

export function talentWriter(db: Connection): TalentWriter {
  const text = textIndex(db);
  const rowOf = (scope: Scope, id: string) =>
    db.prepare(`SELECT * FROM talent WHERE office_id = ? AND id = ?`).get(scope.officeId, id) as
      Schema['talent'] | undefined;

  const noteChange = (
    scope: Scope,
    talentId: string,
    field: string,
    before: unknown,
    after: unknown,
    { who, at, undoes }: Author,
  ) =>
    db
      .prepare(
        `INSERT INTO talent_change (office_id, talent_id, field, before, after, who, at, undone) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(scope.officeId, talentId, field, jsonOrNull(before), jsonOrNull(after), who, at, undoes ? 1 : 0);

  const addKeys = (scope: Scope, talent: Talent, isNew: boolean) => {
    const keys = keysOf(talent);
    // The office's id is its own key; only the number of a homonym hides it.
    const base = homonymBase(talent);
    if (isNew && base !== talent.externalId) keys.push({ kind: 'external', value: base });
    const insert = db.prepare(
      `INSERT OR IGNORE INTO talent_key (office_id, kind, value, talent_id, alias) VALUES (?, ?, ?, ?, 0)`,
    );
    for (const { kind, value } of keys) insert.run(scope.officeId, kind, value, talent.id);
  };

  /** @returns The record that it takes the place of. */
  const writeRecord = (scope: Scope, talent: Talent, textRow: number, author: Author) => {
    const row = rowOf(scope, talent.id);
    db.prepare(
      `INSERT INTO talent (office_id, id, external_id, name, fictional, demo, facts, flags, text_row, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (office_id, id) DO UPDATE SET external_id = excluded.external_id, name = excluded.name,
         fictional = excluded.fictional, demo = excluded.demo, facts = excluded.facts, flags = excluded.flags,
         text_row = excluded.text_row, updated_at = excluded.updated_at`,
    ).run(
      scope.officeId,
      talent.id,
      talent.externalId,
      talent.name,
      talent.fictional ? 1 : 0,
      isDemo(talent) ? 1 : 0,
      packFacts(talent.facts),
      JSON.stringify(talent.flags),
      textRow,
      author.at,
    );
    if (row === undefined) {
      noteChange(scope, talent.id, 'person', undefined, talent.name, author);
    } else {
      for (const [field, before, after] of differences(toTalent(row), talent))
        noteChange(scope, talent.id, field, before, after, author);
      db.prepare(
        `DELETE FROM talent_key WHERE office_id = ? AND talent_id = ? AND alias = 0 AND kind <> 'external'`,
      ).run(scope.officeId, talent.id);
    }
    addKeys(scope, talent, row === undefined);
    return row;
  };

  return {
    addKeys: (scope, talent) => addKeys(scope, talent, true),

    write(scope, talents, author) {
      const firstRow = text.freeRow();
      const earlier = talents.map((talent, index) => writeRecord(scope, talent, firstRow + index, author));
      // Last: a statement with a trigger makes FTS5 write out what it gathered, so one of each in turn is slow.
      for (const row of earlier) if (row) text.remove(row.text_row);
      for (const [index, talent] of talents.entries()) text.add(firstRow + index, scope.officeId, talent);
    },

    remove(scope, talentId) {
      const row = rowOf(scope, talentId);
      if (!row) return;
      text.remove(row.text_row);
      db.prepare(`DELETE FROM talent WHERE office_id = ? AND id = ?`).run(scope.officeId, talentId);
    },

    addAlias(scope, talentId, { kind, value }) {
      db.prepare(
        `INSERT INTO talent_key (office_id, kind, value, talent_id, alias) VALUES (?, ?, ?, ?, 1) ON CONFLICT DO NOTHING`,
      ).run(scope.officeId, kind, value, talentId);
    },

    raiseRevision(scope) {
      db.prepare(
        `INSERT INTO roster (office_id, revision) VALUES (?, 1) ON CONFLICT (office_id) DO UPDATE SET revision = revision + 1`,
      ).run(scope.officeId);
    },
  };
}

/** Fictional and from the demo roster; an office's own made-up people are not taken out with it. */
function isDemo(talent: Talent): boolean {
  return talent.fictional && Object.values(talent.facts).some((fact) => fact?.source === 'demo');
}

export function toTalent(row: Schema['talent']): Talent {
  return {
    id: row.id,
    externalId: row.external_id,
    name: row.name,
    fictional: row.fictional === 1,
    facts: unpackFacts(row.facts),
    flags: JSON.parse(row.flags) as Talent['flags'],
  };
}

/** What changed: facts by their field, and what stands beside them. */
export function* differences(before: Talent, after: Talent): Generator<[field: string, unknown, unknown]> {
  for (const field of ['name', 'fictional', 'flags'] as const) {
    if (!isDeepStrictEqual(before[field], after[field])) yield [field, before[field], after[field]];
  }
  const fields = new Set([...Object.keys(before.facts), ...Object.keys(after.facts)]);
  for (const field of fields as Set<keyof TalentFacts>) {
    const [old, now]: (Fact<unknown> | undefined)[] = [before.facts[field], after.facts[field]];
    if (!isDeepStrictEqual(old, now)) yield [field, old, now];
  }
}

const jsonOrNull = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
