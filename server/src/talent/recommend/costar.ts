/** The co-star graph: what the people somebody worked with say about a brief. */
import type { FilmSpaces } from './likeness.ts';
import type { Past } from './past.ts';
import type { Work } from './work.ts';

/** What no brief changes of a person's company. */
export interface Company {
  /** One row a person in the space of themes, of unit length: what their own films are about. */
  ownRecent: Float32Array;
  ownLong: Float32Array;
  /** The same of their co-stars' films, and of their co-stars' co-stars' films. */
  near: Circle;
  far: Circle;
}

export interface Circle {
  themes: Float32Array;
  genreShare: Float32Array;
  facetShare: Float32Array;
}

const SHRINKAGE = 0.5;

export function companyOf(work: Work, spaces: FilmSpaces, past: Past): Company {
  const { dimensions, documents } = spaces.themes;
  const own = (weight: Float32Array) =>
    unitRows(
      sumOverCredits(work, past, dimensions, (to, start, at) =>
        addRow(to, start, documents, work.creditFilm[at]! * dimensions, dimensions, weight[at]!),
      ),
      dimensions,
    );
  const ownLong = own(past.long);
  const weights = costarWeights(work, past);
  const step = ({ themes, genreShare, facetShare }: Circle): Circle => ({
    themes: unitRows(costarSums(work, past, themes, dimensions), dimensions),
    genreShare: costarMeans(work, past, weights, genreShare, past.genreBase),
    facetShare: costarMeans(work, past, weights, facetShare, past.facetBase),
  });
  const near = step({ themes: ownLong, genreShare: past.genreShare, facetShare: past.facetShare });
  return { ownRecent: own(past.recent), ownLong, near, far: step(near) };
}

/** Means of rows over co-stars, drawn towards `base` where there are few. */
function costarMeans(
  work: Work,
  past: Past,
  weights: Float32Array,
  rows: Float32Array,
  base: Float32Array,
): Float32Array {
  const width = base.length;
  const means = costarSums(work, past, rows, width);
  for (let person = 0; person < weights.length; person++) {
    for (let at = 0; at < width; at++) {
      const place = person * width + at;
      means[place] = (means[place]! + SHRINKAGE * base[at]!) / (weights[person]! + SHRINKAGE);
    }
  }
  return means;
}

/**
 * Two steps on the graph, from films to the people in them and on to those they were cast with. `likeness`: one
 * number a film, never negative. Each person gets the mean over co-stars; people nobody was cast with get 0.
 */
export function costarScores(work: Work, past: Past, likeness: Float32Array): Float32Array {
  const own = new Float32Array(work.people.length);
  for (let person = 0; person < own.length; person++) {
    let sum = 0;
    for (let at = work.personStart[person]!; at < past.end[person]!; at++)
      sum += past.recent[at]! * likeness[work.creditFilm[at]!]!;
    own[person] = sum / (past.recentTotal[person]! + 0.3);
  }
  const casts = new Float32Array(work.films.length);
  for (let film = 0; film < casts.length; film++) {
    if (!past.isPast[film]) continue;
    for (let at = work.filmStart[film]!; at < work.filmStart[film + 1]!; at++)
      casts[film]! += own[work.castPerson[at]!]!;
  }
  return own.map((mine, person) => {
    let sum = 0;
    let weight = 0;
    for (let at = work.personStart[person]!; at < past.end[person]!; at++) {
      const film = work.creditFilm[at]!;
      const others = work.filmStart[film + 1]! - work.filmStart[film]! - 1;
      if (others < 1) continue;
      sum += past.recent[at]! * (casts[film]! - mine);
      weight += past.recent[at]! * others;
    }
    return Math.max(0, sum) / (weight + SHRINKAGE);
  });
}

/** Sums of rows of co-stars; a film counts by the root of its size, so that a crowd does not drown a duo. */
function costarSums(work: Work, past: Past, rows: Float32Array, width: number): Float32Array {
  const casts = new Float32Array(work.films.length * width);
  for (let film = 0; film < work.films.length; film++) {
    if (!past.isPast[film]) continue;
    for (let at = work.filmStart[film]!; at < work.filmStart[film + 1]!; at++)
      addRow(casts, film * width, rows, work.castPerson[at]! * width, width, 1);
  }
  return sumOverCredits(work, past, width, (to, start, at, person) => {
    const film = work.creditFilm[at]!;
    const others = work.filmStart[film + 1]! - work.filmStart[film]! - 1;
    if (others < 1) return;
    const weight = past.recent[at]! / Math.sqrt(others);
    addRow(to, start, casts, film * width, width, weight);
    addRow(to, start, rows, person * width, width, -weight);
  });
}

function costarWeights(work: Work, past: Past): Float32Array {
  return sumOverCredits(work, past, 1, (to, start, at) => {
    const film = work.creditFilm[at]!;
    to[start]! += past.recent[at]! * Math.sqrt(work.filmStart[film + 1]! - work.filmStart[film]! - 1);
  });
}

function sumOverCredits(
  work: Work,
  past: Past,
  width: number,
  add: (to: Float32Array, start: number, credit: number, person: number) => void,
): Float32Array {
  const rows = new Float32Array(work.people.length * width);
  for (let person = 0; person < work.people.length; person++)
    for (let at = work.personStart[person]!; at < past.end[person]!; at++)
      add(rows, person * width, at, person);
  return rows;
}

function addRow(
  to: Float32Array,
  toStart: number,
  from: Float32Array,
  fromStart: number,
  width: number,
  factor: number,
): void {
  for (let at = 0; at < width; at++) to[toStart + at]! += factor * from[fromStart + at]!;
}

function unitRows(rows: Float32Array, width: number): Float32Array {
  for (let start = 0; start < rows.length; start += width) {
    let square = 0;
    for (let at = start; at < start + width; at++) square += rows[at]! ** 2;
    const factor = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let at = start; at < start + width; at++) rows[at]! *= factor;
  }
  return rows;
}
