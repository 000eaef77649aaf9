/** A roster's past as it stood on the first day of a year: everything about people that no brief changes. */
import { PERSON_FEATURES } from './features.ts';
import type { FilmSpaces } from './likeness.ts';
import { FACET_COUNT } from './text.ts';
import type { Work } from './work.ts';

const POOL_CREDITS = 2;
const POOL_YEARS = 10;
/** A credit whose place is not on file counts as one in the middle of the list. */
const UNKNOWN_BILLING = 8;
const LEAD_BILLING = 2;
const FLOOR = 0.05;

export interface Past {
  /** First year that is not past. */
  now: number;
  isPast: Uint8Array;
  /** The past credits of person p stand from `work.personStart[p]` to `end[p]`. */
  end: Int32Array;
  /** Weight of each credit, falling to 1/e in 6 and in 20 years. */
  recent: Float32Array;
  long: Float32Array;
  /** Sums of `recent` and `long` a person. */
  recentTotal: Float32Array;
  longTotal: Float32Array;
  /** Credits, falling to 1/e in 3 years: how much in demand somebody is. */
  demand: Float32Array;
  /** One row of `PERSON_FEATURES` a person. */
  facts: Float32Array;
  /** Share of a person's work in each genre, and of everybody's. */
  genreShare: Float32Array;
  genreBase: Float32Array;
  /** The same for origins and forms. */
  facetShare: Float32Array;
  facetBase: Float32Array;
}

export function pastOf(work: Work, spaces: FilmSpaces, now: number): Past {
  const people = work.people.length;
  const isPast = Uint8Array.from(work.filmYear, (year) => (year < now ? 1 : 0));
  const weights = (years: number) =>
    Float32Array.from(work.creditFilm, (film) => Math.exp((work.filmYear[film]! - now) / years));
  const end = Int32Array.from({ length: people }, (_each, person) => {
    let at = work.personStart[person]!;
    while (at < work.personStart[person + 1]! && isPast[work.creditFilm[at]!]) at++;
    return at;
  });
  const totals = (weight: Float32Array) =>
    Float32Array.from({ length: people }, (_each, person) => {
      let sum = 0;
      for (let at = work.personStart[person]!; at < end[person]!; at++) sum += weight[at]!;
      return sum;
    });
  const recent = weights(6);
  const long = weights(20);
  const past: Past = {
    now,
    isPast,
    end,
    recent,
    long,
    recentTotal: totals(recent),
    longTotal: totals(long),
    demand: totals(weights(3)),
    facts: new Float32Array(people * PERSON_FEATURES.length),
    ...shares(work, spaces, now, end),
  };
  for (let person = 0; person < people; person++)
    past.facts.set(factsOf(work, spaces, past, person), person * PERSON_FEATURES.length);
  return past;
}

/** Everybody a casting of that year could have been made from: two credits, one of them in the last ten years. */
export function poolOf(work: Work, { now, end }: Past): number[] {
  return work.people.flatMap((_id, person) => {
    const count = end[person]! - work.personStart[person]!;
    if (count < POOL_CREDITS) return [];
    return work.filmYear[work.creditFilm[end[person]! - 1]!]! >= now - POOL_YEARS ? [person] : [];
  });
}

