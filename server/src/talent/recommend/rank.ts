/** Orders people by how well their past work fits a brief, and keeps why. */
import { FEATURES, type FeatureGroup } from './features.ts';
import type { Weights } from './fit.ts';
import { contribution } from './logistic.ts';
import { matcherOf, type Matcher } from './match.ts';
import { rosterAt, rosterOf, type RosterAt } from './roster.ts';
import { WEIGHTS } from './weights.ts';
import type { PastFilm, PersonWithCredits, WorkBrief } from './work.ts';

export interface RankOptions {
  /** Whether being busy and in demand counts; `false` shows new faces as readily. Default: true. */
  prior?: boolean;
  /**
   * What a unit of `activity.words.sum` adds to the score beyond its learnt weight, with the prior: it puts the
   * nearest matches on the first page of a whole pool. 0 for the order of a given list. Default: 0.25.
   */
  directMatch?: number;
  /** First year whose credits are not looked at. Default: the year of the brief. */
  now?: number;
  /**
   * What to weigh, as `fitWeights` gives it; of several the mean. An office with enough past castings gives its own
   * beside those of the release, which keep it from reading too much into few. Default: those of this release.
   */
  weights?: readonly Weights[];
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

/** A ranking to work out. */
export type Model = Required<Omit<RankOptions, 'now'>>;

/** Chosen on briefs of the bench's dev split. */
export const DIRECT_MATCH = 0.25;
const WORDS_SUM = FEATURES.findIndex(({ name }) => name === 'activity.words.sum');

/**
 * Everybody of `people`, best first. People without a credit before `now` come last, in the order given, with the
 * score -Infinity and nothing to show for it.
 */
export function rankByPastWork(
  brief: WorkBrief,
  people: readonly PersonWithCredits[],
  films: readonly PastFilm[],
  { prior = true, weights = [WEIGHTS], directMatch = DIRECT_MATCH, now = brief.year }: RankOptions = {},
): Map<string, RankedPerson> {
  const roster = rosterAt(rosterOf(people, films), now);
  const matcher = matcherOf(roster, brief);
  const model = checked({ prior, weights, directMatch });
  const ranked = people.map(({ id }, person): [string, RankedPerson] => [
    id,
    hasCredits(roster, person)
      ? explained(roster, matcher, model, person)
      : { score: -Infinity, features: [], evidence: undefined },
  ]);
  return new Map(ranked.toSorted(([, a], [, b]) => compareScores(a.score, b.score)));
}

/** Scores without reasons: one list a model, in the order of `roster.work.people`. */
export function scoresOf(roster: RosterAt, brief: WorkBrief, models: readonly Model[]): Float64Array[] {
  const matcher = matcherOf(roster, brief);
  const row = new Float32Array(FEATURES.length);
  const scores = models.map(() => new Float64Array(roster.work.people.length).fill(-Infinity));
  models.forEach(checked);
  for (let person = 0; person < roster.work.people.length; person++) {
    if (!hasCredits(roster, person)) continue;
    matcher.write(person, row, 0);
    models.forEach((model, at) => {
      let score = 0;
      for (let feature = 0; feature < row.length; feature++) score += partOf(model, feature, row[feature]!);
      scores[at]![person] = score;
    });
  }
  return scores;
}

/** What one feature adds to the score. */
function partOf(model: Model, at: number, value: number): number {
  let sum = 0;
  for (const weights of model.weights) sum += partBy(weights, model.prior, at, value);
  const direct = model.prior && at === WORDS_SUM ? model.directMatch * value : 0;
  return sum / model.weights.length + direct;
}

/** With the prior, the relevance as a whole has one weight. */
function partBy({ relevance, prior }: Weights, withPrior: boolean, at: number, value: number): number {
  const part = contribution(relevance, at, value);
  if (!withPrior) return part;
  const whole = (part * prior.weight[FEATURES.length]!) / prior.spread[FEATURES.length]!;
  return whole + contribution(prior, at, value);
}

function explained(roster: RosterAt, matcher: Matcher, model: Model, person: number): RankedPerson {
  const row = new Float32Array(FEATURES.length);
  matcher.write(person, row, 0);
  const features = FEATURES.map(({ name, group }, at) => ({
    name,
    group,
    value: row[at]!,
    contribution: partOf(model, at, row[at]!),
  }));
  return {
    score: features.reduce((sum, each) => sum + each.contribution, 0),
    features: features.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)),
    evidence: evidenceOf(roster, matcher, person),
  };
}

function evidenceOf({ work, past }: RosterAt, matcher: Matcher, person: number): RankedPerson['evidence'] {
  const { words, names } = matcher.likeness.scores;
  let best: { film: string; likeness: number } | undefined;
  for (let at = work.personStart[person]!; at < past.end[person]!; at++) {
    const film = work.creditFilm[at]!;
    const likeness = words[film]! + names[film]!;
    if (!best || likeness > best.likeness) best = { film: work.films[film]!.id, likeness };
  }
  return best;
}

function checked(model: Model): Model {
  const known = FEATURES.map(({ name }) => name).join();
  if (model.weights.length === 0 || model.weights.some(({ features }) => features.join() !== known))
    throw new Error(
      'These weights were fitted for other features than the ranking has. Fit them again with bench/recommend/fit.ts.',
    );
  return model;
}

const hasCredits = ({ work, past }: RosterAt, person: number) =>
  past.end[person]! > work.personStart[person]!;

/** Two people without credits are equal, though the difference of their scores is no number. */
function compareScores(a: number, b: number): number {
  return a === b ? 0 : b - a;
}
