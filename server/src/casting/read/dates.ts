/** Shoot dates in the ways people write them, as ISO windows. The year is the next one in which the date is still ahead. */
import type { RoleBrief } from '../brief.ts';
import { type Draft, take } from './text.ts';

type Window = NonNullable<RoleBrief['dates']>;
export interface DatesRead {
  readonly window?: Window;
  /** The end lies before the start: as it was written. */
  readonly reversed?: string;
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvari', 'जनवरी', 'जानेवारी'],
  ['february', 'feb', 'febr', 'farvari', 'फरवरी', 'फेब्रुवारी'],
  ['march', 'mar', 'मार्च'],
  ['april', 'apr', 'अप्रैल', 'एप्रिल'],
  ['may', 'मई', 'मे'],
  ['june', 'jun', 'जून'],
  ['july', 'jul', 'जुलाई', 'जुलै'],
  ['august', 'aug', 'अगस्त', 'ऑगस्ट'],
  ['september', 'sept', 'sep', 'सितंबर', 'सप्टेंबर'],
  ['october', 'oct', 'अक्टूबर', 'ऑक्टोबर'],
  ['november', 'nov', 'नवंबर', 'नोव्हेंबर'],
  ['december', 'dec', 'दिसंबर', 'डिसेंबर'],
];
const month = (word: string) => MONTHS.findIndex((names) => names.includes(word)) + 1;
const MONTH = `(?<![\\p{L}\\p{M}])(?:${MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![\\p{L}])\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const TO = '\\s*(?:-|to|till|until|through|and|se|te|se lekar|ते|से|तक)\\s*';
const YEAR = '(?:,?\\s*(20\\d{2}))?';
const pad = (value: number) => String(value).padStart(2, '0');
const iso = (year: number, of: number, day: number) => `${year}-${pad(of)}-${pad(day)}`;
const lastDay = (year: number, of: number) => new Date(Date.UTC(year, of, 0)).getUTCDate();
const clean = (word: string | undefined) => (word ?? '').replace('.', '');

export function takeDates(draft: Draft, today: string): DatesRead {
  for (const [pattern, read] of forms(today)) {
    const match = pattern.exec(draft.left);
    if (match === null) continue;
    const found = read(match);
    if (found === undefined) continue;
    take(draft, { start: match.index, end: match.index + match[0].length });
    if (found.to < found.from) return { reversed: match[0].trim() };
    return {
      window: {
        ...found,
        allowHolds:
          !/\b(?:no|without|not even) (?:holds?|first refusals?|pencils?)|clear of holds|completely clear\b/u.test(
            draft.whole,
          ),
      },
    };
  }
  return {};
}

type Found = { readonly from: string; readonly to: string };
type Form = readonly [RegExp, (match: RegExpExecArray) => Found | undefined];

function forms(today: string): Form[] {
  const thisYear = Number(today.slice(0, 4));
  /** The year in which the window is not over yet. */
  const yearFor = (given: string | undefined, of: number, day: number) =>
    given !== undefined ? Number(given) : iso(thisYear, of, day) < today ? thisYear + 1 : thisYear;
  const whole = (of: number, given: string | undefined, from: number, to: number): Found => {
    const year = yearFor(given, of, Math.min(to, 28));
    return { from: iso(year, of, from), to: iso(year, of, Math.min(to, lastDay(year, of))) };
  };
  const re = (source: string) => new RegExp(source, 'u');
  const between = (
    d1: string | undefined,
    m1: string,
    d2: string | undefined,
    m2: string,
    given: string | undefined,
  ): Found => {
    const [a, b] = [month(clean(m1)), month(clean(m2))];
    const to = { day: Number(d2), of: b };
    if (given !== undefined) {
      const year = Number(given);
      // "14 Dec to 20 Jan 2027" starts the year before; "12 March to 4 March 2027" is simply the wrong way round.
      return { from: iso(a - b > 6 ? year - 1 : year, a, Number(d1)), to: iso(year, to.of, to.day) };
    }
    const year = yearFor(undefined, a, Number(d1));
    return { from: iso(year, a, Number(d1)), to: iso(b < a ? year + 1 : year, to.of, to.day) };
  };
  const ordinal = (word: string) => {
    if (/first|1st|pehl|pahil|पहल|पहिल|शुरु/u.test(word)) return 0;
    if (/second|2nd|doosr|dusr|दूसर|दुसऱ|दुसर/u.test(word)) return 1;
    if (/third|3rd|teesr|tisr|तीसर|तिसर/u.test(word)) return 2;
    if (/fourth|4th|chauth|चौथ/u.test(word)) return 3;
    return -1;
  };
  const week = (word: string, m: string, given: string | undefined): Found => {
    const of = month(clean(m));
    const at = ordinal(word);
    const year = yearFor(given, of, 28);
    return at < 0
      ? { from: iso(year, of, lastDay(year, of) - 6), to: iso(year, of, lastDay(year, of)) }
      : { from: iso(year, of, at * 7 + 1), to: iso(year, of, at * 7 + 7) };
  };
  const half = (word: string, m: string, given: string | undefined): Found => {
    const of = month(clean(m));
    const middle = Math.floor(lastDay(2027, of) / 2);
    return ordinal(word) === 0 ? whole(of, given, 1, middle) : whole(of, given, middle + 1, 31);
  };
  const ORD =
    '(first|1st|second|2nd|third|3rd|fourth|4th|last|pehl[aei]|pahil[aey]+|doosr[aei]|dusr[aei]|teesr[aei]|akhri|aakhri|पहल[ाीे]|पहिल्या|पहिला|दूसर[ाीे]|दुसर्या|तीसर[ाीे]|तिसर्या|आखिरी|शेवटच्या)';
  const WEEK = '(?:week|hafte|hafta|haftey|aathavda|athavdya|हफ्ते|हफ्ता|सप्ताह|आठवड्यात|आठवडा)';
  const HALF = '(?:half|aadhe|aadha|आधे|आधा|अर्ध्यात|पंधरवड्यात|पखवाड़े|fortnight)';
  const OF = '(?:\\s+(?:of|in|ke|ka|ki|chya|के|का|की|च्या))?\\s+';
  const IN = '(?:ke|ka|ki|chya|cha|के|का|की|च्या|चा)?\\s*';
  return [
    [
      /(20\d{2})-(\d{2})-(\d{2})\s*(?:-|to|till|\.\.|through|se|से|ते)+\s*(20\d{2})-(\d{2})-(\d{2})/u,
      (m) => ({ from: `${m[1]}-${m[2]}-${m[3]}`, to: `${m[4]}-${m[5]}-${m[6]}` }),
    ],
    [
      re(`${DAY}\\s*(?:of\\s+)?(${MONTH})\\s*(20\\d{2})${TO}${DAY}\\s*(?:of\\s+)?(${MONTH})\\s*(20\\d{2})`),
      (m) => ({
        from: iso(Number(m[3]), month(clean(m[2])), Number(m[1])),
        to: iso(Number(m[6]), month(clean(m[5])), Number(m[4])),
      }),
    ],
    [
      re(`${DAY}\\s*(?:of\\s+)?(${MONTH})${TO}${DAY}\\s*(?:of\\s+)?(${MONTH})${YEAR}`),
      (m) => between(m[1], m[2] ?? '', m[3], m[4] ?? '', m[5]),
    ],
    [
      re(`(${MONTH})\\s*${DAY}${TO}(${MONTH})\\s*${DAY}${YEAR}`),
      (m) => between(m[2], m[1] ?? '', m[4], m[3] ?? '', m[5]),
    ],
    [
      re(`${DAY}${TO}${DAY}\\s*(?:of\\s+)?(${MONTH})${YEAR}`),
      (m) => between(m[1], m[3] ?? '', m[2], m[3] ?? '', m[4]),
    ],
    [
      re(`(${MONTH})\\s*${DAY}${TO}${DAY}(?!\\d)${YEAR}`),
      (m) => between(m[2], m[1] ?? '', m[3], m[1] ?? '', m[4]),
    ],
    [re(`${ORD}\\s+${WEEK}${OF}(${MONTH})${YEAR}`), (m) => week(m[1] ?? '', m[2] ?? '', m[3])],
    [re(`(${MONTH})\\s*${IN}${ORD}\\s+${WEEK}`), (m) => week(m[2] ?? '', m[1] ?? '', undefined)],
    [re(`${ORD}\\s+${HALF}${OF}(${MONTH})${YEAR}`), (m) => half(m[1] ?? '', m[2] ?? '', m[3])],
    [re(`(${MONTH})\\s*${IN}${ORD}\\s+${HALF}`), (m) => half(m[2] ?? '', m[1] ?? '', undefined)],
    [
      re(`(early|mid|late|end of|beginning of|start of)[- ](${MONTH})${YEAR}`),
      (m) => {
        const of = month(clean(m[2]));
        const [from, to] = /early|beginning|start/.test(m[1] ?? '')
          ? [1, 10]
          : m[1] === 'mid'
            ? [11, 20]
            : [21, 31];
        return whole(of, m[3], from, to);
      },
    ],
    [
      re(`${DAY}\\s*(?:of\\s+)?(${MONTH})${YEAR}`),
      (m) => whole(month(clean(m[2])), m[3], Number(m[1]), Number(m[1])),
    ],
    [
      re(`(${MONTH})\\s*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${YEAR}`),
      (m) => whole(month(clean(m[1])), m[3], Number(m[2]), Number(m[2])),
    ],
    [
      /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](20\d{2})\s*(?:-|to|se|ते|से)\s*(\d{1,2})[/.](\d{1,2})[/.](20\d{2})/u,
      (m) => ({
        from: iso(Number(m[3]), Number(m[2]), Number(m[1])),
        to: iso(Number(m[6]), Number(m[5]), Number(m[4])),
      }),
    ],
    [/(20\d{2})-(\d{2})-(\d{2})/u, (m) => ({ from: m[0], to: m[0] })],
    [
      re(`(?:all of|whole of|throughout|during|in|through|entire|poore|pura|पूरे|संपूर्ण)\\s+(${MONTH})${YEAR}`),
      (m) => whole(month(clean(m[1])), m[2], 1, 31),
    ],
    [re(`(${MONTH})\\s*(20\\d{2})`), (m) => whole(month(clean(m[1])), m[2], 1, 31)],
    [
      re(
        `(january|february|march|april|june|july|august|september|october|november|december|[\\u0900-\\u097f]{3,})\\s*(?:mein|me|main|madhe|में|मध्ये|month)(?![\\p{L}\\p{M}])`,
      ),
      (m) => (month(clean(m[1])) > 0 ? whole(month(clean(m[1])), undefined, 1, 31) : undefined),
    ],
    [
      /next month/u,
      () => {
        const of = (Number(today.slice(5, 7)) % 12) + 1;
        return whole(of, String(of === 1 ? thisYear + 1 : thisYear), 1, 31);
      },
    ],
  ];
}
