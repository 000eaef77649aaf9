/** Playing ages in all the ways they are said. "30s" is 30–39, "45 ke aas paas" is 42–48. */
import type { RoleBrief } from '../brief.ts';
import { type Draft, take } from './text.ts';

type Age = NonNullable<RoleBrief['playingAge']>;
export interface AgeRead {
  readonly age?: Age;
  readonly reversed?: string;
  readonly at?: { readonly start: number; readonly end: number };
}

const DECADES: Readonly<Record<string, number>> = {
  teens: 13,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  विशीत: 20,
  विशीतली: 20,
  विशीतला: 20,
  तिशीत: 30,
  तिशीतली: 30,
  तिशीतला: 30,
  चाळिशीत: 40,
  चाळिशीतली: 40,
  चाळिशीतला: 40,
  पन्नाशीत: 50,
  पन्नाशीतली: 50,
  पन्नाशीतला: 50,
  साठीत: 60,
  साठीतली: 60,
  साठीतला: 60,
};
const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ['twenty[- ]five', 25],
  ['thirty[- ]five', 35],
  ['forty[- ]five', 45],
  ['fifty[- ]five', 55],
  ['sixty[- ]five', 65],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['पच्चीस', 25],
  ['पैंतीस', 35],
  ['पैंतालीस', 45],
  ['पचपन', 55],
  ['बीस', 20],
  ['तीस', 30],
  ['चालीस', 40],
  ['पचास', 50],
  ['साठ', 60],
  ['वीस', 20],
  ['पंचवीस', 25],
  ['पस्तीस', 35],
  ['चाळीस', 40],
  ['पंचेचाळीस', 45],
  ['पन्नास', 50],
  ['pachees', 25],
  ['paintees', 35],
  ['paintalees', 45],
  ['pachpan', 55],
  ['chalees', 40],
  ['pachaas', 50],
  ['pachas', 50],
];
const N = '(\\d{1,2})';
const TO = '\\s*(?:-|to|till|se|te|से|ते|and|aur|from)\\s*';
const YEARS =
  '(?:\\s*(?:years?|yrs?|yr|saal|sal|varsh|varshe|साल|वर्ष|वर्षे|वर्षांची|वर्षांचा)(?![\\p{L}\\p{M}])(?:\\s*(?:old|ka|ki|ke|का|की|के))?)?';
const NOT_AGE =
  '(?!\\s*(?:cm|k\\b|%|hazaar|thousand|lakh|days?\\b|din\\b|ft|feet|episodes?|shifts?|scenes?|lines?|am\\b|pm\\b|people|log\\b|per\\b|\\d|,\\d))';
const WINDOWS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  shuruaati: [0, 3],
  mid: [4, 6],
  middle: [4, 6],
  late: [7, 9],
};

/** Takes the first age of the text. */
export function takeAge(draft: Draft): AgeRead {
  const text = withDigits(draft.left);
  for (const [pattern, read] of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const age = read(match);
      if (age === undefined) continue;
      const at = { start: match.index, end: match.index + match[0].length };
      take(draft, at);
      if (age.min > age.max) return { reversed: draft.original.slice(at.start, at.end).trim(), at };
      return { age, at };
    }
  }
  return {};
}

/** Number words become digits of the same width, so that positions stay. */
function withDigits(text: string): string {
  return NUMBER_WORDS.reduce(
    (kept, [word, value]) =>
      kept.replace(new RegExp(`(?<![\\p{L}\\p{M}])(?:${word})(?![\\p{L}\\p{M}])`, 'gu'), (all) =>
        String(value).padEnd(all.length, ' '),
      ),
    text,
  );
}

const decade = (part: string | undefined, base: number): Age => {
  const [from, to] = WINDOWS[part ?? ''] ?? [0, 9];
  return { min: base + from, max: base + to };
};
const sane = (min: number, max: number): Age | undefined =>
  min >= 2 && max <= 99 && min <= 99 && max >= 2 ? { min, max } : undefined;
const num = (value: string | undefined) => Number(value ?? NaN);
const PART = '(early|mid|middle|late)?[\\s-]*(?:to[\\s-]+(?:late|mid)[\\s-]*)?';
const TENS = `(?:(\\d0)\\s*'?s|(${Object.keys(DECADES).join('|')}))(?![\\p{L}\\p{M}])`;
const tens = (digits: string | undefined, word: string | undefined) =>
  digits === undefined ? (DECADES[word ?? ''] ?? NaN) : Number(digits);