/** In the order of `PERSON_FEATURES`. */
function factsOf(work: Work, spaces: FilmSpaces, past: Past, person: number): number[] {
  const start = work.personStart[person]!;
  const stop = past.end[person]!;
  const count = stop - start;
  if (count === 0) return PERSON_FEATURES.map(() => 0);
  const sum = { two: 0, fifteen: 0, billed: 0, age: 0, lastYear: 0, lastThree: 0, gap: 0 };
  const billing = { log: 0, best: UNKNOWN_BILLING * 2, leads: 0, recent: 0 };
  const circle = { size: 0, recentSize: 0, words: 0, demand: 0 };
  const first = work.filmYear[work.creditFilm[start]!]!;
  let before = first;
  for (let at = start; at < stop; at++) {
    const film = work.creditFilm[at]!;
    const age = past.now - work.filmYear[film]!;
    const recent = past.recent[at]!;
    sum.two += Math.exp(-age / 2);
    sum.fifteen += Math.exp(-age / 15);
    sum.age += age;
    if (age <= 1) sum.lastYear++;
    if (age <= 3) sum.lastThree++;
    sum.gap = Math.max(sum.gap, work.filmYear[film]! - before);
    before = work.filmYear[film]!;
    const place = work.creditBilling[at]! || UNKNOWN_BILLING;
    sum.billed += recent / Math.sqrt(place);
    billing.log += Math.log(place);
    billing.recent += recent * Math.log(place);
    billing.best = Math.min(billing.best, place);
    if (place <= LEAD_BILLING) billing.leads++;
    const size = work.filmStart[film + 1]! - work.filmStart[film]!;
    circle.size += size;
    circle.recentSize += recent * size;
    circle.words += spaces.logWords[film]!;
    circle.demand += recent * Math.log1p(costarDemand(work, past, film, person));
  }
  const recentTotal = past.recentTotal[person]!;
  const sinceFirst = past.now - first;
  const log = (value: number) => Math.log(value + FLOOR);
  return [
    log(sum.two),
    log(past.demand[person]!),
    log(recentTotal),
    log(sum.fifteen),
    past.now - before,
    sum.lastYear,
    sum.lastThree,
    Math.log(count),
    log(sum.billed),
    Math.log((sum.two + 0.1) / (sum.fifteen + 0.1)),
    Math.log((recentTotal + 0.1) / (count + 0.1)),
    count / (before - first + 1),
    sinceFirst,
    sum.age / count,
    before - first,
    sum.gap,
    billing.log / count,
    billing.best,
    billing.leads / count,
    billing.recent / recentTotal,
    billing.recent / recentTotal - billing.log / count,
    circle.size / count,
    circle.recentSize / recentTotal,
    circle.words / count,
    circle.demand / recentTotal,
  ];
}

/** Mean demand for the others of a cast. */
function costarDemand(work: Work, { demand }: Past, film: number, person: number): number {
  const start = work.filmStart[film]!;
  const stop = work.filmStart[film + 1]!;
  let sum = -demand[person]!;
  for (let at = start; at < stop; at++) sum += demand[work.castPerson[at]!]!;
  return Math.max(0, sum) / Math.max(1, stop - start - 1);
}

const SHARE_YEARS = 12;
/** So many films' worth of everybody's work are added to a person's own. */
const SMOOTHING = 1.5;

function shares(
  work: Work,
  spaces: FilmSpaces,
  now: number,
  end: Int32Array,
): Pick<Past, 'genreShare' | 'genreBase' | 'facetShare' | 'facetBase'> {
  const weights = Float32Array.from(work.creditFilm, (film) =>
    Math.exp((work.filmYear[film]! - now) / SHARE_YEARS),
  );
  const genres = sharesOf(work, end, weights, spaces.genres, spaces.genreAt.size);
  const facets = sharesOf(work, end, weights, spaces.facets, FACET_COUNT);
  return {
    genreShare: genres.share,
    genreBase: genres.base,
    facetShare: facets.share,
    facetBase: facets.base,
  };
}

/** `labels[f]`: what film f is, as numbers below `width`. */
function sharesOf(
  work: Work,
  end: Int32Array,
  weights: Float32Array,
  labels: readonly ArrayLike<number>[],
  width: number,
): { share: Float32Array; base: Float32Array } {
  const people = work.people.length;
  const base = new Float32Array(width);
  const share = new Float32Array(people * width);
  const own = new Float32Array(people);
  let all = 0;
  for (let person = 0; person < people; person++) {
    for (let at = work.personStart[person]!; at < end[person]!; at++) {
      const each = labels[work.creditFilm[at]!]!;
      own[person]! += weights[at]!;
      for (let label = 0; label < each.length; label++) {
        share[person * width + each[label]!]! += weights[at]!;
        base[each[label]!]! += weights[at]!;
      }
    }
    all += own[person]!;
  }
  for (let label = 0; label < width; label++) base[label]! /= Math.max(all, 1e-9);
  for (let person = 0; person < people; person++) {
    for (let label = 0; label < width; label++) {
      const at = person * width + label;
      share[at] = (share[at]! + SMOOTHING * base[label]!) / (own[person]! + SMOOTHING);
    }
  }
  return { share, base };
}
