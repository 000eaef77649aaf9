/** BM25 over people's texts, worked out for those who are asked about alone. */
import { COUNT_BITS, type Columns, MOST_COUNTED } from './layout.ts';
import { termOf, wordsOf } from './terms.ts';

/** The usual settings; SQLite's full text has the same. */
const K1 = 1.2;
const B = 0.75;
/** Places to count documents in: two terms in one place only make both look more usual than they are. */
const PLACES = 1 << 18;
const placeOf = (term: number) => term & (PLACES - 1);

export interface TextStatistics {
  /** How many people's texts have the term, by place. */
  readonly documents: Uint32Array;
  readonly meanLength: number;
}

export function statisticsOf({ ids, plain, lists }: Columns): TextStatistics {
  const documents = new Uint32Array(PLACES);
  for (const entry of lists.terms.data) documents[placeOf(entry >>> COUNT_BITS)]! += 1;
  let length = 0;
  for (const each of plain.textLength) length += each;
  return { documents, meanLength: ids.length === 0 ? 0 : length / ids.length };
}

/** Relevance (higher is better) of the rows whose text has any of the words. */
export function relevanceOf(
  columns: Columns,
  { documents, meanLength }: TextStatistics,
  words: readonly string[],
  rows: readonly number[],
): Map<number, number> {
  const total = columns.ids.length;
  const weights = new Map(
    words.flatMap(wordsOf).map((word) => {
      const term = termOf(word);
      const having = documents[placeOf(term)] ?? 0;
      return [term, Math.max(1e-6, Math.log((total - having + 0.5) / (having + 0.5)))] as const;
    }),
  );
  const found = new Map<number, number>();
  const { data, starts } = columns.lists.terms;
  for (const row of rows) {
    let score = 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const entry = data[at] ?? 0;
      const weight = weights.get(entry >>> COUNT_BITS);
      if (weight === undefined) continue;
      const count = entry & MOST_COUNTED;
      const length = columns.plain.textLength[row] ?? 0;
      score += (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / meanLength));
    }
    if (score > 0) found.set(row, score);
  }
  return found;
}
