/** Playing ages in all the ways they are said. "30s" is 30–39, "45 ke aas paas" is 42–48, "elderly" is 60 and over. */
import type { RoleBrief } from '../brief.ts';
import { boundAround } from './bounds.ts';
import { type Draft, quoteOf, take } from './text.ts';

type Age = NonNullable<RoleBrief['playingAge']>;
export interface AgeRead {
  readonly age?: Age;
  readonly reversed?: string;
  readonly at?: { readonly start: number; readonly end: number };
  /** The end that was not said, where only one was ("under 35", "40+"). */
  readonly open?: 'below' | 'above';
}

/** No upper end was said. */
export const NO_LIMIT = 99;

const TEENS = 13;
const DECADES: Readonly<Record<string, number>> = {
  teens: TEENS,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fourties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  विशी: 20,
  तिशी: 30,
  चाळिशी: 40,
  पन्नाशी: 50,
  साठी: 60,
  सत्तरी: 70,
};
const WINDOWS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  shuruaati: [0, 3],
  mid: [4, 6],
  middle: [4, 6],
  late: [7, 9],
};
/** Words for a time of life; figures, where there are any, go before them. */
const STAGES: readonly (readonly [RegExp, number, number])[] = [
  [
    /(?<![\p{L}\p{M}])(?:elderly|aged (?=wom|m[ae]n|lad|couple|person|parents?)|old(?:er)? (?=wom|m[ae]n|lad|gentleman|guy|uncle|aunt|couple|person|people)|senior citizens?|buzurg|bujurg|boodh[ai]|budh[ai]|budhiya|vruddha?|mhatar[aiey]|बुजुर्ग|बूढ[ाीे]|बुढिया|वृद्ध|म्हातार[ाीे]|वयस्कर)(?![\p{L}\p{M}])/gu,
    60,
    NO_LIMIT,
  ],
  [
    /(?<![\p{L}\p{M}])(?:middle[- ]aged?|middle age ki|adhed|madhyam ?vayin|अधेड|मध्यमवयीन)(?![\p{L}\p{M}])/gu,
    40,
    55,
  ],
  [
    /(?<![\p{L}\p{M}])(?:college[- ]?(?:going|wal[aei]|students?|kids?|girls?|boys?|types?|crowd)|collegians?|कॉलेज(?:ची|चा|वाली|वाला)?)(?![\p{L}\p{M}])/gu,
    18,
    24,
  ],
  [
    /(?<![\p{L}\p{M}])(?:young(?=\s+(?:wom[ae]n|m[ae]n|lad(?:y|ies)?|girls?|boys?|guys?|actors?|actress|couple|mother|father|mom|dad|cop|doctor|lawyer|teacher|wife|husband|bride|lead|people|artists?)(?![\p{L}]))|jawan|jawaan|naujawan|tarun|taruni|youngsters?|जवान|नौजवान|तरुण|तरुणी)(?![\p{L}\p{M}])/gu,
    18,
    30,
  ],
];

/** Takes the first age of the text; "over 30, under 40" is one age in two bounds. */
export function takeAge(draft: Draft): AgeRead {
  const age = takeFigures(draft);
  // "Budha, 55-65": the figure says it, and the word is read as well.
  if (age.at !== undefined) takeFirst(draft, IN_WORDS);
  return age.at === undefined ? takeFirst(draft, IN_WORDS) : age;
}

function takeFigures(draft: Draft): AgeRead {
  const range = takeFirst(draft, RANGES);
  if (range.at !== undefined) return range;
  const first = takeBounded(draft);
  if (first.age === undefined) return takeFirst(draft, EXACT);
  const left = draft.left;
  const second = takeBounded(draft).age;
  const both = second && {
    min: Math.max(first.age.min, second.min),
    max: Math.min(first.age.max, second.max),
  };
  if (both !== undefined && both.min <= both.max) return { age: both, at: first.at };
  draft.left = left;
  return first;
}

function takeFirst(draft: Draft, forms: readonly Form[]): AgeRead {
  for (const [pattern, read] of forms) {
    for (const match of draft.left.matchAll(pattern)) {
      const age = read(match);
      if (age === undefined) continue;
      const at = { start: match.index, end: match.index + match[0].length };
      take(draft, at);
      if (age.min > age.max) return { reversed: quoteOf(draft, at).trim(), at };
      return { age, at };
    }
  }
  return {};
}

