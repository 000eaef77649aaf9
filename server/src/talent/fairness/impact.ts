/**
 * Impact-ratio arithmetic as in New York City's Local Law 144 (6 RCNY 5-301): selection rate of a group over the
 * highest rate of any group. Pure: counts in, figures out.
 */
import type { ImpactRow, ImpactTable, Tally } from '../../contract/law.ts';
import { type Dimension, UNKNOWN } from './groups.ts';

/** Below this many considered a group gets figures and no verdict. */
export const SMALL_BELOW = 30;
/** An auditor may leave out a group under this share of all considered. */
export const LEAST_SHARE = 0.02;
/** The US four-fifths screen. */
export const FOUR_FIFTHS = 0.8;

export interface GroupCount {
  /** One value per dimension, e.g. `['woman', 'IN-MH']`. */
  readonly group: readonly string[];
  readonly applied: number;
  readonly selected: number;
}

/** One table: a row per group, largest first; groups with something not on file are summed as unknown. */
export function impactTable(by: readonly Dimension[], counts: readonly GroupCount[]): ImpactTable {
  const known = counts.filter(({ group }) => !group.includes(UNKNOWN));
  const unknown = counts.filter(({ group }) => group.includes(UNKNOWN));
  const sum = (list: readonly GroupCount[], of: 'applied' | 'selected') =>
    list.reduce((total, each) => total + each[of], 0);
  const all = sum(counts, 'applied');
  const isTiny = ({ applied }: GroupCount) => applied < all * LEAST_SHARE;
  const compared = known.filter((each) => each.applied > 0 && !isTiny(each));
  const highest = Math.max(0, ...compared.map(rateOf));
  // A handful of people may set the highest rate; nobody is judged against them.
  const firmBase = compared.some((each) => rateOf(each) === highest && each.applied >= SMALL_BELOW);
  return {
    by: [...by],
    rows: known
      .toSorted((a, b) => b.applied - a.applied || a.group.join().localeCompare(b.group.join()))
      .map((each): ImpactRow => {
        const { group, applied, selected } = each;
        const tiny = isTiny(each);
        const rate = applied === 0 ? null : rateOf(each);
        const ratio = rate === null || tiny || highest === 0 ? null : rate / highest;
        const small = applied < SMALL_BELOW;
        const judged = ratio !== null && !small && compared.length > 1 && firmBase;
        return {
          group: [...group],
          applied,
          selected,
          rate,
          ratio,
          small,
          underTwoPercent: tiny,
          verdict: !judged ? 'none' : ratio < FOUR_FIFTHS ? 'review' : 'ok',
        };
      }),
    unknown: { applied: sum(unknown, 'applied'), selected: sum(unknown, 'selected') },
    applied: all,
    selected: sum(counts, 'selected'),
  };
}

const rateOf = ({ applied, selected }: GroupCount) => selected / applied;

/**
 * For scores: somebody counts as selected who scores above the median of the whole sample (of an even number, the mean
 * of the two in the middle).
 */
export function scoringCounts(
  scores: readonly { readonly group: readonly string[]; readonly score: number }[],
): GroupCount[] {
  const median = medianOf(scores.map(({ score }) => score));
  const counts = new Map<string, { group: readonly string[]; applied: number; selected: number }>();
  for (const { group, score } of scores) {
    const key = group.join('|');
    const count = counts.get(key) ?? { group, applied: 0, selected: 0 };
    counts.set(key, {
      group,
      applied: count.applied + 1,
      selected: count.selected + (score > median ? 1 : 0),
    });
  }
  return [...counts.values()];
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

const PLACE: Readonly<Record<Dimension, number>> = { gender: 0, region: 1 };

/** Counts by one dimension, or by both at once, from tallies whose keys are `gender|region`. */
export function countsBy(by: readonly Dimension[], applied: Tally, selected: Tally): GroupCount[] {
  const counts = new Map<string, { group: string[]; applied: number; selected: number }>();
  const add = (tally: Tally, field: 'applied' | 'selected') => {
    for (const [key, value] of Object.entries(tally)) {
      const parts = key.split('|');
      const group = by.map((dimension) => parts[PLACE[dimension]] ?? UNKNOWN);
      const name = group.join('|');
      const count = counts.get(name) ?? { group, applied: 0, selected: 0 };
      count[field] += value;
      counts.set(name, count);
    }
  };
  add(applied, 'applied');
  add(selected, 'selected');
  return [...counts.values()];
}

/** The sum of two tallies. */
export function addTally(into: Tally, more: Tally): void {
  for (const [group, count] of Object.entries(more)) into[group] = (into[group] ?? 0) + count;
}
