/** How much people's texts have to do with words: by the words themselves, and by what they mean. */
import { fuse } from '../embed/index.ts';
import type { RosterIndex } from '../roster/roster-index.ts';

/** Cosine by id, of the nearest of `among` and of all of `found`: rows of the text index. */
export type Near = (
  text: string,
  among: Uint32Array,
  found: Uint32Array,
) => Promise<ReadonlyMap<string, number> | undefined>;

/** Words that more people have than this tell so little that their order is left to the words. */
const MOST_FUSED = 5_000;

/**
 * By row of the roster, higher is better; 0 for who has nothing to do with them.
 * @param lists rows to look at.
 */
export async function textRelevance(
  { roster, near }: { readonly roster: RosterIndex; readonly near?: Near | undefined },
  words: readonly string[],
  lists: readonly (readonly number[])[],
): Promise<Float32Array> {
  const scores = roster.relevance(words, lists);
  if (near === undefined) return scores;
  const found = new Set(lists.flatMap((rows) => rows.filter((row) => (scores[row] ?? 0) > 0)));
  if (found.size > MOST_FUSED) return scores;
  const reader = roster.reader();
  const textsOf = (rows: Iterable<number>) => Uint32Array.from(rows, (row) => reader.at(row).textRow);
  const nearness = await near(words.join(' '), textsOf(lists.flat()), textsOf(found));
  if (nearness === undefined) return scores;
  const byRow = new Map<number, number>();
  for (const [id, score] of nearness) {
    const row = roster.rowOf(id);
    if (row !== undefined) byRow.set(row, score);
  }
  const fused = fuse(new Map([...found].map((row) => [row, scores[row] ?? 0])), byRow);
  for (const [row, score] of fused) scores[row] = score;
  return scores;
}
