/** Figures of a ranking of turns against those that answer, and intervals by bootstrap over questions. */

export const FIGURES = ['recall@5', 'recall@10', 'recall@50', 'mrr'] as const;
export type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

export function figuresOf(ranked: readonly string[], truth: ReadonlySet<string>): Figures {
  const found = (most: number) => ranked.slice(0, most).filter((id) => truth.has(id)).length / truth.size;
  const first = ranked.slice(0, 50).findIndex((id) => truth.has(id));
  return {
    'recall@5': found(5),
    'recall@10': found(10),
    'recall@50': found(50),
    mrr: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** Percent. */
export function means(rows: readonly Figures[]): Figures {
  const mean = (name: keyof Figures) =>
    (100 * rows.reduce((sum, row) => sum + row[name], 0)) / Math.max(1, rows.length);
  return Object.fromEntries(FIGURES.map((name) => [name, mean(name)])) as Figures;
}

const ROUNDS = 1_000;

/** 95% interval of the mean of `ours` minus `theirs`, in points; questions drawn again with a fixed seed. */
export function pairedInterval(
  ours: readonly Figures[],
  theirs: readonly Figures[],
  name: keyof Figures,
): readonly [low: number, high: number] {
  const gains = ours.map((row, at) => row[name] - theirs[at]![name]);
  let state = 12_345;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const drawn = Array.from({ length: ROUNDS }, () => {
    let sum = 0;
    for (let draw = 0; draw < gains.length; draw++) sum += gains[Math.floor(random() * gains.length)]!;
    return (100 * sum) / gains.length;
  }).toSorted((a, b) => a - b);
  return [drawn[Math.floor(ROUNDS * 0.025)]!, drawn[Math.ceil(ROUNDS * 0.975) - 1]!];
}
