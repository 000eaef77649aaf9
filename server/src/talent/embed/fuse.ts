/** One order out of two kinds of scores that have nothing in common but that higher is better. */

export interface FuseWeights {
  readonly lexical: number;
  readonly vector: number;
}

/**
 * From the fit of `npm run bench:embed`: the mean AUC is flat from 0.5 to 2, and 0.5 is the most that costs neither of
 * its folders anything among the first ten (ADR 0025).
 */
export const FUSE_WEIGHTS: FuseWeights = { lexical: 1, vector: 0.5 };

type Scores<Key> = ReadonlyMap<Key, number>;

/**
 * Weighted sum of z-scores over everybody that either knows, moved so that the last one has 0.
 * Who is not in `lexical` has none of the words: a score of 0. Who is not in `vector` has no vector yet: the mean.
 * Without vectors (or where they tell nobody apart) the lexical scores come back as they are.
 */
export function fuse<Key>(
  lexical: Scores<Key>,
  vector: Scores<Key> | undefined,
  weights: FuseWeights = FUSE_WEIGHTS,
): Scores<Key> {
  if (vector === undefined || vector.size === 0) return lexical;
  const ids = [...new Set([...lexical.keys(), ...vector.keys()])];
  const nearness = spreadOf([...vector.values()]);
  if (nearness === undefined || weights.vector === 0) return lexical;
  const words = spreadOf(ids.map((id) => lexical.get(id) ?? 0));
  const fused = ids.map((id) => {
    const near = vector.get(id);
    return (
      weights.lexical * (words === undefined ? 0 : z(lexical.get(id) ?? 0, words)) +
      weights.vector * (near === undefined ? 0 : z(near, nearness))
    );
  });
  const last = fused.reduce((least, score) => Math.min(least, score), Infinity);
  return new Map(ids.map((id, at) => [id, (fused[at] ?? last) - last]));
}

interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

const z = (value: number, { mean, deviation }: Spread) => (value - mean) / deviation;

/** `undefined` where all are equal. */
function spreadOf(values: readonly number[]): Spread | undefined {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance);
  return deviation > 1e-12 ? { mean, deviation } : undefined;
}
