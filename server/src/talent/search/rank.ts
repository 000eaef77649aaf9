/** Order among those who pass. Only facts and the brief's words count; name and place in the file never do. */
import type { RosterIndex } from '../roster/roster-index.ts';
import { NONE, type Traits } from '../roster/traits.ts';
import type { CompiledBrief } from './compile.ts';
import { best } from './select.ts';

export interface Ranked {
  readonly row: number;
  readonly id: string;
  /** Whole rupees a day; `NONE` where not on file. */
  readonly rateInr: number;
  /** How much is missing; 0 for who meets all. */
  readonly gaps: number;
}

/** Row of the roster and how much is missing. */
export interface Candidates {
  readonly rows: readonly number[];
  readonly gaps?: readonly number[];
}

/** Wishes first, then strength of what was asked, then the words of the brief, then experience. */
const WEIGHT = { wishes: 2, strength: 1, text: 0.5, credits: 0.15, travel: 0.1 } as const;

/**
 * The first `count` in order; those who miss less stand before those who miss more.
 * @param texts relevance of the person's text by row; higher is better.
 */
export function rank(
  roster: RosterIndex,
  { rows, gaps }: Candidates,
  compiled: CompiledBrief,
  texts: Float32Array | undefined,
  count = Infinity,
): Ranked[] {
  const reader = roster.reader();
  const at = (index: number) => reader.at(rows[index] ?? 0);
  let most = 0;
  if (texts !== undefined) for (const row of rows) most = Math.max(most, texts[row] ?? 0);
  const places =
    compiled.brief.order === undefined
      ? undefined
      : Float64Array.from(rows, (_, index) => placeIn(at(index), compiled));
  // Most are told apart before their score is asked for.
  const scores = new Float64Array(rows.length).fill(Number.NaN);
  const scoreAt = (index: number) => {
    const known = scores[index] ?? 0;
    if (!Number.isNaN(known)) return known;
    const traits = at(index);
    // Fields that try to steer software are no part of the text.
    const text = most <= 0 ? 0 : (texts?.[traits.row] ?? 0) / most;
    return (scores[index] = scoreOf(traits, compiled, text));
  };
  const order = (a: number, b: number): number =>
    (gaps === undefined ? 0 : (gaps[a] ?? 0) - (gaps[b] ?? 0)) ||
    (places === undefined ? 0 : (places[a] ?? 0) - (places[b] ?? 0)) ||
    scoreAt(b) - scoreAt(a) ||
    at(a).tieBreak - at(b).tieBreak;
  return best(rows.length, count, order).map((index) => ({
    row: rows[index] ?? 0,
    id: at(index).id,
    rateInr: at(index).rateInr,
    gaps: gaps?.[index] ?? 0,
  }));
}

/** Smaller comes first; what is not on file comes last. */
function placeIn(traits: Traits, { brief: { order }, level }: CompiledBrief): number {
  const up = (value: number) => (value === NONE ? Number.MAX_SAFE_INTEGER : value);
  const down = (value: number) => (value === NONE ? Number.MAX_SAFE_INTEGER : -value);
  switch (order) {
    case undefined:
      return 0;
    case 'best_skill':
    case 'best_speech':
      return level === undefined
        ? 0
        : down(level.check(traits) === 'unknown' ? NONE : level.strength(traits));
    case 'cheapest':
      return up(traits.rateInr);
    case 'tallest':
      return down(traits.heightCm);
    case 'shortest':
      return up(traits.heightCm);
    case 'youngest':
      return up(traits.ageMin);
    case 'oldest':
      return down(traits.ageMax);
    case 'most_credits':
      return down(traits.creditCount);
    case 'fewest_credits':
      return up(traits.creditCount);
  }
}

function scoreOf(traits: Traits, { brief, hard, soft }: CompiledBrief, text: number): number {
  const experience = Math.min(1, Math.log1p(Math.max(0, traits.creditCount)) / Math.log1p(12));
  const travel = brief.city?.noneOf !== undefined && traits.travels === true ? 1 : 0;
  return (
    WEIGHT.wishes * meanStrength(traits, soft) +
    WEIGHT.strength * meanStrength(traits, hard) +
    WEIGHT.text * text +
    WEIGHT.credits * experience +
    WEIGHT.travel * travel
  );
}

function meanStrength(traits: Traits, demands: CompiledBrief['hard']): number {
  let sum = 0;
  for (const demand of demands) if (demand.check(traits) === 'met') sum += demand.strength(traits);
  return demands.length === 0 ? 0 : sum / demands.length;
}