const N = '(?<!\\d|\\d[.,/]|₹\\s?)(\\d{1,2})';
const TO = '\\s*(?:-|~|to|till|se|te|से|ते|and|aur|n|&|from|और|आणि)\\s*';
const YEARS =
  '(?:\\s*(?:years?|yrs?|yr|saal|sal|varsh|varshe|varshanch[aiey]|साल|वर्ष|वर्षे|वर्षांची|वर्षांचा|वर्षांचे|वर्षाच[ाीे])(?![\\p{L}\\p{M}])(?:\\s*(?:old|age|ka|ki|ke|का|की|के))?)?';
const NOT_AGE =
  '(?!\\s*(?:cms?\\b|k\\b|l\\b|%|hazaar|hazar|hajar|thousand|lakh|lac|लाख|हजार|days?\\b|din\\b|दिन|दिवस|ft\\b|feet|foot|फुट|फीट|inch|\'|"|episodes?|shifts?|scenes?|lines?|options?|names?|naam|log\\b|लोग|am\\b|pm\\b|people|per\\b|(?:languages?|films?|roles?|songs?|credits?|shows?|projects?|cameras?|locations?|cities|bhashaye?n?|takes?|pages?|looks?|भाषा)(?![\\p{L}\\p{M}])|hours?|ghante|mins?\\b|minutes?|weeks?|hafte|months?|mahin|/\\s*\\d|\\d|,\\d|\\.\\d))';
const PART = '(early|mid|middle|late)?[\\s-]*(?:to[\\s-]+(?:late|mid)[\\s-]*)?';
/** Marathi decades in Latin letters; "sathi" alone is "for", so an ending must follow here too. */
const LATIN_DECADES: Readonly<Record<string, number>> = {
  vishi: 20,
  tishi: 30,
  chalishi: 40,
  chalishee: 40,
  pannashi: 50,
  sathi: 60,
  saathi: 60,
  sattari: 70,
};
const DEVANAGARI_DECADES = Object.keys(DECADES)
  .filter((word) => /[\u0900-\u097f]/u.test(word))
  .join('|');
/** "साठी" alone is "for": a decade in Devanagari shows itself by its ending. */
const TENS = `(?<![\\p{L}\\p{M}])(?:(\\d0)\\s*'?s|(twenties|thirties|forties|fourties|fifties|sixties|seventies|eighties|teens)|((?:${DEVANAGARI_DECADES})(?=त|च|क)|(?:${Object.keys(LATIN_DECADES).join('|')})(?=t|ch)))(?:tlya|tla|tli|tle|chya|chi|cha|t|त|तला|तली|तले|तील|तल्या|च्या|ची|चा|कडच[ाी])?(?![\\p{L}\\p{M}])`;
const decade = (part: string | undefined, base: number): Age => {
  const [from, to] = WINDOWS[part ?? ''] ?? [0, base === TEENS ? 6 : 9];
  return { min: base + from, max: base + to };
};
const sane = (min: number, max: number): Age | undefined =>
  min >= 2 && max <= NO_LIMIT && min <= NO_LIMIT && max >= 2 ? { min, max } : undefined;
const num = (value: string | undefined) => Number(value ?? NaN);
const exactly = (m: RegExpMatchArray) => sane(num(m[1]), num(m[1]));
const around = (value: number) => (value < 16 ? sane(value - 1, value + 1) : sane(value - 3, value + 3));
const below = (value: number) => (value <= 18 ? sane(value < 8 ? 2 : 4, value) : sane(18, value));
/** The decade in three groups from `at` on: figures, English, Devanagari. */
const tens = (m: RegExpMatchArray, at: number) =>
  m[at] === undefined
    ? (DECADES[m[at + 1] ?? m[at + 2] ?? ''] ?? LATIN_DECADES[m[at + 2] ?? ''] ?? NaN)
    : Number(m[at]);

/** "4-5 girls": so many of them, and no ages. */
const COUNTED =
  /^\s*(?:good |new |fresh |more |different )?(?:girls|boys|women|men|ladies|guys|males|females|actors|actresses|artists?|dancers|singers|kids|children|people|junior artists|ladkiyan|ladkiyon|ladke|ladko|auratein|लडकियां|लडके|मुली|मुलं)(?![\p{L}\p{M}])/u;
const isCount = (m: RegExpMatchArray) =>
  num(m[2]) <= 12 && COUNTED.test((m.input ?? '').slice((m.index ?? 0) + m[0].length));

type Form = readonly [RegExp, (match: RegExpMatchArray) => Age | undefined];
const form = (source: string, read: Form[1]): Form => [new RegExp(source, 'gu'), read];

