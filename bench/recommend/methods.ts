/** The rankings that are held against each other: ours, parts of ours, and the baselines. */
import { fitWeights, type Weights } from '../../server/src/talent/recommend/fit.ts';
import { scorerOf } from '../../server/src/talent/recommend/rank.ts';
import { examplesOf, windowsOf } from '../../server/src/talent/recommend/rolling.ts';
import { rosterAt, rosterOf, type Roster } from '../../server/src/talent/recommend/roster.ts';
import type { WorkBrief } from '../../server/src/talent/recommend/work.ts';
import { bm25OnFilms, genreAffinity, popularity } from './baselines.ts';
import type { Folder } from './folder.ts';

/** `relevance`: ours without the prior; `shipped`: ours with the weights of the release, not learnt on the folder. */
export const METHODS = ['ours', 'relevance', 'shipped', 'bm25', 'genres', 'popularity'] as const;
export type MethodName = (typeof METHODS)[number];
export const BASELINES = ['bm25', 'genres', 'popularity'] as const satisfies readonly MethodName[];

/** Past castings to learn from: four windows of four years, as far ahead as a roster is commonly behind. */
export const WINDOW_YEARS = 4;
export const WINDOWS = 4;

export interface Scoring {
  people: readonly string[];
  score(brief: WorkBrief, methods: readonly MethodName[]): ReadonlyMap<MethodName, Float64Array>;
}

export function methodsOf({ people, films }: Pick<Folder, 'people' | 'films'>): Scoring {
  const roster = rosterOf(people, films);
  const { work } = roster;
  const now = work.filmYear.reduce((latest, year) => Math.max(latest, year), 0) + 1;
  const at = rosterAt(roster, now);
  let learnt: Weights | undefined;
  const ours = (brief: WorkBrief, options: { prior?: boolean; weights?: Weights }) => {
    const scorer = scorerOf(at, brief, options);
    return Float64Array.from(work.people, (_id, person) => scorer.score(person));
  };
  const simple = {
    bm25: bm25OnFilms(work, now),
    genres: genreAffinity(work, now),
    popularity: popularity(work, now),
  };
  return {
    people: work.people,
    score: (brief, methods) =>
      new Map(
        methods.map((name): [MethodName, Float64Array] => {
          if (name === 'shipped') return [name, ours(brief, {})];
          if (name === 'ours' || name === 'relevance') {
            learnt ??= learn(roster, now);
            return [name, ours(brief, { prior: name === 'ours', weights: learnt })];
          }
          return [name, simple[name](brief)];
        }),
      ),
  };
}

export function learn(roster: Roster, now: number): Weights {
  return fitWeights(examplesOf(roster, windowsOf(now, WINDOW_YEARS, WINDOWS)));
}
