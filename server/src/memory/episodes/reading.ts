/** What one turn is, besides its words: a question, a date, a number, names. */
import type { Turn } from './model.ts';
import { conceptsOf, lowered, termsOf } from './terms.ts';

export interface ReadTurn {
  /** In the order of the text, with repeats; the speaker's name is not among them. */
  readonly terms: readonly string[];
  /** Days since 1970. */
  readonly day: number;
  readonly asks: boolean;
  readonly endsAsking: boolean;
  /** Words that place something in time, 3 at most. */
  readonly times: number;
  /** Capitalised words inside a sentence, 4 at most. */
  readonly names: number;
  readonly counts: boolean;
  /** Speakers whose names occur. */
  readonly mentions: readonly string[];
}

export function readTurn({ at, text, attached }: Turn, speakers: readonly string[]): ReadTurn {
  const whole = attached === undefined ? text : `${text} ${attached}`;
  const low = lowered(text);
  const day = Math.floor(Date.parse(at) / DAY_MS);
  return {
    terms: [...termsOf(whole), ...conceptsOf(whole)],
    day: Number.isFinite(day) ? day : 0,
    asks: /[?？]/u.test(text),
    endsAsking: /[?？]\s*$/u.test(text),
    times: Math.min(3, low.match(TIME)?.length ?? 0),
    names: Math.min(4, text.replace(FIRST_OF_SENTENCE, ' ').match(CAPITALISED)?.length ?? 0),
    counts: NUMBER.test(low),
    mentions: speakers.filter((speaker) => low.includes(speaker.toLowerCase())),
  };
}

const DAY_MS = 86_400_000;
const TIME =
  /\b(?:yesterday|today|tonight|tomorrow|last|next|ago|week|weekend|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|recently|just|since|morning|night|\d{4})\b|(?<!\p{L})(?:kal|aaj|pichhle|agle|कल|आज|पिछले|अगले|काल|उद्या|मागच्या|पुढच्या)(?![\p{L}\p{M}])/gu;
const FIRST_OF_SENTENCE = /(?:^|[.!?]\s+)\p{L}+/gu;
const CAPITALISED = /\b[A-Z][a-z]+/gu;
const NUMBER = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|once|twice|few)\b/u;
