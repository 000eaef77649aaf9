/**
 * Who may be put forward where children are concerned. Rules, not judgement: no minor for intimate work, whoever asks
 * (NCPCR guidelines 2023), and no child without a guardian's contact on file. Not legal advice.
 */
import type { RoleBrief } from '../brief.ts';
import type { Hazard } from '../read/hazards.ts';
import type { Intimacy } from '../read/intimacy.ts';

export const ADULT_AGE = 18;

export type MinorRule =
  | {
      readonly allowed: true;
      /** To be looked at before a child is called. */ readonly checklist: readonly Hazard[];
    }
  | {
      readonly allowed: false;
      readonly intimacy: Intimacy;
      /**
       * `nobody`: the part is a minor's and stays empty. `adults`: the range reaches below 18 and is searched among
       * adults only.
       */
      readonly leaves: 'nobody' | 'adults';
      /** What the way on asks for: an adult of 18 or more who plays this. */
      readonly adultPlays?: { readonly min: number; readonly max: number };
    };

/** A part for a child is never filled from adults, nor the other way round, whether or not it was said. */
export function isForMinor(brief: Pick<RoleBrief, 'minor' | 'playingAge' | 'gender'>): boolean {
  if (brief.minor !== undefined) return brief.minor;
  if (brief.playingAge !== undefined) return brief.playingAge.max < ADULT_AGE;
  return brief.gender !== undefined && brief.gender.every((gender) => gender === 'girl' || gender === 'boy');
}

/** Whether minors may be put forward for the part at all. */
export function minorsAllowed(
  brief: Pick<RoleBrief, 'minor' | 'playingAge' | 'gender' | 'intimacy' | 'hazards'>,
): MinorRule {
  const { intimacy, playingAge } = brief;
  if (intimacy === undefined) return { allowed: true, checklist: brief.hazards ?? [] };
  return {
    allowed: false,
    intimacy,
    leaves: isForMinor(brief) ? 'nobody' : 'adults',
    ...(playingAge === undefined ? {} : { adultPlays: playingAge }),
  };
}

/** The rule matters to who asked: the part is for a minor, or its ages reach below 18. */
export function concernsMinors(brief: Pick<RoleBrief, 'minor' | 'playingAge' | 'gender'>): boolean {
  return isForMinor(brief) || (brief.playingAge !== undefined && brief.playingAge.min < ADULT_AGE);
}

interface AgeFacts {
  readonly isMinor?: { readonly value: boolean };
  readonly playingAge?: { readonly value: { readonly min: number } };
}

/**
 * Whether somebody is known to be of age, for intimate work: stated on file, or nothing on file below 18.
 * `unknown`: the playing age reaches below 18, or is not on file, and nobody stated that the person is an adult.
 */
export function adultOnFile(facts: AgeFacts): 'adult' | 'minor' | 'unknown' {
  if (facts.isMinor !== undefined) return facts.isMinor.value ? 'minor' : 'adult';
  return facts.playingAge !== undefined && facts.playingAge.value.min >= ADULT_AGE ? 'adult' : 'unknown';
}

interface ConsentFacts extends GuardianFacts {
  readonly guardianConsent?: { readonly value: boolean };
}

interface GuardianFacts {
  readonly representation?: { readonly value: { readonly kind: string; readonly contact?: string } };
}

/** A guardian stands for the child, and the office knows how to reach them. */
export function guardianContactOnFile({ representation }: GuardianFacts): boolean {
  return representation?.value.kind === 'guardian' && (representation.value.contact ?? '').trim() !== '';
}

/** The office can reach a guardian, or has: their contact or their consent is on file. */
export const guardianReached = (facts: ConsentFacts): boolean =>
  guardianContactOnFile(facts) || facts.guardianConsent?.value === true;