/** A figure with a bound around it: "over 30", "40 ke paar", "shouldn't look younger than 25". */
const FIGURE = new RegExp(`${N}${NOT_AGE}${YEARS}`, 'gu');

function takeBounded(draft: Draft): AgeRead {
  for (const match of draft.left.matchAll(FIGURE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const read = boundAround(draft.left.slice(0, start), draft.left.slice(end));
    if (read === undefined) continue;
    const value = num(match[1]);
    const age =
      read.bound === 'about' ? around(value) : read.bound === 'max' ? below(value) : sane(value, NO_LIMIT);
    if (age === undefined) continue;
    const at = { start: start - read.before, end: end + read.after };
    take(draft, at);
    const open = read.bound === 'max' ? 'below' : read.bound === 'min' ? 'above' : undefined;
    return { age, at, ...(open === undefined ? {} : { open }) };
  }
  return {};
}

const RANGES: readonly Form[] = [
  // "Saathi ulatlela", "पन्नाशी ओलांडलेली": past it.
  form(
    `(?<![\\p{L}\\p{M}])(${[...Object.keys(LATIN_DECADES), DEVANAGARI_DECADES].join('|')})\\s+(?:ulat|olaand|oland|paar|par kel|उलट|ओलांड|पार)[\\p{L}\\p{M}]*`,
    (m) => {
      const base = LATIN_DECADES[m[1] ?? ''] ?? DECADES[m[1] ?? ''];
      return base === undefined ? undefined : { min: base, max: NO_LIMIT };
    },
  ),
  form(`${PART}${TENS}\\s*(?:to|-|/|or|and|n|&|se|ya|through)\\s*${PART}${TENS}`, (m) => {
    const [low, high] = [decade(m[1], tens(m, 2)), decade(m[5], tens(m, 6))];
    return { min: low.min, max: high.max };
  }),
  form(`(early|mid|late)[\\s-]+(?:to|-|/|or)[\\s-]*(mid|late)[\\s-]*${TENS}`, (m) => {
    const base = tens(m, 3);
    return { min: decade(m[1], base).min, max: decade(m[2], base).max };
  }),
  form(`${PART}${TENS}`, (m) => decade(m[1], tens(m, 2))),
  form(`(?<!\\d)(\\d0)[\\s-]*(?:something|sum?thing)`, (m) => decade(undefined, num(m[1]))),
  form(`${N}(?:\\s*-?ish)?${TO}${N}${NOT_AGE}${YEARS}(?:\\s*-?ish\\b)?`, (m) =>
    isCount(m) ? undefined : sane(num(m[1]), num(m[2])),
  ),
];

/** One figure, meant as it is. */
const EXACT: readonly Form[] = [
  form(
    `(?<![\\p{L}])(?:aged?|ages|umar|umr|vay|playing|plays|उम्र|आयु|वय)(?:\\s*(?:is|hai|of|ki|:|है))?\\s+${N}${NOT_AGE}${YEARS}`,
    exactly,
  ),
  form(
    `(?<![\\d'’-])${N}[\\s-]*(?:years?[\\s-]*old|yrs?[\\s-]*old|yr[\\s-]*old|y/?o\\b|saal|sal\\b|साल|वर्षांची|वर्षांचा|वर्षाची|वर्षाचा|वर्षे|वर्ष|varshanchi|varshancha|varshachi|varshacha|years?\\b|yrs?\\b)(?:\\s*(?:ka|ki|ke|का|की|के))?`,
    exactly,
  ),
  // "40 chi baai", "50 ka aadmi"
  form(`${N}\\s*(?:ki|ka|chi|cha|की|का|ची|चा)(?![\\p{L}\\p{M}])`, (m) => around(num(m[1]))),
  form(`\\(\\s*(?:[mf]\\s*[,/]?\\s*)?${N}\\s*\\)`, exactly),
  // A bare figure at the end of a phrase: "woman, 32", "girl 12".
  form(
    `(?<=[\\p{L}\\p{M}],?\\s)(?<!\\b(?:no\\.?|season|episode|ep|take|scene|part|of|for|the|only|top|best|first|last|just|give|show|shortlist|compare|and|size|total|kul|ekun|all|backup|upto|make it|कुल|एकूण)\\s)(1[0-9]|[2-8]\\d|[5-9])(?=\\s*(?:[,.;)\\n]|$))${NOT_AGE}`,
    exactly,
  ),
];
const IN_WORDS: readonly Form[] = STAGES.map(([pattern, min, max]): Form => [pattern, () => ({ min, max })]);
