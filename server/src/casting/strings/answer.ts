/** Sentences of the assistant's answers, per language. Short, names first, no apology, no praise. */
import type { Lang } from '../../assistant/port.ts';
import type { Clash, ProtectedTrait } from '../read/remark.ts';
import { answerEn } from './answer.en.ts';
import { answerHi } from './answer.hi.ts';
import { answerHiLatn } from './answer.hi-latn.ts';
import { answerMr } from './answer.mr.ts';
import { answerMrLatn } from './answer.mr-latn.ts';

export type Loosenable =
  | 'heightCm'
  | 'playingAge'
  | 'city'
  | 'dayRate'
  | 'availability'
  | 'speech'
  | 'skill'
  | 'union'
  | 'training'
  | 'credits';

export interface AnswerStrings {
  readonly allClear: (count: number, shown: number) => string;
  /** Who leads the list, and why. */
  readonly first: (name: string, facts: string) => string;
  readonly nobody: string;
  readonly nearest: (name: string, misses: string) => string;
  readonly readAs: (demands: string) => string;
  readonly nothingRead: string;
  readonly wish: string;
  readonly close: (list: string) => string;
  readonly thin: (count: number) => string;
  readonly together: (names: string, sum: string) => string;
  readonly noGroup: (budget: string) => string;
  readonly ratesToConfirm: string;
  readonly availCheck: string;
  readonly levelsSelfReported: string;
  readonly fightDirector: string;
  readonly outstation: string;
  readonly rosterCannotTell: (qualities: string) => string;
  readonly tone: (who: string) => string;
  readonly noLikeness: string;
  readonly excluded: (name: string) => string;
  /** Words that became no condition. */
  readonly unread: (phrases: string) => string;
  readonly noContacts: string;
  /** Asked of somebody: something the roster has no field for. */
  readonly noField: (name: string) => string;
  /** A message addressed to the software itself ("ignore the filters"). */
  readonly notFollowed: string;
  readonly likeRead: (name: string, facts: string) => string;
  readonly region: (label: string, names: string) => string;
  readonly protectedWhy: Readonly<Record<ProtectedTrait, (said: string) => string>>;
  readonly askStory: string;
  readonly declaredOnly: string;
  readonly clashes: string;
  readonly clash: Readonly<Record<Clash, (said: string) => string>>;
  readonly clashAsk: string;
  readonly flagged: (names: string) => string;
  readonly minors: string;
  readonly minorConsent: (names: string) => string;
  readonly youthAssumed: string;
  readonly openGender: string;
  readonly shootIn: (city: string) => string;
  readonly formatRule: (format: string) => string;
  readonly askAge: string;
  readonly askGender: string;
  readonly askDates: string;
  readonly askMove: (list: string) => string;
  readonly askFigure: Readonly<Record<'cheaper' | 'taller', string>>;
  readonly dropped: (list: string) => string;
  readonly nobodyDropped: string;
  readonly noneLeft: string;
  readonly compareOn: (name: string, met: string) => string;
  readonly compareMiss: (name: string, missing: string) => string;
  readonly compareAll: (name: string) => string;
  readonly comparePlain: string;
  readonly who: string;
  readonly unknownPerson: (ref: string) => string;
  readonly onFile: (name: string) => string;
  readonly shortlistIs: string;
  readonly shortlistEmpty: string;
  readonly shortlistNote: (name: string, note: string) => string;
  readonly shortlistRemoved: (names: string) => string;
  readonly hold: (name: string, dates: string) => string;
  readonly noted: (what: string) => string;
  readonly notedOnly: string;
  readonly applied: (what: string) => string;
  readonly leftOut: (name: string, why: string) => string;
  readonly breakdownSays: string;
  readonly breakdownInfers: string;
  readonly breakdownOpen: string;
  readonly greeting: (count: number) => string;
  readonly help: string;
  readonly thanks: string;
  readonly notSent: string;
  readonly draft: (name: string, role: string, dates: string) => string;
  readonly suggest: {
    readonly draft: (name: string) => readonly [label: string, prompt: string];
    readonly compare: readonly [label: string, prompt: string];
    readonly shortlist: readonly [label: string, prompt: string];
    readonly loosen: Readonly<Record<Loosenable, readonly [label: string, prompt: string]>>;
    readonly everyone: readonly [label: string, prompt: string];
    readonly examples: readonly (readonly [label: string, prompt: string])[];
  };
}

const TABLES: Readonly<Record<Lang, AnswerStrings>> = {
  en: answerEn,
  hi: answerHi,
  mr: answerMr,
  'hi-Latn': answerHiLatn,
  'mr-Latn': answerMrLatn,
};

/** Sentences in the language of an answer. */
export const answerStrings = (lang: Lang): AnswerStrings => TABLES[lang];
