/** People as plain text: all facts of one, for a mail, or a line for each, for a message app. */
import type { PersonLine, TalentDetail } from '@castmatch/server/contract';
import type { AppStrings, Language } from '../strings/index.ts';
import { daysBetween } from './dates.ts';

export function factsAsText(person: TalentDetail, { roster }: AppStrings): string {
  const head = person.fictional ? `${person.name} (${roster.fictional})` : person.name;
  return [head, ...person.facts.map(({ label, value }) => `${label}: ${value}`)].join('\n');
}

export interface MessageWords {
  readonly strings: AppStrings;
  readonly language: Language;
  /** Days of another year are said with their year. */
  readonly now?: Date;
}

/** A message app shows a line of this length on three or four of a phone. */
const MAX_LINE = 200;
const MAX_NAME = 60;
const MAX_TITLE = 80;
const MAX_LANGUAGES = 3;
const MAX_DATES = 2;

/** The shortlist in its order under a head, one line for each person. No contact is ever in it. */
export function shortlistAsMessage(
  title: string,
  people: readonly PersonLine[],
  words: MessageWords,
): string {
  const { message } = words.strings.exports;
  const head = message.shortlist(clipped(title, MAX_TITLE));
  return [head, ...people.map((person, index) => `${index + 1}. ${personAsMessage(person, words)}`)].join(
    '\n',
  );
}

/** "Ira Kalsekar: plays 20–27, 156 cm, Marathi, Hindi; booked 8–13 Dec". What is not on file is left out, but dates. */
export function personAsMessage(person: PersonLine, words: MessageWords): string {
  const { message } = words.strings.exports;
  const name = clipped(person.name, MAX_NAME) + (person.fictional ? ` (${message.fictional})` : '');
  if (person.withheld) return `${name}: ${message.withheld}`;
  const { playingAge: ages, heightCm } = person;
  const facts = [
    ...(person.minor ? [message.minor] : []),
    ...(ages ? [message.plays(ages.min === ages.max ? `${ages.min}` : `${ages.min}–${ages.max}`)] : []),
    ...(heightCm === undefined ? [] : [message.height(heightCm)]),
    ...shortened(person.languages, MAX_LANGUAGES, message.more),
  ].join(', ');
  const dates = datesNote(person, words);
  return clipped(`${name}: ${facts === '' ? dates : `${facts}; ${dates}`}`, MAX_LINE);
}

function datesNote({ taken }: PersonLine, { strings, language, now }: MessageWords): string {
  const { message } = strings.exports;
  if (taken === undefined) return message.datesNotOnFile;
  if (taken.length === 0) return message.noDatesTaken;
  const notes = taken.map(({ from, to, status }) =>
    message.taken[status](daysBetween(from, to, language, now)),
  );
  return shortened(notes, MAX_DATES, message.more).join(', ');
}

function shortened(entries: readonly string[], most: number, more: (count: number) => string): string[] {
  const rest = entries.length - most;
  return rest > 0 ? [...entries.slice(0, most), more(rest)] : [...entries];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** On one line and no longer than told; nothing that breaks lines or turns the writing direction. */
function clipped(text: string, most: number): string {
  const line = text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (line.length <= most) return line;
  let kept = '';
  for (const { segment } of graphemes.segment(line)) {
    if (kept.length + segment.length >= most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
