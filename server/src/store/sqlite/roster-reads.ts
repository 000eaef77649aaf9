/** Reading the roster: single people, who changed, and pages of a list. */
import { sql } from 'kysely';
import type { Scope } from '../../scope.ts';
import type { IndexedTalent } from '../../talent/model.ts';
import type { RosterPage, TalentStore } from '../port.ts';
import type { Connection } from './connection.ts';
import type { Schema } from './schema.ts';
import { toTalent } from './talent-writer.ts';
import type { TextIndex } from './text-index.ts';

/** Ids in one query: few enough for SQLite's limit of bound values. */
const IDS_AT_ONCE = 500;
/** People read before others get their turn: few, so that reading everybody leaves little behind in memory. */
const PEOPLE_AT_ONCE = 32;

/** A mark that names nobody: somebody was erased, and the mark with them. */
const TELL_ANEW = 2;

type Row = Schema['talent'];
type RosterReads = Pick<
  TalentStore,
  'mark' | 'changes' | 'get' | 'getMany' | 'idsOf' | 'named' | 'list' | 'textScores'
>;

export function rosterReads(db: Connection, text: TextIndex): RosterReads {
  const talentsOf = ({ officeId }: Scope) =>
    db.sql.selectFrom('talent').selectAll().where('office_id', '=', officeId);
  const marksOf = ({ officeId }: Scope) => db.sql.selectFrom('roster_mark').where('office_id', '=', officeId);
  const rowsOf = (scope: Scope, ids: readonly string[]): Row[] =>
    chunks(ids, IDS_AT_ONCE).flatMap((some) => db.all(talentsOf(scope).where('id', 'in', some)));
  const markOf = (scope: Scope): number =>
    db.first(marksOf(scope).select((mark) => mark.fn.max('mark').as('mark')))?.mark ?? 0;

  async function* everybody(scope: Scope): AsyncGenerator<readonly IndexedTalent[]> {
    for (let after = ''; ;) {
      const rows = db.all(talentsOf(scope).where('id', '>', after).orderBy('id').limit(PEOPLE_AT_ONCE));
      if (rows.length > 0) yield rows.map(toIndexed);
      if (rows.length < PEOPLE_AT_ONCE) return;
      after = rows.at(-1)?.id ?? after;
      await othersTurn();
    }
  }

  async function* those(scope: Scope, ids: readonly string[]): AsyncGenerator<readonly IndexedTalent[]> {
    for (const some of chunks(ids, PEOPLE_AT_ONCE)) {
      yield rowsOf(scope, some).map(toIndexed);
      await othersTurn();
    }
  }

  return {
    mark: async (scope) => markOf(scope),

    async changes(scope, since) {
      const anew = () => ({ all: true, mark: markOf(scope), gone: [], changed: everybody(scope) });
      if (since === 0) return anew();
      return db.together(() => {
        const marks = db.all(marksOf(scope).select(['talent_id', 'gone']).where('mark', '>', since));
        if (marks.some((mark) => mark.gone === TELL_ANEW)) return anew();
        const ids = (gone: number) =>
          marks.filter((mark) => mark.gone === gone).map((mark) => mark.talent_id);
        return { all: false, mark: markOf(scope), gone: ids(1), changed: those(scope, ids(0)) };
      });
    },

    async get(scope, talentId) {
      const row = db.first(talentsOf(scope).where('id', '=', talentId));
      return row && toTalent(row);
    },

    async getMany(scope, talentIds) {
      const rows = new Map(rowsOf(scope, [...new Set(talentIds)]).map((row) => [row.id, row]));
      return talentIds
        .map((id) => rows.get(id))
        .filter((row) => row !== undefined)
        .map(toTalent);
    },

    async idsOf(scope, refs) {
      const wanted = [...new Set(refs)];
      return chunks(wanted, IDS_AT_ONCE).flatMap((some) =>
        db
          .all(
            db.sql
              .selectFrom('talent')
              .select('id')
              .where('office_id', '=', scope.officeId)
              .where(({ eb, or }) =>
                or([eb('id', 'in', some), eb(sql`lower(external_id)`, 'in', some.map(asciiLower))]),
              ),
          )
          .map(({ id }) => id),
      );
    },

    async named(scope, name) {
      const wanted = name.normalize('NFC').trim();
      return db
        .all(
          talentsOf(scope)
            .where(sql`lower(name)`, '=', asciiLower(wanted))
            .orderBy('id'),
        )
        .map(toTalent);
    },

    list: async (scope, page) => db.together(() => listOf(db, text, scope, page)),

    textScores: async (scope, words, among) => db.together(() => text.scores(scope.officeId, words, among)),
  };
}

function listOf(db: Connection, text: TextIndex, { officeId }: Scope, { words, offset, limit }: RosterPage) {
  const talents = db.sql.selectFrom('talent').where('office_id', '=', officeId);
  const wanted = asciiLower(words.normalize('NFC').trim());
  if (wanted === '') {
    const rows = db.all(
      talents
        .selectAll()
        .orderBy(sql`lower(name)`)
        .orderBy('id')
        .limit(limit)
        .offset(offset),
    );
    const total = db.first(talents.select((talent) => talent.fn.countAll<number>().as('total')))?.total ?? 0;
    return { talents: rows.map(toTalent), total };
  }
  const named = db.all(
    talents
      .select([
        'id',
        'text_row',
        sql<string>`lower(name)`.as('name'),
        sql<string>`lower(external_id)`.as('ref'),
      ])
      .where(({ eb, or }) =>
        or([eb(sql`instr(lower(name), ${wanted})`, '>', 0), eb(sql`lower(external_id)`, '=', wanted)]),
      ),
  );
  const nameRank = ({ name, ref }: { name: string; ref: string }) =>
    name === wanted || ref === wanted ? 3 : name.startsWith(wanted) ? 2 : 1;
  const scores = text.scores(officeId, wanted.split(/\s+/u));
  const known = new Set(named.map((row) => row.text_row));
  const first = named
    .map((row) => ({ id: row.id, name: row.name, rank: nameRank(row), text: scores.get(row.text_row) ?? 0 }))
    .sort((a, b) => b.rank - a.rank || b.text - a.text || (a.name < b.name ? -1 : 1));
  const byText = [...scores].filter(([row]) => !known.has(row)).sort(([, a], [, b]) => b - a);
  const page = [...first.map(({ id }) => ({ id })), ...byText.map(([row]) => ({ row }))].slice(
    offset,
    offset + limit,
  );
  const found = page
    .map((each) =>
      db.first(
        talents.selectAll().where('id' in each ? 'id' : 'text_row', '=', 'id' in each ? each.id : each.row),
      ),
    )
    .filter((row) => row !== undefined);
  return { talents: found.map(toTalent), total: first.length + byText.length };
}

const toIndexed = (row: Row): IndexedTalent => ({ talent: toTalent(row), textRow: row.text_row });

/** As SQLite's `lower` does it: other letters than A to Z stay as they are. */
const asciiLower = (text: string) => text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());

const othersTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
