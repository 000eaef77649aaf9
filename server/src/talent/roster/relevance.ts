/**
 * BM25 over people's texts, worked out for those who are asked about alone. The length of a text counts for nothing
 * (b = 0): a further skill or language that nobody asked for must not move anybody.
 */
import { COUNT_BITS, type Columns, MOST_COUNTED } from './layout.ts';
import { termOf, wordsOf } from './terms.ts';

/** The usual setting; SQLite's full text has the same. */
const K1 = 1.2;
/** Places to count documents in: two terms in one place only make both look more usual than they are. */
const PLACES = 1 << 18;
const placeOf = (term: number) => term & (PLACES - 1);

export interface TextStatistics {
  /** How many people's texts have the term, by place. */
  readonly documents: Uint32Array;
}

export function statisticsOf({ lists }: Columns): TextStatistics {
  const documents = new Uint32Array(PLACES);
  for (const entry of lists.terms.data) {
    const place = placeOf(entry >>> COUNT_BITS);
    documents[place] = (documents[place] ?? 0) + 1;
  }
  return { documents };
}

/** Relevance (higher is better) by row, of those in the lists; 0 for whose text has none of the words. */
export function relevanceOf(
  columns: Columns,
  { documents }: TextStatistics,
  words: readonly string[],
  lists: readonly (readonly number[])[],
): Float32Array {
  const total = columns.ids.length;
  const terms = [...new Set(words.flatMap(wordsOf).map(termOf))].map((term) => {
    const having = documents[placeOf(term)] ?? 0;
    return { term, weight: Math.max(1e-6, Math.log((total - having + 0.5) / (having + 0.5))) };
  });
  const scores = new Float32Array(total);
  for (const rows of lists) {
    for (const row of rows) {
      let score = 0;
      for (const { term, weight } of terms) {
        const count = countIn(columns.lists.terms, row, term);
        if (count === 0) continue;
        score += (weight * count * (K1 + 1)) / (count + K1);
      }
      scores[row] = score;
    }
  }
  return scores;
}

/** How often a term stands in a row's text: its terms are in order. */
function countIn({ data, starts }: Columns['lists']['terms'], row: number, term: number): number {
  let low = starts[row] ?? 0;
  let high = (starts[row + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const entry = data[middle] ?? 0;
    const found = entry >>> COUNT_BITS;
    if (found === term) return entry & MOST_COUNTED;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
