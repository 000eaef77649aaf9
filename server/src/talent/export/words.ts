/** Words of exported files. Column heads that the import reads stand in `roster-columns.ts`. */
import type { ExportKind, ExportLang } from '../../contract.ts';
import type { Representation } from '../model.ts';
import type { RosterField } from './roster-columns.ts';
import { wordsEn } from './words.en.ts';
import { wordsHi } from './words.hi.ts';
import { wordsMr } from './words.mr.ts';

export type DayStatus = 'free' | 'booked' | 'hold' | 'firstRefusal' | 'unavailable' | 'notOnFile';

export interface ExportWords {
  /** Names of the sheets and of the files. */
  readonly kind: Readonly<Record<ExportKind, string>>;
  readonly untitled: string;
  readonly place: string;
  readonly talentId: string;
  readonly name: string;
  readonly state: string;
  readonly states: { readonly considered: string; readonly avail_asked: string };
  readonly note: string;
  readonly added: string;
  /** Heads of the roster's columns in this language; absent: the import's own word alone. */
  readonly heads: Readonly<Partial<Record<RosterField, string>>>;
  readonly contact: {
    readonly under18: string;
    readonly yes: string;
    readonly no: string;
    readonly through: string;
    readonly kinds: Readonly<Record<Representation['kind'], string>>;
    readonly person: string;
    readonly contact: string;
    readonly own: string;
    readonly remark: string;
    readonly notOnFile: string;
    readonly noRepresentation: string;
    readonly noRepContact: string;
    readonly ownWithheld: string;
    readonly guardianOnly: string;
    readonly guardianConsentMissing: string;
  };
  readonly grid: {
    readonly calendarAsOf: string;
    readonly status: Readonly<Record<DayStatus, string>>;
    readonly legend: string;
    readonly meaning: Readonly<Record<DayStatus, string>>;
  };
}

const WORDS: Readonly<Record<ExportLang, ExportWords>> = { en: wordsEn, hi: wordsHi, mr: wordsMr };
export const exportWords = (lang: ExportLang): ExportWords => WORDS[lang];
