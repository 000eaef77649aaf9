/** A person's past films held against a brief, as the numbers of `FEATURES`. */
import { costarScores } from './costar.ts';
import { FEATURES, PERSON_FEATURES } from './features.ts';
import { LIKENESSES, likenessOf, type BriefLikeness, type Likeness } from './likeness.ts';
import type { RosterAt } from './roster.ts';
import { FACET_COUNT } from './text.ts';
import type { WorkBrief } from './work.ts';

/** A film not like the brief at all still counts a little in sums over `exp(score / 2)`. */
const TYPICAL = 1.13;
const FLOOR = 0.02;
/** Sums of words from which on a match is rare, and very rare: there the odds rise more steeply. */
const STRONG = 3;
const STRONGER = 4;
/** Likeness, in standard deviations, that a year of age costs. */
const AGE_COST = 0.12;
const NEAREST = 60;
const NEAREST_AGE_COST = 0.08;
/** From this score on, a name in common is no accident of two common words. */
const NAME_HELD = 4;

export interface Matcher {
  likeness: BriefLikeness;
  /** Writes the row of `person` into `to` from `start` on. */
  write(person: number, to: Float32Array, start: number): void;
}

export function matcherOf(roster: RosterAt, brief: WorkBrief): Matcher {
  const { work, spaces, past, company } = roster;
  const likeness = likenessOf(spaces, past.isPast, brief);
  const { scores } = likeness;
  const gains = Object.fromEntries(
    LIKENESSES.map((each) => [each, each === 'names' ? scores[each] : scores[each].map(gain)]),
  ) as Record<Likeness, Float32Array>;
  const costars = [
    costarScores(work, past, gains.words),
    costarScores(work, past, gains.themes),
    costarScores(work, past, nearest(roster, scores.words)),
    costarScores(work, past, nearest(roster, scores.themes)),
  ] as const;
  const wanted = new Set(likeness.genres);
  const later = Math.max(0, brief.year - past.now);

  function write(person: number, to: Float32Array, start: number): void {
    const first = work.personStart[person]!;
    const stop = past.end[person]!;
    let at = start;
    for (let fact = 0; fact < PERSON_FEATURES.length; fact++)
      to[at++] = past.facts[person * PERSON_FEATURES.length + fact]!;

    let wordsSum = 0;
    for (const each of LIKENESSES) {
      const found = aggregated(roster, person, scores[each], gains[each]);
      const typical = each === 'names' ? 0 : TYPICAL;
      const sum = Math.log(found.sum + FLOOR);
      if (each === 'words') wordsSum = sum;
      to[at++] = sum;
      to[at++] = Math.log((found.sum + typical * 0.5) / (past.recentTotal[person]! + 0.5) + FLOOR);
      to[at++] = Math.log((found.longSum + typical * 0.7) / (past.longTotal[person]! + 0.7) + FLOOR);
      to[at++] = found.max;
      to[at++] = found.recentMax;
      to[at++] = found.topThree;
    }

    to[at++] = Math.max(0, wordsSum - STRONG);
    to[at++] = Math.max(0, wordsSum - STRONGER);

    const { dimensions } = spaces.themes;
    const themeCosine = (rows: Float32Array) => {
      let sum = 0;
      for (let axis = 0; axis < dimensions; axis++)
        sum += likeness.theme[axis]! * rows[person * dimensions + axis]!;
      return sum;
    };
    to[at++] = themeCosine(company.ownRecent);
    to[at++] = themeCosine(company.ownLong);
    let words = 0;
    for (let credit = first; credit < stop; credit++)
      words += past.recent[credit]! * spaces.logWords[work.creditFilm[credit]!]!;
    to[at++] = Math.abs(likeness.logWords - words / Math.max(1e-9, past.recentTotal[person]!));

    const genres = genreFit(roster, person, likeness.genres, wanted);
    to[at++] = genres.affinity;
    to[at++] = genres.share;
    to[at++] = genres.exactShare;
    to[at++] = genres.elsewhere;

    let origin = 0;
    for (const facet of likeness.facets) origin += past.facetShare[person * FACET_COUNT + facet]!;
    to[at++] = origin / Math.max(1, likeness.facets.length);
    to[at++] = affinity(past.facetShare, past.facetBase, person, likeness.facets);

    let named = 0;
    for (let credit = first; credit < stop; credit++)
      if (likeness.named[work.creditFilm[credit]!]! > NAME_HELD) named++;
    to[at++] = named;

    to[at++] = Math.log(costars[0][person]! + FLOOR);
    to[at++] = Math.log(costars[1][person]! + FLOOR);
    to[at++] = Math.log(costars[2][person]! + FLOOR / 4);
    to[at++] = Math.log(costars[3][person]! + FLOOR / 4);
    for (const circle of [company.near, company.far]) {
      to[at++] = themeCosine(circle.themes);
      to[at++] = affinity(circle.genreShare, past.genreBase, person, likeness.genres);
      to[at++] = affinity(circle.facetShare, past.facetBase, person, likeness.facets);
    }

    to[at++] = later * Math.log1p(past.facts[person * PERSON_FEATURES.length + SINCE_LAST]!);
    to[at++] = later * Math.log1p(past.facts[person * PERSON_FEATURES.length + SINCE_FIRST]!);
    if (at - start !== FEATURES.length) throw new Error('The row and FEATURES differ in length.');
  }
  return { likeness, write };
}

