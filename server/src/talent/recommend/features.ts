/** What is known of a person for a brief, each fact a number under its name and in its group. */
import { LIKENESSES } from './likeness.ts';

/**
 * - `activity`: how much and how lately somebody works, the same for every brief or summed with it: the prior.
 * - `career`, `billing`, `circle`: stage of the career, places in cast lists, size of films and fame of co-stars.
 * - `relevance`, `genre`, `origin`, `names`: past films held against the brief.
 * - `costar`: what co-stars' films say, where somebody's own do not.
 */
export type FeatureGroup =
  'activity' | 'career' | 'billing' | 'circle' | 'relevance' | 'genre' | 'origin' | 'names' | 'costar';

export interface Feature {
  name: string;
  group: FeatureGroup;
}

const inGroup = (group: FeatureGroup, ...of: string[]): Feature[] =>
  of.map((name) => ({ name: `${group}.${name}`, group }));

/** Facts of a person alone, at a date. Logarithms of sums with recency carry the half-life's years in their name. */
export const PERSON_FEATURES: readonly Feature[] = [
  ...inGroup('activity', 'within2', 'within3', 'within6', 'within15', 'sinceLast', 'lastYear', 'lastThree'),
  ...inGroup('activity', 'total', 'billed', 'trend', 'lateShare', 'perYear'),
  ...inGroup('career', 'sinceFirst', 'meanAge', 'span', 'longestGap'),
  ...inGroup('billing', 'mean', 'best', 'leads', 'recent', 'change'),
  ...inGroup('circle', 'castSize', 'recentCastSize', 'synopsisLength', 'costarActivity'),
];

/** By likeness: `sum` carries the prior and so belongs to activity. */
const AGGREGATES = ['mean', 'longMean', 'max', 'recentMax', 'topThree'] as const;

export const MATCH_FEATURES: readonly Feature[] = [
  ...LIKENESSES.flatMap((likeness) => [
    ...inGroup('activity', `${likeness}.sum`),
    ...inGroup(
      likeness === 'genres' ? 'genre' : likeness === 'names' ? 'names' : 'relevance',
      ...AGGREGATES.map((aggregate) => `${likeness}.${aggregate}`),
    ),
  ]),
  ...inGroup('activity', 'words.strong', 'words.stronger'),
  ...inGroup('relevance', 'ownThemes', 'ownThemesLong', 'synopsisDistance'),
  ...inGroup('genre', 'affinity', 'share', 'exactShare', 'elsewhere'),
  ...inGroup('origin', 'share', 'affinity'),
  ...inGroup('names', 'count'),
  ...inGroup(
    'costar',
    'words',
    'themes',
    'nearestWords',
    'nearestThemes',
    'profile',
    'genreAffinity',
    'originAffinity',
  ),
  ...inGroup('costar', 'farProfile', 'farGenreAffinity', 'farOriginAffinity'),
  ...inGroup('career', 'sinceLastLater', 'sinceFirstLater'),
];

export const FEATURES: readonly Feature[] = [...PERSON_FEATURES, ...MATCH_FEATURES];
