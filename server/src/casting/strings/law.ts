/** What the rules of law say in an answer, per language: short, the reason, then the way on. */
import type { Lang } from '../../assistant/port.ts';
import type { Hazard } from '../read/hazards.ts';
import { lawEn } from './law.en.ts';
import { lawHi, lawHiLatn } from './law.hi.ts';
import { lawMr, lawMrLatn } from './law.mr.ts';

export interface LawStrings {
  readonly adult: string;
  readonly adultMissing: string;
  readonly guardianContact: string;
  readonly guardianContactMissing: string;
  /** A minor's part with intimate work: nobody. `said` is the user's word, `ages` the ages to play. */
  readonly minorRefused: (said: string, ages: string | undefined) => string;
  /** The range reaches below 18: adults only. */
  readonly adultsOnly: (said: string) => string;
  /** The step that follows a refusal: label, and the words that are sent. */
  readonly adultWhoPlays: (ages: string) => readonly [label: string, prompt: string];
  readonly noGuardianContact: (names: string) => string;
  readonly checklist: (hazards: string) => string;
  readonly hazard: Readonly<Record<Hazard, string>>;
  /** A trait was used: which, and for which reason, in the user's words. */
  readonly traitUsed: (trait: string, reason: string) => string;
  /** A reason was given, and it is no fact of the story. */
  readonly reasonNotStory: (trait: string) => string;
  /** Trait words of the brief that no other sentence spoke of. */
  readonly lint: (terms: string) => string;
}

const TABLES: Readonly<Record<Lang, LawStrings>> = {
  en: lawEn,
  hi: lawHi,
  mr: lawMr,
  'hi-Latn': lawHiLatn,
  'mr-Latn': lawMrLatn,
};

/** Sentences of the rules in the language of an answer. */
export const lawStrings = (lang: Lang): LawStrings => TABLES[lang];
