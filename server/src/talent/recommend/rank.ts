/** Orders people by how well their past work fits a brief, and keeps why. */
import { FEATURES, type FeatureGroup } from './features.ts';
import type { Weights } from './fit.ts';
import { contribution } from './logistic.ts';
import { matcherOf } from './match.ts';
import { rosterAt, rosterOf, type RosterAt } from './roster.ts';
import { WEIGHTS } from './weights.ts';
import type { PastFilm, PersonWithCredits, WorkBrief } from './work.ts';

export interface RankOptions {
  /** Whether being busy and in demand counts; `false` shows new faces as readily. Default: true. */
  prior?: boolean;
  /** First year whose credits are not looked at. Default: the year of the brief. */
  now?: number;
  /** What to weigh, as `fitWeights` gives it. Default: the weights of this release. */
  weights?: Weights;
}

export interface FeatureShare {
  name: string;
  group: FeatureGroup;
  value: number;
  /** Part of the score; all parts of a person sum up to it. */
  contribution: number;
}

export interface RankedPerson {
  /** Log-odds up to a constant: good for order, no percentage. */
  score: number;
  /** Largest part first, whether for or against. */
  features: readonly FeatureShare[];
  /** The past film most like the brief; undefined for people without credits. */
  evidence: { film: string; likeness: number } | undefined;
}

/**
 * Everybody of `people`, best first. People without a credit before `now` come last, in the order given, with the
 * score -Infinity and nothing to show for it.
 */
export function rankByPastWork(
  brief: WorkBrief,
  people: readonly PersonWithCredits[],
  films: readonly PastFilm[],
  options: RankOptions = {},
): Map<string, RankedPerson> {
  const roster = rosterAt(rosterOf(people, films), options.now ?? brief.year);
  const scorer = scorerOf(roster, brief, options);
  const ranked = people.map(({ id }, person): [string, RankedPerson] => [id, scorer.explain(person)]);
  return new Map(ranked.toSorted(([, a], [, b]) => compareScores(a.score, b.score)));
}

function compareScores(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

export interface Scorer {
  score(person: number): number;
  explain(person: number): RankedPerson;
}

/** For many people and few reasons: `person` is a place in `roster.work.people`. */
export function scorerOf(
  roster: RosterAt,
  brief: WorkBrief,
  { prior = true, weights = WEIGHTS }: Pick<RankOptions, 'prior' | 'weights'> = {},
): Scorer {
  if (weights.features.join() !== FEATURES.map(({ name }) => name).join())
    throw new Error(
      'These weights were fitted for other features than the ranking has. Fit them again with bench/recommend/fit.ts.',
    );
  const matcher = matcherOf(roster, brief);
  const row = new Float32Array(FEATURES.length);
  const { work, past } = roster;
  const relevanceWeight = weights.prior.weight[FEATURES.length]! / weights.prior.spread[FEATURES.length]!;
  const hasCredits = (person: number) => past.end[person]! > work.personStart[person]!;

  /** Parts of the score by feature. With the prior, the relevance as a whole has one weight. */
  function parts(person: number): Float64Array {
    matcher.write(person, row, 0);
    const found = new Float64Array(FEATURES.length);
    for (let at = 0; at < found.length; at++) found[at] = contribution(weights.relevance, at, row[at]!);
    if (!prior) return found;
    for (let at = 0; at < found.length; at++)
      found[at] = found[at]! * relevanceWeight + contribution(weights.prior, at, row[at]!);
    return found;
  }

  return {
    score: (person) => (hasCredits(person) ? parts(person).reduce((sum, each) => sum + each, 0) : -Infinity),
    explain(person) {
      if (!hasCredits(person)) return { score: -Infinity, features: [], evidence: undefined };
      const found = parts(person);
      const features = FEATURES.map(({ name, group }, at) => ({
        name,
        group,
        value: row[at]!,
        contribution: found[at]!,
      }));
      return {
        score: found.reduce((sum, each) => sum + each, 0),
        features: features.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)),
        evidence: evidenceOf(person),
      };
    },
  };

  function evidenceOf(person: number): RankedPerson['evidence'] {
    const { words, names } = matcher.likeness.scores;
    let best: { film: string; likeness: number } | undefined;
    for (let at = work.personStart[person]!; at < past.end[person]!; at++) {
      const film = work.creditFilm[at]!;
      const likeness = words[film]! + names[film]!;
      if (!best || likeness > best.likeness) best = { film: work.films[film]!.id, likeness };
    }
    return best;
  }
}
