/** The rankings that are held against each other: ours, parts of ours, and the baselines. */
import { fitWeights, type Weights } from '../../server/src/talent/recommend/fit.ts';
import { DIRECT_MATCH, scoresOf, type Model } from '../../server/src/talent/recommend/rank.ts';
import { examplesOf, windowsOf } from '../../server/src/talent/recommend/rolling.ts';
import { rosterAt, rosterOf, type Roster } from '../../server/src/talent/recommend/roster.ts';
import { WEIGHTS } from '../../server/src/talent/recommend/weights.ts';
import type { WorkBrief } from '../../server/src/talent/recommend/work.ts';
import { bm25OnFilms, genreAffinity, popularity } from './baselines.ts';
import type { Folder } from './folder.ts';

/**
 * `ours` weighs by what is learnt on the folder and by the release, half and half; `learnt` and `shipped` by one of them;
 * `relevance` is ours without the prior.
 */
export const METHODS = ['ours', 'relevance', 'learnt', 'shipped', 'bm25', 'genres', 'popularity'] as const;
export type MethodName = (typeof METHODS)[number];
export const BASELINES = ['bm25', 'genres', 'popularity'] as const satisfies readonly MethodName[];

/** Past castings to learn from: four windows of four years, as far ahead as a roster is commonly behind. */
export const WINDOW_YEARS = 4;
export const WINDOWS = 4;

export interface Scoring {
  people: readonly string[];
  /** `isList`: the people to put in order are given; else the whole pool is looked through. */
  score(
    brief: WorkBrief,
    isList: boolean,
    methods: readonly MethodName[],
  ): ReadonlyMap<MethodName, Float64Array>;
}

export function methodsOf({ people, films }: Pick<Folder, 'people' | 'films'>): Scoring {
  const roster = rosterOf(people, films);
  const { work } = roster;
  const now = work.filmYear.reduce((latest, year) => Math.max(latest, year), 0) + 1;
  const at = rosterAt(roster, now);
  let learnt: Weights | undefined;
  const simple = {
    bm25: bm25OnFilms(work, now),
    genres: genreAffinity(work, now),
    popularity: popularity(work, now),
  };
  const modelOf = (name: Exclude<MethodName, keyof typeof simple>, isList: boolean): Model => ({
    prior: name !== 'relevance',
    weights: [
      ...(name === 'shipped' ? [] : [(learnt ??= learn(roster, now))]),
      ...(name === 'learnt' ? [] : [WEIGHTS]),
    ],
    directMatch: isList ? 0 : DIRECT_MATCH,
  });
  return {
    people: work.people,
    score(brief, isList, methods) {
      const own = methods.filter((name) => !(name in simple)) as Exclude<MethodName, keyof typeof simple>[];
      const scores =
        own.length > 0
          ? scoresOf(
              at,
              brief,
              own.map((name) => modelOf(name, isList)),
            )
          : [];
      return new Map([
        ...own.map((name, place): [MethodName, Float64Array] => [name, scores[place]!]),
        ...BASELINES.filter((name) => methods.includes(name)).map((name): [MethodName, Float64Array] => [
          name,
          simple[name](brief),
        ]),
      ]);
    },
  };
}

export function learn(roster: Roster, now: number): Weights {
  return fitWeights(examplesOf(roster, windowsOf(now, WINDOW_YEARS, WINDOWS)));
}
