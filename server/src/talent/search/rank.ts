/** Order among those who pass. Only facts and the brief's words count; name and place in the file never do. */
import type { RosterIndex } from '../roster/roster-index.ts';
import { NONE, type Traits } from '../roster/traits.ts';
import type { CompiledBrief } from './compile.ts';
import { best } from './select.ts';

export interface Ranked {
  readonly id: string;
  /** Smaller comes first, before any score. */
  readonly place: number;
  readonly score: number;
  readonly tieBreak: number;
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
  texts: ReadonlyMap<number, number> | undefined,
  count = Infinity,
): Ranked[] {
  const reader = roster.reader();
  let most = 0;
  if (texts !== undefined && texts.size > 0)
    for (const row of rows) most = Math.max(most, texts.get(row) ?? 0);
  const ranked = rows.map((row, index): Ranked & { row: number } => {
    const traits = reader.at(row);
    // A record that tries to steer software gets nothing for its text.
    const text = traits.flagged || most <= 0 ? 0 : (texts?.get(row) ?? 0) / most;
    return {
      row,
      id: '',
      place: placeIn(traits, compiled),
      score: scoreOf(traits, compiled, text),
      tieBreak: traits.tieBreak,
      rateInr: traits.rateInr,
      gaps: gaps?.[index] ?? 0,
    };
  });
  return best(ranked, count, inOrder).map(({ row, ...each }) => ({ ...each, id: roster.idAt(row) }));
}

const inOrder = (a: Ranked, b: Ranked): number =>
  a.gaps - b.gaps || a.place - b.place || b.score - a.score || a.tieBreak - b.tieBreak;

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
