/**
 * A roster's own past castings as examples: each past film is a brief, the credits before its window are what was
 * known, and its cast is who was chosen.
 */
import { FEATURES } from './features.ts';
import type { Table } from './logistic.ts';
import { matcherOf } from './match.ts';
import { poolOf } from './past.ts';
import { rosterAt, type Roster, type RosterAt } from './roster.ts';

export interface Window {
  /** First year of the briefs; credits from then on are hidden. */
  from: number;
  years: number;
}

/** Rows of people for past briefs. */
export interface Examples {
  rows: Table;
  kind: Uint8Array;
  briefs: number;
}

/** Who a row is about: who was cast, somebody as much in demand who was not, anybody who was not. */
export const CAST = 0;
export const ALIKE = 1;
export const ANYBODY = 2;

const ALIKE_COUNT = 12;
const ANYBODY_COUNT = 20;
/** People within this share of the pool, in the order of demand, are as much in demand. */
const ALIKE_SHARE = 0.11;
const MIN_WORDS = 8;
const MIN_POOL = 50;

/** Windows of `years` that end where the roster does, latest first. */
export function windowsOf(now: number, years: number, count: number): Window[] {
  return Array.from({ length: count }, (_each, at) => ({ from: now - years * (at + 1), years }));
}

export function examplesOf(roster: Roster, windows: readonly Window[]): Examples {
  const { work, spaces } = roster;
  const width = FEATURES.length;
  const chunks: Float32Array[] = [];
  const kinds: number[] = [];
  let briefs = 0;
  windows.forEach((window) => {
    const at = rosterAt(roster, window.from);
    const pool = poolOf(work, at.past);
    if (pool.length < MIN_POOL) return;
    const draw = drawOf(at, pool, seeded(window.from));
    for (let film = 0; film < work.films.length; film++) {
      const year = work.filmYear[film]!;
      if (year < window.from || year >= window.from + window.years) continue;
      if (spaces.logWords[film]! < Math.log1p(MIN_WORDS)) continue;
      const drawn = draw(new Set(work.castPerson.subarray(work.filmStart[film]!, work.filmStart[film + 1]!)));
      if (drawn.length === 0) continue;
      briefs++;
      const matcher = matcherOf(at, work.films[film]!);
      const values = new Float32Array(drawn.length * width);
      drawn.forEach(({ person, kind }, row) => {
        matcher.write(person, values, row * width);
        kinds.push(kind);
      });
      chunks.push(values);
    }
  });
  const values = new Float32Array(kinds.length * width);
  let filled = 0;
  for (const chunk of chunks) {
    values.set(chunk, filled);
    filled += chunk.length;
  }
  return {
    rows: { width, values },
    kind: Uint8Array.from(kinds),
    briefs,
  };
}

interface Drawn {
  person: number;
  kind: number;
}

/** For each of a cast who is in the pool: the one cast, some alike, and some of anybody. */
function drawOf({ past }: RosterAt, pool: readonly number[], random: () => number) {
  const order = pool.toSorted((a, b) => past.demand[a]! - past.demand[b]!);
  const place = new Map(order.map((person, at) => [person, at]));
  const reach = Math.max(1, Math.round(order.length * ALIKE_SHARE));
  return (cast: ReadonlySet<number>): Drawn[] =>
    [...cast].flatMap((person) => {
      const middle = place.get(person);
      if (middle === undefined) return [];
      const taken = new Set(cast);
      const some = (kind: number, count: number, pick: () => number): Drawn[] => {
        const drawn: Drawn[] = [];
        // Small pools may hold fewer than asked for.
        for (let tries = 0; tries < count * 8 && drawn.length < count; tries++) {
          const other = order[pick()];
          if (other === undefined || taken.has(other)) continue;
          taken.add(other);
          drawn.push({ person: other, kind });
        }
        return drawn;
      };
      return [
        { person, kind: CAST },
        ...some(ALIKE, ALIKE_COUNT, () => middle + Math.floor((random() * 2 - 1) * reach)),
        ...some(ANYBODY, ANYBODY_COUNT, () => Math.floor(random() * order.length)),
      ];
    });
}

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Examples of several rosters as one. */
export function joined(all: readonly Examples[]): Examples {
  const width = FEATURES.length;
  const rows = all.reduce((sum, { kind }) => sum + kind.length, 0);
  const values = new Float32Array(rows * width);
  const kind = new Uint8Array(rows);
  let at = 0;
  for (const each of all) {
    values.set(each.rows.values, at * width);
    kind.set(each.kind, at);
    at += each.kind.length;
  }
  return {
    rows: { width, values },
    kind,
    briefs: all.reduce((sum, { briefs }) => sum + briefs, 0),
  };
}