const factAt = (name: string) => PERSON_FEATURES.findIndex((each) => each.name === name);
const SINCE_LAST = factAt('activity.sinceLast');
const SINCE_FIRST = factAt('career.sinceFirst');

const gain = (score: number) => Math.exp(Math.min(12, score / 2));

function aggregated({ work, past }: RosterAt, person: number, scores: Float32Array, gains: Float32Array) {
  let sum = 0;
  let longSum = 0;
  let recentMax = -2;
  let one = -2;
  let two = -2;
  let three = -2;
  for (let at = work.personStart[person]!; at < past.end[person]!; at++) {
    const film = work.creditFilm[at]!;
    const score = scores[film]!;
    sum += past.recent[at]! * gains[film]!;
    longSum += past.long[at]! * gains[film]!;
    recentMax = Math.max(recentMax, score - (past.now - work.filmYear[film]!) * AGE_COST);
    if (score > one) {
      three = two;
      two = one;
      one = score;
    } else if (score > two) {
      three = two;
      two = score;
    } else if (score > three) three = score;
  }
  return { sum, longSum, max: one, recentMax, topThree: (one + two + three) / 3 };
}

/** The films nearest to the brief, recent ones before old ones, by how far they are beyond the next. */
function nearest({ work, past }: RosterAt, scores: Float32Array): Float32Array {
  const aged = scores.map((score, film) =>
    past.isPast[film] ? score - (past.now - work.filmYear[film]!) * NEAREST_AGE_COST : -Infinity,
  );
  const threshold = aged.toSorted().at(-NEAREST) ?? -Infinity;
  return aged.map((score) => (score > -Infinity && score >= threshold ? 1 + score - threshold : 0));
}

function genreFit(
  { work, spaces, past }: RosterAt,
  person: number,
  genres: readonly number[],
  wanted: ReadonlySet<number>,
) {
  let shared = 0;
  let exact = 0;
  for (let at = work.personStart[person]!; at < past.end[person]!; at++) {
    const own = spaces.genres[work.creditFilm[at]!]!;
    let common = 0;
    for (const genre of own) if (wanted.has(genre)) common++;
    if (common === 0) continue;
    shared += past.long[at]!;
    if (common === wanted.size && common === own.length) exact += past.long[at]!;
  }
  const width = past.genreBase.length;
  let elsewhere = 0;
  for (let genre = 0; genre < width; genre++) {
    if (!wanted.has(genre))
      elsewhere += Math.max(0, past.genreShare[person * width + genre]! - past.genreBase[genre]!);
  }
  const total = past.longTotal[person]! + 0.3;
  return {
    affinity: affinity(past.genreShare, past.genreBase, person, genres),
    share: shared / total,
    exactShare: exact / total,
    elsewhere,
  };
}

/** Mean over what the brief asks of how much more of a person's work is of it than of everybody's, as a logarithm. */
function affinity(share: Float32Array, base: Float32Array, person: number, asked: readonly number[]): number {
  let sum = 0;
  for (const each of asked)
    sum += Math.log((share[person * base.length + each]! + 1e-4) / (base[each]! + 1e-4));
  return sum / Math.max(1, asked.length);
}
