/** Full text by FTS5: the one part of the roster that is SQLite's own. */
import type { Talent } from '../../talent/model.ts';
import { searchableText } from '../../talent/searchable-text.ts';
import type { Connection } from './connection.ts';

export interface TextIndex {
  /** From here on every row is free. */
  freeRow(): number;
  add(row: number, officeId: string, talent: Talent): void;
  remove(row: number): void;
  /** Relevance by row, among these rows; absent: of the whole office. */
  scores(officeId: string, words: readonly string[], among?: readonly number[]): Map<number, number>;
}

export function textIndex(db: Connection): TextIndex {
  return {
    freeRow() {
      const last = db.prepare(`SELECT rowid AS row FROM talent_text ORDER BY rowid DESC LIMIT 1`).get();
      return ((last as { row: number } | undefined)?.row ?? 0) + 1;
    },

    add(row, officeId, talent) {
      db.prepare(`INSERT INTO talent_text (rowid, office, talent_id, body) VALUES (?, ?, ?, ?)`).run(
        row,
        officeToken(officeId),
        talent.id,
        searchableText(talent),
      );
    },

    remove(row) {
      db.prepare(`DELETE FROM talent_text WHERE rowid = ?`).run(row);
    },

    scores(officeId, words, among) {
      const terms = words.map(asTerm).filter((term) => term !== undefined);
      if (terms.length === 0 || among?.length === 0) return new Map();
      // bm25 is lower for better; the office weighs nothing. Word frequencies are those of all offices together.
      const rows = db
        .prepare(
          `SELECT rowid AS row, -bm25(talent_text, 0.0, 0.0, 1.0) AS score FROM talent_text
           WHERE talent_text MATCH ?`,
        )
        .raw()
        .all(`office : ${officeToken(officeId)} AND body : (${terms.join(' OR ')})`) as [number, number][];
      if (among === undefined) return new Map(rows);
      const wanted = new Set(among);
      return new Map(rows.filter(([row]) => wanted.has(row)));
    },
  };
}

/** One token whatever the id holds, so that an id can neither split nor be read as query syntax. */
function officeToken(officeId: string): string {
  return `o${Buffer.from(officeId, 'utf8').toString('hex')}`;
}

/** A quoted FTS5 string; undefined where nothing in it could ever match. */
function asTerm(word: string): string | undefined {
  const clean = word.replaceAll(/[^\p{L}\p{M}\p{N}\s]/gu, ' ').trim();
  return clean === '' ? undefined : `"${clean}"`;
}
