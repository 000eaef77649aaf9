/**
 * What a demand may ask of a person, in numbers. `NONE` (-1) and `undefined` mean "not on file", never "no".
 * One shape for a person read from a record and for a row of the roster index.
 */
import type { AvailabilityStatus, CreditFormat, PlaysGender } from '../model.ts';
import type { Words } from './words.ts';

export const NONE = -1;

/** 0 can learn or level not on file, 1 basic, 2 conversational, 3 fluent, 4 native. */
export type SpeechRank = 0 | 1 | 2 | 3 | 4;
export const SPEECH_RANK = { basic: 1, conversational: 2, fluent: 3, native: 4 } as const;
export const DIALECT_RANK = { can_learn: 0, good: 3, native: 4 } as const;
export const SKILL_RANK = { basic: 1, good: 2, professional: 3 } as const;

export const GENDERS = ['woman', 'man', 'nonbinary', 'girl', 'boy'] as const satisfies readonly PlaysGender[];
export const STATUSES = [
  'booked',
  'hold',
  'first_refusal',
  'unavailable',
] as const satisfies readonly AvailabilityStatus[];
export const FORMATS = [
  'web series',
  'feature film',
  'TV serial',
  'short film',
  'TVC',
  'theatre',
  'voice',
  'other',
] as const satisfies readonly CreditFormat[];

export interface Traits {
  readonly id: string;
  /** Row of the full-text index. */
  readonly textRow: number;
  /** What the numbers of words below stand for. */
  readonly words: Words;
  /** Order among equals: from the office's id, so that neither name nor place in the file decides. */
  readonly tieBreak: number;
  readonly minor: boolean;
  /** Text of the record that software must not follow, and which therefore counts for nothing. */
  readonly flagged: boolean;
  /** Bit set over `GENDERS`; 0: not on file. */
  readonly plays: number;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly heightCm: number;
  /** A word: `cityKey`. */
  readonly city: number;
  readonly travels: boolean | undefined;
  readonly guardianConsent: boolean | undefined;
  /** A guardian whom the office can reach, or has reached. */
  readonly guardianReached: boolean;
  /** Known to be of age, or known not to be. */
  readonly adult: boolean | undefined;
  /** Whole rupees a day. */
  readonly rateInr: number;
  /** A word: the unions joined by a line break; the empty text for "none". */
  readonly unions: number;
  /** A word: the kind. */
  readonly representation: number;
  /** A word. */
  readonly training: number;
  /** A word: declarations joined by a line break. */
  readonly declared: number;
  /** As a source counts them, else as listed. */
  readonly creditCount: number;
  readonly hasLanguages: boolean;
  readonly hasSkills: boolean;
  readonly hasCalendar: boolean;
  readonly hasCredits: boolean;
  readonly spoken: SpokenList;
  readonly skills: SkillList;
  readonly blocks: BlockList;
  readonly credits: CreditList;
  /** Hashes of the words of the name, and of their sounds. */
  readonly names: NameList;
}

/** Languages and dialects, one entry for a tag: the best. */
export interface SpokenList {
  readonly length: number;
  /** A word: the tag. */
  tag(index: number): number;
  /** Place of the best of the marked tags; -1 for none. */
  best(tags: Uint8Array): number;
  rank(index: number): SpeechRank;
  /** Spoken, but nobody wrote how well. */
  unlevelled(index: number): boolean;
}
export interface SkillList {
  readonly length: number;
  /** A word: `skillKey`. */
  key(index: number): number;
  /** Place of the best of the marked skills; -1 for none. */
  best(keys: Uint8Array): number;
  /** 0: level not on file. */
  rank(index: number): 0 | 1 | 2 | 3;
}
/** Dates taken, as days since 1970-01-01, both inclusive. */
export interface BlockList {
  readonly length: number;
  from(index: number): number;
  to(index: number): number;
  status(index: number): AvailabilityStatus;
  /** Whether one of these statuses (a bit set over `STATUSES`) touches the days, both inclusive. */
  overlaps(first: number, last: number, statuses: number): boolean;
}
export interface CreditList {
  readonly length: number;
  format(index: number): CreditFormat | undefined;
  /** A word: the size of the part in lower case. */
  size(index: number): number;
}
export interface NameList {
  readonly length: number;
  has(hash: number): boolean;
}

const DAY_MS = 86_400_000;
/** The last day that fits the index: 2149-06-06. */
const LAST_DAY = 0xffff;

/** Days since 1970-01-01 of an ISO date, within what the index can hold. */
export function dayOf(isoDate: string): number {
  const day = Math.floor(Date.parse(isoDate.slice(0, 10)) / DAY_MS);
  return Number.isNaN(day) ? 0 : Math.min(LAST_DAY, Math.max(0, day));
}

export const genderBit = (gender: PlaysGender): number => 1 << GENDERS.indexOf(gender);
