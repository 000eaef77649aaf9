/** What a question asks for, beyond its words: whose turn, which day, which kind of answer. */
import type { Question } from './model.ts';
import { conceptsOf, lowered, termOf, termsOf } from './terms.ts';

export interface ReadQuestion {
  /** Without the names of the speakers, each once, in their order. */
  readonly terms: readonly string[];
  /** Neighbours in the question, as terms. */
  readonly pairs: readonly (readonly [string, string])[];
  /** The one speaker it is about; absent where it names none, or several. */
  readonly about?: string;
  readonly when: boolean;
  readonly where: boolean;
  readonly who: boolean;
  readonly howMany: boolean;
  readonly day?: AskedDay;
}

/** As far as the question says it; `month` counts from 0. */
export interface AskedDay {
  readonly month: number;
  readonly year?: number;
  readonly date?: number;
}

export function readQuestion({ text, asker, asked }: Question, speakers: readonly string[]): ReadQuestion {
  const low = lowered(text);
  const named = speakers.filter((speaker) => says(low, speaker.toLowerCase()));
  if (named.length === 0) {
    if (asker !== undefined && FIRST_PERSON.test(low)) named.push(asker);
    else if (asked !== undefined && SECOND_PERSON.test(low)) named.push(asked);
  }
  const names = new Set(speakers.map((speaker) => termOf(speaker.toLowerCase())));
  const all = termsOf(text).filter((term) => !names.has(term));
  const day = dayIn(low);
  return {
    terms: [...new Set([...all, ...conceptsOf(text)])],
    pairs: all.slice(1).map((term, at) => [all[at] as string, term] as const),
    ...(named.length === 1 && { about: named[0] as string }),
    when: WHEN.test(low),
    where: WHERE.test(low),
    who: WHO.test(low),
    howMany: HOW_MANY.test(low),
    ...(day && { day }),
  };
}

const says = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{M}\\p{N}])`, 'u').test(
    text,
  );

const FIRST_PERSON = /(?<!\p{L})(?:i|my|me|mine|we|our|us|maine|mera|meri|mere|मैंने|मेरा|मेरी|मेरे|मी|माझा|माझी|माझे)(?![\p{L}\p{M}])/u;
const SECOND_PERSON = /(?<!\p{L})(?:you|your|tumne|aapne|तुमने|आपने|तू|तुम्ही)(?![\p{L}\p{M}])/u;
const WHEN = /^when\b|\bwhat (?:date|day|month|year)\b|\bhow long\b|(?<!\p{L})(?:kab|कब|केव्हा|कधी)(?![\p{L}\p{M}])/u;
const WHERE = /\bwhere\b|\bwhat (?:city|country|place|state|town)\b|(?<!\p{L})(?:kahan|kahaan|कहाँ|कहां|कुठे)(?![\p{L}\p{M}])/u;
const WHO =
  /\bwho\b|\bwhat (?:book|movie|film|song|game|band|show|name|brand|kind of)\b|\bname of\b|\bwhich\b|(?<!\p{L})(?:kaun|kisne|कौन|किसने|कोण|कोणी)(?![\p{L}\p{M}])/u;
const HOW_MANY = /\bhow (?:many|much|often)\b|(?<!\p{L})(?:kitne|kitna|kitni|कितने|कितना|कितनी|किती)(?![\p{L}\p{M}])/u;

const MONTHS =
  'january february march april may june july august september october november december'.split(' ');

function dayIn(text: string): AskedDay | undefined {
  for (const [month, word] of MONTHS.entries()) {
    const after = new RegExp(`\\b${word},? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)`, 'u').exec(text)?.[1];
    const before = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${word}\\b`, 'u').exec(text)?.[1];
    const date = before ?? after;
    // "May" is a month where a number or a preposition says so.
    const meant = word === 'may' ? /\b(?:in|of|since|until|by|during) may\b/u : new RegExp(`\\b${word}\\b`, 'u');
    if (date === undefined && !meant.test(text)) continue;
    const year = /\b((?:19|20)\d\d)\b/u.exec(text)?.[1];
    return {
      month,
      ...(year !== undefined && { year: Number(year) }),
      ...(date !== undefined && { date: Number(date) }),
    };
  }
  return undefined;
}

const DAY_MS = 86_400_000;

/**
 * How well a turn of that day answers a question about `asked`, 0 to 1. People tell of a day on that day or in the week
 * after it.
 * @param day - Days since 1970.
 */
export function nearnessOf(asked: AskedDay, day: number): number {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (asked.date !== undefined && asked.year !== undefined) {
    const late = day - Date.UTC(asked.year, asked.month, asked.date) / DAY_MS;
    if (late >= 0 && late <= 2) return 1;
    if (late > 2 && late <= 9) return 0.6;
    return late < 0 && late > -3 ? 0.3 : 0;
  }
  const months = month - asked.month + (asked.year === undefined ? 0 : 12 * (year - asked.year));
  if (months === 0) return 1;
  return months === 1 || (asked.year === undefined && months === -11) ? 0.3 : 0;
}
