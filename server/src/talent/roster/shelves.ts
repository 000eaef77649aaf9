/**
 * Rows of the roster by what most briefs ask first: minor or not, whom they play, and about what age. The rows of a
 * shelf lie side by side, so that a shelf is read in one go or passed over whole.
 */
import { ABSENT, type Columns, FLAG, LISTS, PLAIN, PLAYS_SHIFT } from './layout.ts';

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

function keyOf({ plain }: Columns, row: number): number {
  const flags = plain.flags[row] ?? 0;
  const ages = plain.ages[row] ?? ABSENT;
  const age = ages === ABSENT ? 0 : 1 + Math.floor((ages >>> 16) / YEARS);
  return (age * MOST_PLAYS + (flags >>> PLAYS_SHIFT)) * 2 + ((flags & FLAG.minor) === 0 ? 0 : 1);
}

/** The same people, those of a shelf side by side. */
export function byShelf(columns: Columns): Columns {
  const { ids, plain, lists } = columns;
  const keys = Float64Array.from(ids, (_, row) => keyOf(columns, row));
  const order = Uint32Array.from(ids, (_, row) => row).sort(
    (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b,
  );
  const sorted = Object.fromEntries(
    PLAIN.map((name) => [name, order.map((row) => plain[name][row] ?? 0)]),
  ) as Columns['plain'];
  const runs = LISTS.map((name) => {
    const { data, starts } = lists[name];
    const next = { data: new Uint32Array(data.length), starts: new Uint32Array(starts.length) };
    let at = 0;
    order.forEach((row, index) => {
      const run = data.subarray(starts[row], starts[row + 1]);
      next.starts[index] = at;
      next.data.set(run, at);
      at += run.length;
    });
    next.starts[order.length] = at;
    return [name, next] as const;
  });
  return {
    ids: Array.from(order, (row) => ids[row] ?? ''),
    plain: sorted,
    lists: Object.fromEntries(runs) as Columns['lists'],
  };
}

/** Of columns that stand by shelf. */
export function shelvesOf(columns: Columns): Shelf[] {
  const { ids, plain } = columns;
  const shelves: Shelf[] = [];
  for (let from = 0; from < ids.length;) {
    const key = keyOf(columns, from);
    let [min, max] = [Infinity, -Infinity];
    let to = from;
    for (; to < ids.length && keyOf(columns, to) === key; to += 1) {
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
