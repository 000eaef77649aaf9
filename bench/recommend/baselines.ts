/** The simple ways our ranking has to beat. Each gives one number a person, better first. */
import { lexicalIndex, lexicalScores } from '../../server/src/talent/recommend/lexical.ts';
import { genreTerm, words } from '../../server/src/talent/recommend/text.ts';
import type { Work, WorkBrief } from '../../server/src/talent/recommend/work.ts';

export type Method = (brief: WorkBrief) => Float64Array;

/** Sum over a person's credits of what the film gives, halving about every `tau` × 0.7 years. */
function sumOverCredits(work: Work, now: number, tau: number, value: (film: number) => number): Float64Array {
  const scores = new Float64Array(work.people.length);
  for (let person = 0; person < scores.length; person++) {
    for (let at = work.personStart[person]!; at < work.personStart[person + 1]!; at++) {
      const film = work.creditFilm[at]!;
      scores[person]! += Math.exp((work.filmYear[film]! - now) / tau) * value(film);
    }
  }
  return scores;
}

/** BM25 on films, standardised in each brief, summed over credits with recency. */
export function bm25OnFilms(work: Work, now: number): Method {
  const terms = ({ text, genres }: Pick<WorkBrief, 'text' | 'genres'>) => [
    ...words(text),
    ...genres.map(genreTerm),
  ];
  const index = lexicalIndex(work.films.map(terms));
  return (brief) => {
    const scores = lexicalScores(index, terms(brief));
    const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length;
    const spread =
      Math.sqrt(scores.reduce((sum, each) => sum + (each - mean) ** 2, 0) / scores.length) + 1e-9;
    return sumOverCredits(work, now, 6, (film) =>
      Math.exp(Math.min(12, (scores[film]! - mean) / spread / 2)),
    );
  };
}

/** Share of the brief's genres a film has, summed over credits with recency. */
export function genreAffinity(work: Work, now: number): Method {
  const genres = work.films.map((film) => new Set(film.genres));
  return (brief) =>
    sumOverCredits(work, now, 3, (film) => {
      const shared = brief.genres.filter((genre) => genres[film]!.has(genre)).length;
      return shared / Math.sqrt(Math.max(1, brief.genres.length) * Math.max(1, genres[film]!.size));
    });
}

/** Credits with recency, the same for every brief. */
export function popularity(work: Work, now: number): Method {
  const scores = sumOverCredits(work, now, 3, () => 1);
  return () => scores;
}
