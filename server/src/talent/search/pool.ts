/** Who passes a brief, and who comes close. */
import { normalise } from '../../casting/read/text.ts';
import { calledKeys } from '../roster/names.ts';
import type { RosterIndex } from '../roster/roster-index.ts';
import type { Traits } from '../roster/traits.ts';
import type { CompiledBrief } from './compile.ts';
import type { Demand } from './demand.ts';
import { type Candidates, type Ranked, rank } from './rank.ts';

const NEAR = 3;
/** Beside people who meet everything, only those who miss little are worth a line. */
const CLOSE = 1.5;
/** What is not on file weighs a little more than a plain miss. */
const NOT_ON_FILE = 1.25;
/** More than any list shows, even where several roles draw from the same people. */
const MOST_RANKED = 240;

/** Rows of the roster before they are put in order. */
export interface Drawn {
  readonly compiled: CompiledBrief;
  readonly passing: Candidates;
  /** Nobody of the passing; only those about as close as the closest. */
  readonly near: Required<Candidates>;
}

export interface Pool {
  readonly compiled: CompiledBrief;
  /** How many meet everything. */
  readonly matched: number;
  /** The first of them, in order; all of them where a sum of money is to be met. */
  readonly passing: readonly Ranked[];
  /** The few worth showing, in the order in which they are shown. */
  readonly near: readonly Ranked[];
  /** Of `near`, who misses only what people bargain over. */
  readonly bargains: ReadonlySet<string>;
  /** Rows of all who meet everything. */
  readonly rows: ReadonlySet<number>;
}

export function draw(roster: RosterIndex, compiled: CompiledBrief, excluded: ReadonlySet<number>): Drawn {
  const named = compiled.brief.named?.flatMap((word) => calledKeys(normalise(word)));
  // The sum of gaps is the same in any order; the quick ones rule most people out.
  const hard = compiled.hard.toSorted((a, b) => Number(a.slow ?? false) - Number(b.slow ?? false));
  const rows: number[] = [];
  const near = { rows: [] as number[], gaps: [] as number[] };
  let fewest = Infinity;
  let below = Infinity;
  const reader = roster.reader();
  for (const shelf of roster.shelves) {
    if (shelf.minor && !compiled.minorsAllowed) continue;
    if (named === undefined && shelf.minor !== compiled.wantsMinor) continue;
    if (compiled.hard.some(({ reaches }) => reaches !== undefined && !reaches(shelf))) continue;
    for (let row = shelf.from; row < shelf.to; row += 1) {
      const traits = reader.at(row);
      if (named !== undefined && !named.some((key) => traits.names.has(key))) continue;
      const gaps = gapsOf(traits, hard, below);
      if (gaps === Infinity || excluded.has(row)) continue;
      if (gaps === 0) {
        rows.push(row);
        below = Math.min(below, CLOSE);
        continue;
      }
      near.rows.push(row);
      near.gaps.push(gaps);
      fewest = Math.min(fewest, gaps);
      below = Math.min(below, fewest + 1);
    }
  }
  const closest = near.gaps.map((gaps) => gaps <= below);
  return {
    compiled,
    passing: { rows },
    near: {
      rows: near.rows.filter((_, index) => closest[index]),
      gaps: near.gaps.filter((_, index) => closest[index]),
    },
  };
}

/** How much is missing; `Infinity` for who is never shown as close. */
function gapsOf(traits: Traits, hard: readonly Demand[], giveUpAt: number): number {
  let gaps = 0;
  for (const demand of hard) {
    const status = demand.check(traits);
    if (status === 'met') continue;
    if (demand.essential && (status === 'unmet' || demand.asked.field === 'trait')) return Infinity;
    gaps += demand.gap?.(traits) ?? (status === 'unknown' ? NOT_ON_FILE : 1);
    if (!(gaps <= giveUpAt)) return Infinity;
  }
  return gaps;
}

/** @param texts relevance of people's texts by row. */
export function poolOf(
  roster: RosterIndex,
  { compiled, passing, near }: Drawn,
  texts: Float32Array | undefined,
): Pool {
  const matched = passing.rows.length;
  const count = compiled.brief.groupBudgetInr === undefined ? MOST_RANKED : Infinity;
  const rows = new Set(passing.rows);
  const { ranked, bargains } = nearest(roster, compiled, near, matched, texts);
  return {
    compiled,
    matched,
    passing: rank(roster, passing, compiled, texts, count),
    near: ranked,
    bargains,
    rows,
  };
}

/** Those who miss little; where nobody meets all, first those who miss only what people bargain over. */
function nearest(
  roster: RosterIndex,
  compiled: CompiledBrief,
  near: Required<Candidates>,
  matched: number,
  texts: Float32Array | undefined,
): { ranked: Ranked[]; bargains: Set<string> } {
  const those = (keep: (row: number, gaps: number) => boolean): Required<Candidates> => {
    const kept = near.rows.map((row, index) => keep(row, near.gaps[index] ?? 0));
    return {
      rows: near.rows.filter((_, index) => kept[index]),
      gaps: near.gaps.filter((_, index) => kept[index]),
    };
  };
  const first = (candidates: Candidates, count: number) => rank(roster, candidates, compiled, texts, count);
  if (matched > 0) return { ranked: first(near, NEAR), bargains: new Set() };
  const reader = roster.reader();
  const open = new Set(near.rows.filter((row) => bargainsOver(reader.at(row), compiled)));
  const negotiable = first(
    those((row) => open.has(row)),
    NEAR,
  );
  const others = first(
    those((row) => !open.has(row)),
    NEAR - negotiable.length,
  );
  return { ranked: [...negotiable, ...others], bargains: new Set(negotiable.map(({ id }) => id)) };
}

/** All that is missing is what people bargain over, and not by far; and something asked is met. */
function bargainsOver(traits: Traits, { hard }: CompiledBrief): boolean {
  const missing = hard.filter((demand) => demand.check(traits) !== 'met');
  return (
    missing.length < hard.length &&
    missing.every(
      ({ negotiable, check, gap }) => negotiable && check(traits) === 'unmet' && (gap?.(traits) ?? 1) <= 1,
    )
  );
}
