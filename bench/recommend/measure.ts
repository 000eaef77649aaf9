/** Figures of a ranking against who was cast, and intervals by bootstrap over briefs. */
import type { Query } from './folder.ts';

export const FIGURES = ['recall@10', 'recall@50', 'mrr', 'ndcg@10', 'hit@10', 'auc'] as const;
export type Figure = (typeof FIGURES)[number];
/** One row a query, one column a figure. */
export type Rows = ReadonlyMap<string, Readonly<Record<Figure, number>>>;

/** `ranked`: every person of the pool or of the list, best first. The first 50 are read, but for the AUC. */
export function figuresOf(ranked: readonly string[], truth: ReadonlySet<string>): Record<Figure, number> {
  const places = ranked.flatMap((id, at) => (truth.has(id) ? [at] : []));
  const within = (count: number) => places.filter((at) => at < count).length;
  const gain = (at: number) => 1 / Math.log2(at + 2);
  const ideal = Array.from({ length: Math.min(10, truth.size) }, (_each, at) => gain(at));
  const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
  const first = places[0] ?? Infinity;
  const others = ranked.length - places.length;
  return {
    'recall@10': within(10) / truth.size,
    'recall@50': within(50) / truth.size,
    mrr: first < 50 ? 1 / (first + 1) : 0,
    'ndcg@10': sum(places.filter((at) => at < 10).map(gain)) / sum(ideal),
    'hit@10': within(10) > 0 ? 1 : 0,
    // Share of the others below each true one, in the mean over the true ones that are ranked.
    auc:
      sum(places.map((at, before) => (others - (at - before)) / Math.max(1, others))) /
      Math.max(1, places.length),
  };
}

export function meanOf(rows: Rows, queries: readonly Query[], figure: Figure): number {
  return (
    queries.reduce((sum, { id }) => sum + (rows.get(id)?.[figure] ?? 0), 0) / Math.max(1, queries.length)
  );
}

const ROUNDS = 1_000;

/** 95% interval of the mean of `ours` minus `theirs`, briefs drawn again with a fixed seed. Lists of one brief stay together. */
export function pairedInterval(
  ours: Rows,
  theirs: Rows,
  queries: readonly Query[],
  figure: Figure,
): [low: number, high: number] {
  const groups = new Map<string, { sum: number; count: number }>();
  for (const { id, brief } of queries) {
    const group = groups.get(brief.id) ?? { sum: 0, count: 0 };
    group.sum += ours.get(id)![figure] - theirs.get(id)![figure];
    group.count++;
    groups.set(brief.id, group);
  }
  const all = [...groups.values()];
  const random = seeded(12_345);
  const means = Array.from({ length: ROUNDS }, () => {
    let sum = 0;
    let count = 0;
    for (let draw = 0; draw < all.length; draw++) {
      const group = all[Math.floor(random() * all.length)]!;
      sum += group.sum;
      count += group.count;
    }
    return sum / count;
  }).toSorted((a, b) => a - b);
  return [means[Math.floor(ROUNDS * 0.025)]!, means[Math.ceil(ROUNDS * 0.975) - 1]!];
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