type Form = readonly [RegExp, (match: RegExpMatchArray) => Age | undefined];
const form = (source: string, read: Form[1]): Form => [new RegExp(source, 'gu'), read];

const FORMS: readonly Form[] = [
  form(`${PART}${TENS}\\s*(?:to|-|or|and|se|through)\\s*${PART}${TENS}`, (m) => {
    const [low, high] = [decade(m[1], tens(m[2], m[3])), decade(m[4], tens(m[5], m[6]))];
    return { min: low.min, max: high.max };
  }),
  form(`(early|mid|late)[\\s-]+(?:to|-)[\\s-]*(mid|late)[\\s-]*${TENS}`, (m) => {
    const base = tens(m[3], m[4]);
    return { min: decade(m[1], base).min, max: decade(m[2], base).max };
  }),
  form(`${PART}${TENS}`, (m) => decade(m[1], tens(m[2], m[3]))),
  form(`${N}${TO}${N}${NOT_AGE}${YEARS}`, (m) => sane(num(m[1]), num(m[2]))),
  form(
    `(?:around|about|approx(?:imately)?\\.?|roughly|circa|near(?:ly)?|close to|lagbhag|karib|kareeb|करीब|लगभग|साधारण)\\s+${N}${NOT_AGE}${YEARS}`,
    (m) => around(num(m[1])),
  ),
  form(
    `${N}${YEARS}\\s*-?(?:ish\\b|(?:ke|chya|के|च्या)\\s*(?:aas\\s*-?pa+s|around|karib|kareeb|javalpas|jevalpas|aaspas|आस\\s*-?पास|आसपास|करीब|जवळपास)|javalpas|जवळपास|च्या जवळपास)`,
    (m) => around(num(m[1])),
  ),
  form(`(?:over|above|older than|more than|at least|past|minimum)\\s+${N}${NOT_AGE}${YEARS}`, (m) =>
    sane(num(m[1]), 99),
  ),
  form(
    `${N}${NOT_AGE}${YEARS}\\s*(?:\\+|plus\\b|and above|and older|or older|and over|(?:se|ke|से|के)\\s*(?:upar|zyada|badi|bada|ऊपर|ज्यादा|बड़ी|बड़ा)|पेक्षा जास्त|च्या वर)`,
    (m) => sane(num(m[1]), 99),
  ),
  form(
    `(?:under|below|younger than|less than|not more than|not over|max(?:imum)?|up to|upto)\\s+${N}${NOT_AGE}${YEARS}`,
    (m) => below(num(m[1])),
  ),
  form(
    `${N}${NOT_AGE}${YEARS}\\s*(?:and under|or under|or younger|(?:se|ke|से|के)\\s*(?:kam|neeche|andar|chhoti|chhota|कम|नीचे|अंदर|छोटी|छोटा)|tak(?![\\p{L}])|तक|पेक्षा कमी|पर्यंत|च्या आत)`,
    (m) => below(num(m[1])),
  ),
  form(
    `(?:aged?|ages|umar|umr|vay|playing|plays|उम्र|आयु|वय)(?:\\s*(?:is|hai|of|ki|:|है))?\\s+${N}${NOT_AGE}${YEARS}`,
    (m) => sane(num(m[1]), num(m[1])),
  ),
  form(
    `(?<![\\d'’-])${N}[\\s-]*(?:years?[\\s-]*old|yrs?[\\s-]*old|yo\\b|saal|sal\\b|साल|वर्षांची|वर्षांचा|वर्षाची|वर्षाचा|वर्षे|वर्ष|varshanchi|varshancha|years?\\b|yrs?\\b)(?:\\s*(?:ka|ki|ke|का|की|के))?`,
    (m) => sane(num(m[1]), num(m[1])),
  ),
  form(`\\(\\s*${N}\\s*\\)`, (m) => sane(num(m[1]), num(m[1]))),
  // A bare figure at the end of a phrase: "woman, 32", "girl 12".
  form(
    `(?<=[\\p{L}\\p{M}],?\\s)(?<!\\b(?:no\\.?|season|episode|ep|take|scene|part|of|for|the|only)\\s)(1[0-9]|[2-8]\\d|[5-9])(?=\\s*(?:[,.;)\\n]|$))${NOT_AGE}`,
    (m) => sane(num(m[1]), num(m[1])),
  ),
];

const around = (value: number) => (value < 16 ? sane(value - 1, value + 1) : sane(value - 3, value + 3));
const below = (value: number) => (value <= 18 ? sane(4, value) : sane(18, value));
