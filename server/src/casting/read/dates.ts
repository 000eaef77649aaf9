/** Shoot dates in the ways people write them, as ISO windows. The year is the next one in which the date is still ahead. */
import type { RoleBrief } from '../brief.ts';
import {
  type Calendar,
  type DateForm,
  DAY,
  MONTH,
  PLAIN_MONTH,
  TO,
  YEAR,
  calendarOf,
  iso,
  lastDay,
  monthOf,
  plusDays,
  re,
} from './calendar.ts';
import { HALF, ORD, WEEK, ordinal, partForms } from './dates-parts.ts';
import { relativeForms } from './dates-relative.ts';
import { type Draft, take } from './text.ts';

type Window = NonNullable<RoleBrief['dates']>;
export interface DatesRead {
  readonly window?: Window;
  /** Further windows: all of them are asked. */
  readonly more: readonly Window[];
  /** The end lies before the start: as it was written. */
  readonly reversed?: string;
}

/** Holds and first refusals of others are no bookings; these words say that they are not wanted either. */
const NO_HOLDS =
  /(?<![\p{L}\p{M}])(?:(?:no|without|not even|not on|koi)\s+(?:any\s+)?(?:holds?|first refusals?|pencils?|1st refusals?)|clear of (?:all )?holds|(?:completely|fully|totally|absolutely|ekdum) (?:clear|free)|(?:holds?|first refusals?|1st refusals?|pencils?)(?:\s+(?:ya|or|aur|and|kinva)\s+(?:holds?|first refusals?|pencils?))?\s+(?:\p{L}+\s+){0,2}?(?:mat|nahi|nahin|nako|not ok|out)|(?:होल्ड|फर्स्ट रिफ्यूजल)[^.।;,]{0,20}(?:नहीं|नको|नाही|मत))(?![\p{L}\p{M}])/u;

/** "Can we call her tomorrow?", "names by tonight": when the office works, not when the shoot is. */
const NEAR =
  /^\s*(?:day after tomorrow|day after|tomorrow|tmrw|tom|today|tonight|aaj|kal|udya|आज|कल|उद्या)\s*$/u;
