/** Order among those who pass. Only facts and the brief's words count; name and place in the file never do. */
import type { CompiledBrief } from './compile.ts';
import type { Profile } from './profile.ts';
import { inr } from './stored-fact.ts';

export interface Ranked {
  readonly profile: Profile;
  readonly compiled: CompiledBrief;
  readonly score: number;
  readonly gaps?: number;
}

/** Wishes first, then strength of what was asked, then the words of the brief, then experience. */
const WEIGHT = { wishes: 2, strength: 1, text: 0.5, credits: 0.15, travel: 0.1 } as const;

/** @param textScores full-text relevance by talent id; higher is better. */
export function rank(
  profiles: readonly Profile[],
  compiled: CompiledBrief,
  textScores: ReadonlyMap<string, number> | undefined,
): Ranked[] {
  const best = Math.max(0, ...profiles.map((profile) => textScores?.get(profile.talent.id) ?? 0));
  return profiles
    .map((profile) => ({
      profile,
      compiled,
      place: placeIn(profile, compiled),
      score: scoreOf(profile, compiled, textScores, best),
    }))
    .sort((a, b) => a.place - b.place || b.score - a.score || a.profile.tieBreak - b.profile.tieBreak);
}

/** Smaller comes first; what is not on file comes last. */
function placeIn(profile: Profile, { brief: { order }, level }: CompiledBrief): number {
  const { facts } = profile.talent;
  const LAST = Number.MAX_SAFE_INTEGER;
  const up = (value: number | undefined) => value ?? LAST;
  const down = (value: number | undefined) => (value === undefined ? LAST : -value);
  const credits = facts.creditCount?.value ?? facts.credits?.value.length;
  switch (order) {
    case undefined:
      return 0;
    case 'best_skill':
    case 'best_speech':
      return level === undefined
        ? 0
        : down(level.check(profile) === 'unknown' ? undefined : level.strength(profile));
    case 'cheapest':
      return up(facts.dayRate === undefined ? undefined : inr(facts.dayRate.value));
    case 'tallest':
      return down(facts.heightCm?.value);
    case 'shortest':
      return up(facts.heightCm?.value);
    case 'youngest':
      return up(facts.playingAge?.value.min);
    case 'oldest':
      return down(facts.playingAge?.value.max);
    case 'most_credits':
      return down(credits);
    case 'fewest_credits':
      return up(credits);
  }
}

function scoreOf(
  profile: Profile,
  { brief, hard, soft }: CompiledBrief,
  textScores: ReadonlyMap<string, number> | undefined,
  best: number,
): number {
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  const strengths = hard.map((demand) => (demand.check(profile) === 'met' ? demand.strength(profile) : 0));
  const wishes = soft.map((demand) => (demand.check(profile) === 'met' ? demand.strength(profile) : 0));
  // A record that tries to steer software gets nothing for its text.
  const text = profile.flagged || best <= 0 ? 0 : (textScores?.get(profile.talent.id) ?? 0) / best;
  const { credits, creditCount, willTravel } = profile.talent.facts;
  const experience = Math.min(
    1,
    Math.log1p(creditCount?.value ?? credits?.value.length ?? 0) / Math.log1p(12),
  );
  const travel = brief.city?.noneOf !== undefined && willTravel?.value === true ? 1 : 0;
  return (
    WEIGHT.wishes * mean(wishes) +
    WEIGHT.strength * mean(strengths) +
    WEIGHT.text * text +
    WEIGHT.credits * experience +
    WEIGHT.travel * travel
  );
}
