/** How like each past film is to a brief, in five separate ways. */
import { latentScores, latentSpace, pointOf, type LatentSpace } from './latent.ts';
import { lexicalIndex, lexicalScores, type LexicalIndex } from './lexical.ts';
import { facets, genreTerm, names, words } from './text.ts';
import type { PastFilm, WorkBrief } from './work.ts';

/** Words with genres, themes (latent), genres alone, names of people and places, words alone. */
export const LIKENESSES = ['words', 'themes', 'genres', 'names', 'plain'] as const;
export type Likeness = (typeof LIKENESSES)[number];

const DIMENSIONS = 64;
/** A name in common stands for itself: its score is not set against the other films. */
const NAME_UNIT = 3;
const NAME_MAX = 6;
const SPREAD_MAX = 24;

export interface FilmSpaces {
  words: LexicalIndex;
  plain: LexicalIndex;
  names: LexicalIndex;
  themes: LatentSpace;
  genreAt: ReadonlyMap<string, number>;
  /** Genres of each film, as numbers of `genreAt`. */
  genres: readonly Int32Array[];
  genreWeight: Float64Array;
  facets: readonly (readonly number[])[];
  logWords: Float32Array;
}

export interface BriefLikeness {
  /** One number a film, in standard deviations over the films that count as past (names: in units). */
  scores: Readonly<Record<Likeness, Float32Array>>;
  /** Films with a name in common, with their score. */
  named: Float32Array;
  theme: Float32Array;
  genres: readonly number[];
  facets: readonly number[];
  logWords: number;
}

export function filmSpaces(films: readonly PastFilm[]): FilmSpaces {
  const plainWords = films.map(({ text }) => words(text));
  const index = lexicalIndex(films.map(({ genres }, at) => [...plainWords[at]!, ...genres.map(genreTerm)]));
  const genreAt = new Map<string, number>();
  for (const { genres } of films)
    for (const genre of genres) if (!genreAt.has(genre)) genreAt.set(genre, genreAt.size);
  const genres = films.map((film) => Int32Array.from(new Set(film.genres), (genre) => genreAt.get(genre)!));
  const holders = new Float64Array(genreAt.size);
  for (const each of genres) for (const genre of each) holders[genre]!++;
  return {
    words: index,
    plain: lexicalIndex(plainWords),
    names: lexicalIndex(films.map(({ text }) => names(text))),
    themes: latentSpace(index, DIMENSIONS),
    genreAt,
    genres,
    // Squared: a rare genre in common says more than a common one.
    genreWeight: holders.map((count) => Math.log((films.length + 1) / (count + 1)) ** 2),
    facets: films.map(({ text }) => facets(text)),
    logWords: Float32Array.from(plainWords, (each) => Math.log1p(each.length)),
  };
}

/** `isPast[f]`: whether film f may be looked at, 1 or 0. */
export function likenessOf(spaces: FilmSpaces, isPast: Uint8Array, brief: WorkBrief): BriefLikeness {
  const plain = words(brief.text);
  const all = [...plain, ...brief.genres.map(genreTerm)];
  const theme = pointOf(spaces.themes, spaces.words, all);
  const genres = [...new Set(brief.genres)].flatMap((genre) => spaces.genreAt.get(genre) ?? []);
  const named = lexicalScores(spaces.names, names(brief.text));
  return {
    scores: {
      words: standardised(lexicalScores(spaces.words, all), isPast),
      themes: standardised(latentScores(spaces.themes, theme), isPast),
      genres: standardised(genreCosines(spaces, genres), isPast),
      names: named.map((score) => Math.min(NAME_MAX, score / NAME_UNIT)),
      plain: standardised(lexicalScores(spaces.plain, plain), isPast),
    },
    named,
    theme,
    genres,
    facets: facets(brief.text),
    logWords: Math.log1p(plain.length),
  };
}

function genreCosines({ genres, genreWeight }: FilmSpaces, wanted: readonly number[]): Float32Array {
  const isWanted = new Uint8Array(genreWeight.length);
  let wantedWeight = 0;
  for (const genre of wanted) {
    isWanted[genre] = 1;
    wantedWeight += genreWeight[genre]!;
  }
  const scores = new Float32Array(genres.length);
  for (let film = 0; film < scores.length; film++) {
    let shared = 0;
    let own = 0;
    for (const genre of genres[film]!) {
      own += genreWeight[genre]!;
      if (isWanted[genre]) shared += genreWeight[genre]!;
    }
    if (shared > 0) scores[film] = shared / Math.sqrt(wantedWeight * own);
  }
  return scores;
}

function standardised(scores: Float32Array, isPast: Uint8Array): Float32Array {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let film = 0; film < scores.length; film++) {
    if (!isPast[film]) continue;
    count++;
    sum += scores[film]!;
    squares += scores[film]! ** 2;
  }
  const mean = sum / Math.max(1, count);
  const spread = Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean)) + 1e-6;
  return scores.map((score) => Math.min(SPREAD_MAX, (score - mean) / spread));
}