const TO_DO =
  /(?<![\p{L}])(?:call|ring|phone|meet|audition|test|send|share|mail|reply|revert|discuss|decide|present|bhej\w*|by|latest)\s+(?:[\p{L}']+\s+){0,3}$/u;

/** More windows than this in one message are a calendar and no brief. */
const MOST_WINDOWS = 4;

/** Takes every window of dates. @param today ISO date of the message, in the office's zone. */
export function takeDates(draft: Draft, today: string): DatesRead {
  const first = takeWindow(draft, today);
  if (first.window === undefined) return { ...first, more: [] };
  const more: Window[] = [];
  for (
    let next = takeWindow(draft, today, EXACT);
    next.window !== undefined && more.length < MOST_WINDOWS;
    next = takeWindow(draft, today, EXACT)
  )
    more.push(next.window);
  const { allowHolds } = [first.window, ...more].find((window) => !window.allowHolds) ?? first.window;
  return { window: { ...first.window, allowHolds }, more: more.map((window) => ({ ...window, allowHolds })) };
}

/** A second window shows itself by day and month; "in March" beside a date is more often the story. */
const EXACT = /\d/u;

function takeWindow(draft: Draft, today: string, shape?: RegExp): Omit<DatesRead, 'more'> {
  for (const [pattern, read] of formsFor(today)) {
    const match = pattern.exec(draft.left);
    if (match === null) continue;
    if (NEAR.test(match[0]) && TO_DO.test(draft.whole.slice(0, match.index))) continue;
    const found = shape?.test(match[0]) === false ? undefined : read(match);
    if (found === undefined || !isDate(found.from) || !isDate(found.to)) continue;
    take(draft, { start: match.index, end: match.index + match[0].length });
    const holds = NO_HOLDS.exec(draft.left);
    if (holds !== null) take(draft, { start: holds.index, end: holds.index + holds[0].length });
    if (found.to < found.from) return { reversed: match[0].trim() };
    return { window: { ...found, allowHolds: holds === null } };
  }
  return {};
}

const isDate = (date: string) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
};

/** The patterns are many and the same all day. */
let kept: { readonly today: string; readonly forms: readonly DateForm[] } | undefined;
function formsFor(today: string): readonly DateForm[] {
  if (kept?.today !== today) {
    const calendar = calendarOf(today);
    kept = {
      today,
      forms: [
        ...lengthForms(calendar),
        ...exactForms(calendar),
        ...partForms(calendar),
        ...relativeForms(calendar),
        ...looseForms(calendar),
      ],
    };
  }
  return kept.forms;
}

const FOR_DAYS = '(?:for|ke liye|of|का|के लिए|,)?\\s*(?:next\\s+)?(\\d{1,2})\\s*(?:days?|din|divas|दिन|दिवस)';

/** "10 Dec se 4 din", "starting 3 Jan, 12 days". */
function lengthForms({ within }: Calendar): DateForm[] {
  return [
    [
      re(`${DAY}\\s*(?:of\\s+)?(${MONTH})${YEAR}\\s*(?:se|from|onwards?|पासून|से)?\\s*,?\\s*${FOR_DAYS}`),
      (m) => {
        const start = within(monthOf(m[2]), m[3], Number(m[1]), Number(m[1]));
        return start && { from: start.from, to: plusDays(start.from, Number(m[4]) - 1) };
      },
    ],
    [
      re(
        `(\\d{1,2})\\s*(?:days?|din|divas|दिन|दिवस)\\s*(?:shoot\\s*)?(?:from|starting|se|start)\\s*(?:from\\s*)?${DAY}\\s*(?:of\\s+)?(${MONTH})${YEAR}`,
      ),
      (m) => {
        const start = within(monthOf(m[3]), m[4], Number(m[2]), Number(m[2]));
        return start && { from: start.from, to: plusDays(start.from, Number(m[1]) - 1) };
      },
    ],
  ];
}

function exactForms({ within, between, yearFor, today }: Calendar): DateForm[] {
  const dmy = (d: string | undefined, m: string | undefined, y: string | undefined) =>
    iso(yearFor(y, Number(m), Number(d)), Number(m), Number(d));
  const D = '(?<![\\d/.])(\\d{1,2})[/.](\\d{1,2})(?:[/.](20\\d{2}|\\d{2}))?(?![\\d/])';
  const list = '(?:\\s*(?:,|and|n|&|or|ya|aur|ani|और|या|आणि|किंवा|/)\\s*\\d{1,2}(?:st|nd|rd|th)?)';
  return [
    [
      /(20\d{2})-(\d{2})-(\d{2})\s*(?:-|to|till|\.\.|through|se|से|ते)+\s*(20\d{2})-(\d{2})-(\d{2})/u,
      (m) => ({ from: `${m[1]}-${m[2]}-${m[3]}`, to: `${m[4]}-${m[5]}-${m[6]}` }),
    ],
    [
      re(`${DAY}\\s*(?:of\\s+)?(${MONTH})\\s*(20\\d{2})${TO}${DAY}\\s*(?:of\\s+)?(${MONTH})\\s*(20\\d{2})`),
      (m) => ({
        from: iso(Number(m[3]), monthOf(m[2]), Number(m[1])),
        to: iso(Number(m[6]), monthOf(m[5]), Number(m[4])),
      }),
    ],
    [
      re(`${DAY}\\s*(?:of\\s+)?(${MONTH})${TO}${DAY}\\s*(?:of\\s+)?(${MONTH})${YEAR}`),
      (m) => between(m[1], m[2], m[3], m[4], m[5]),
    ],
    [
      re(`(${MONTH})\\s*${DAY}${TO}(${MONTH})\\s*${DAY}${YEAR}`),
      (m) => between(m[2], m[1], m[4], m[3], m[5]),
    ],
    [
      // "8, 9 and 12 Dec": from the first to the last of them.
      re(`${DAY}(${list}+)\\s*(?:of\\s+)?(${MONTH})${YEAR}`),
      (m) => {
        const days = [m[1] ?? '', ...(m[2]?.match(/\d{1,2}/gu) ?? [])].map(Number);
        return days.some((day) => day < 1 || day > 31)
          ? undefined
          : between(String(Math.min(...days)), m[3], String(Math.max(...days)), m[3], m[4]);
      },
    ],
    [re(`${DAY}${TO}${DAY}\\s*(?:of\\s+)?(${MONTH})${YEAR}`), (m) => between(m[1], m[3], m[2], m[3], m[4])],
    [re(`(${MONTH})\\s*${DAY}${TO}${DAY}(?![\\d:])${YEAR}`), (m) => between(m[2], m[1], m[3], m[1], m[4])],
    [re(`${D}${TO}${D}`), (m) => ({ from: dmy(m[1], m[2], m[3]), to: dmy(m[4], m[5], m[6] ?? m[3]) })],
    [
      re(`(?:before|till|until|upto|up to|by)\\s+(?:the\\s+)?${DAY}\\s*(?:of\\s+)?(${MONTH})${YEAR}`),
      (m) => {
        const end = within(monthOf(m[2]), m[3], Number(m[1]), Number(m[1]));
        return end && { from: today, to: end.to };
      },
    ],
    [
      re(
        `(?:after|from|post)\\s+(?:the\\s+)?${DAY}\\s*(?:of\\s+)?(${MONTH})${YEAR}|${DAY}\\s*(?:of\\s+)?(${MONTH})${YEAR}\\s*(?:onwards?|ke baad|se aage|nantar|के बाद|नंतर|पासून)`,
      ),
      (m) => {
        const start = within(monthOf(m[2] ?? m[5]), m[3] ?? m[6], Number(m[1] ?? m[4]), Number(m[1] ?? m[4]));
        if (start === undefined) return undefined;
        const [year = 0, month = 0, day = 0] = start.from.split('-').map(Number);
        // No end was said: the rest of the month, or two weeks where little of it is left.
        return {
          from: start.from,
          to: day <= 20 ? iso(year, month, lastDay(year, month)) : plusDays(start.from, 13),
        };
      },
    ],
  ];
}

function looseForms({ within, months, yearFor }: Calendar): DateForm[] {
  const week = (word = '', m = '', given?: string) => {
    const of = monthOf(m);
    const at = ordinal(word);
    const year = yearFor(given, of, at < 0 ? 28 : Math.min(28, at * 7 + 7));
    const last = lastDay(year, of);
    return at < 0
      ? { from: iso(year, of, last - 6), to: iso(year, of, last) }
      : { from: iso(year, of, at * 7 + 1), to: iso(year, of, at * 7 + 7) };
  };
  const half = (word = '', m = '', given?: string) => {
    const of = monthOf(m);
    const middle = Math.floor(lastDay(2027, of) / 2);
    return ordinal(word) === 0 ? within(of, given, 1, middle) : within(of, given, middle + 1, 31);
  };
  const third = (word: string, m: string | undefined, given?: string) => {
    const [from, to] = /early|begin|start|shuru|suru|शुरु|सुरु/u.test(word)
      ? [1, 10]
      : /mid|bich|beech|बीच|मध्या/u.test(word)
        ? [11, 20]
        : [21, 31];
    return within(monthOf(m), given, from, to);
  };
  const OF = '(?:\\s+(?:of|in|ke|ka|ki|chya|के|का|की|च्या))?\\s+';
  const IN = '(?:ke|ka|ki|chya|cha|के|का|की|च्या|चा)?\\s*';
  const THIRD =
    '(early|mid|late|end of|end|beginning of|beginning|start of|starting|bich|beech|shuru|suru|ant|बीच|शुरु|शुरुआत|अंत|अखेर|सुरुवाती)';
  return [
    [re(`${ORD}\\s+${WEEK}${OF}(${MONTH})${YEAR}`), (m) => week(m[1], m[2], m[3])],
    [re(`(${MONTH})\\s*${IN}${ORD}\\s+${WEEK}`), (m) => week(m[2], m[1])],
    [re(`${ORD}\\s+${HALF}${OF}(${MONTH})${YEAR}`), (m) => half(m[1], m[2], m[3])],
    [re(`(${MONTH})\\s*${IN}${ORD}\\s+${HALF}`), (m) => half(m[2], m[1])],
    [re(`${THIRD}[- ](${MONTH})${YEAR}`), (m) => third(m[1] ?? '', m[2], m[3])],
    [
      re(
        `(${MONTH})\\s*${IN}(end|beginning|mid|bich|beech|shuru|suru|ant|बीच|शुरु|शुरुआत|अंत|अखेर|सुरुवाती)(?![a-z])`,
      ),
      (m) => third(m[2] ?? '', m[1]),
    ],
    [
      re(`${DAY}\\s*(?:of\\s+)?(${MONTH})${YEAR}`),
      (m) => within(monthOf(m[2]), m[3], Number(m[1]), Number(m[1])),
    ],
    [
      re(`(${MONTH})\\s*(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${YEAR}`),
      (m) => within(monthOf(m[1]), m[3], Number(m[2]), Number(m[2])),
    ],
    [/(20\d{2})-(\d{2})-(\d{2})/u, (m) => ({ from: m[0], to: m[0] })],
    [
      /(?:\bon|\bdates?:?|\bshoot(?:ing)?(?: on| is)?|\bfree(?: on)?|\bavailable(?: on)?|तारीख)\s+(\d{1,2})\/(\d{1,2})(?:\/(20\d{2}|\d{2}))?(?![\d/])/u,
      (m) => within(Number(m[2]) <= 12 ? Number(m[2]) : 0, m[3], Number(m[1]), Number(m[1])),
    ],
    [
      re(`(${MONTH})\\s*(?:-|/|to|and|n|&|se|or|aur|ani|till|through|से|ते|और|आणि)\\s*(${MONTH})${YEAR}`),
      (m) => months(m[1], m[2], m[3]),
    ],
    [
      re(
        `(?:all of|whole of|throughout|during|in|through|entire|whole|poore|pura|free|available|dates?:?|shoot(?:ing)?(?: in| is)?|पूरे|संपूर्ण)\\s+(${MONTH})${YEAR}`,
      ),
      (m) => within(monthOf(m[1]), m[2], 1, 31),
    ],
    [re(`(${MONTH})\\s*(20\\d{2})`), (m) => within(monthOf(m[1]), m[2], 1, 31)],
    [
      re(`(${MONTH})\\s*(?:mein|me|main|madhe|madhye|में|मध्ये|month|mahina|mahine)(?![\\p{L}\\p{M}])`),
      (m) => within(monthOf(m[1]), undefined, 1, 31),
    ],
    [re(`(${PLAIN_MONTH})`), (m) => within(monthOf(m[1]), undefined, 1, 31)],
  ];
}
