/**
 * Rows of the roster by what most briefs ask first: minor or not, whom they play, and about what age. The rows of a
 * shelf lie side by side, so that a shelf is read in one go or passed over whole.
 */
import { ABSENT, type Columns, FLAG, type List, PLAYS_SHIFT } from './layout.ts';

export interface Shelf {
  readonly minor: boolean;
  /** Bit set over `GENDERS`, the same for all on the shelf; 0: not on file. */
  readonly plays: number;
  /** The youngest and the oldest age that anybody on the shelf plays; `undefined` where it is not on file. */
  readonly ages: { readonly min: number; readonly max: number } | undefined;
  /** The first row, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Years of the lowest playing age on one shelf. */
const YEARS = 4;
const MOST_PLAYS = 64;

function keyOf(plain: Columns['plain'], row: number): number {
  const flags = plain.flags[row] ?? 0;
  const ages = plain.ages[row] ?? ABSENT;
  const age = ages === ABSENT ? 0 : 1 + Math.floor((ages >>> 16) / YEARS);
  return (age * MOST_PLAYS + (flags >>> PLAYS_SHIFT)) * 2 + ((flags & FLAG.minor) === 0 ? 0 : 1);
}

/** Rows in the order in which those of a shelf stand side by side. */
export function shelfOrder(plain: Columns['plain'], size: number): Uint32Array {
  const keys = Float64Array.from({ length: size }, (_, row) => keyOf(plain, row));
  return Uint32Array.from({ length: size }, (_, row) => row).sort(
    (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b,
  );
}

/** A list with its rows in another order. */
export function inOrder(
  { data, starts }: Columns['lists'][List],
  order: Uint32Array,
): Columns['lists'][List] {
  const next = { data: new Uint32Array(data.length), starts: new Uint32Array(starts.length) };
  let at = 0;
  order.forEach((row, index) => {
    const run = data.subarray(starts[row], starts[row + 1]);
    next.starts[index] = at;
    next.data.set(run, at);
    at += run.length;
  });
  next.starts[order.length] = at;
  return next;
}

/** Of columns that stand by shelf. */
export function shelvesOf({ ids, plain }: Columns): Shelf[] {
  const shelves: Shelf[] = [];
  for (let from = 0; from < ids.length;) {
    const key = keyOf(plain, from);
    let [min, max] = [Infinity, -Infinity];
    let to = from;
    for (; to < ids.length && keyOf(plain, to) === key; to += 1) {
      const ages = plain.ages[to] ?? ABSENT;
      min = Math.min(min, ages >>> 16);
      max = Math.max(max, ages & 0xffff);
    }
    const flags = plain.flags[from] ?? 0;
    shelves.push({
      minor: (flags & FLAG.minor) !== 0,
      plays: flags >>> PLAYS_SHIFT,
      ages: plain.ages[from] === ABSENT ? undefined : { min, max },
      from,
      to,
    });
    from = to;
  }
  return shelves;
}
