/** Dates that count from the day of the message: "kal se 5 din", "this Friday and Saturday", "next week". */
import { MONTH_WORD } from './dates-parts.ts';
import {
  MONTH,
  type Calendar,
  type DateForm,
  type Span,
  iso,
  lastDay,
  plusDays,
  re,
  weekday,
} from './calendar.ts';

const DAYS: readonly (readonly string[])[] = [
  ['monday', 'mon', 'somvar', 'somwar', 'सोमवार', 'सोमवारी'],
  ['tuesday', 'tue', 'tues', 'mangalvar', 'mangalwar', 'मंगलवार', 'मंगळवार', 'मंगळवारी'],
  ['wednesday', 'wed', 'budhvar', 'budhwar', 'बुधवार', 'बुधवारी'],
  ['thursday', 'thu', 'thur', 'thurs', 'guruvar', 'guruwar', 'गुरुवार', 'गुरुवारी', 'बृहस्पतिवार'],
  ['friday', 'fri', 'shukravar', 'shukrawar', 'शुक्रवार', 'शुक्रवारी'],
  ['saturday', 'sat', 'shanivar', 'shaniwar', 'शनिवार', 'शनिवारी'],
  ['sunday', 'sun', 'ravivar', 'raviwar', 'itvar', 'itwar', 'रविवार', 'रविवारी', 'इतवार'],
];
const L = '(?<![\\p{L}\\p{M}])';
const R = '(?![\\p{L}\\p{M}])';
/** "Not working since Tuesday" tells of the past. */
const WEEKDAY = `(?<!(?:since|last|past|pichhle|pichle|gelya|पिछले|गेल्या|मागच्या)\\s)${L}(${DAYS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})${R}`;
const NEXT = '(?:(this|coming|is|ye|ya|इस|या)\\s+|(next|agle|agli|pudhch[yi]a?|pudhil|अगले|पुढच्या|पुढील)\\s+)?';
const TO = '\\s*(?:-|to|till|and|n|&|,|aur|ani|se|te|से|ते|और|आणि)\\s*';
/** "1st and 3rd" are places in a list. */
const RANGE = '\\s*(?:-|to|till|se|te|से|ते)\\s*';
const N_DAYS = '(\\d{1,2})\\s*(?:days?|din|divas|दिन|दिवस)';
const WEEK =
  '(?:week|hafte|hafta|haftey|aathavdyat|aathavdya|athavdyat|athavda|हफ्ते|हफ्ता|सप्ताह|आठवड्यात|आठवडा)';

/** Patterns of dates that count from `calendar.today`, the more telling first. */
export function relativeForms(calendar: Calendar): DateForm[] {
  const { today } = calendar;
  const dayOf = (word: string | undefined) => DAYS.findIndex((names) => names.includes(word ?? ''));
  const monday = plusDays(today, -weekday(today));
  const later = (days: number) => plusDays(today, days);
  /** The next such day, today included; "next Friday" is the one of next week. */
  const on = (word: string | undefined, next: boolean) => {
    const day = dayOf(word);
    if (next) return plusDays(monday, 7 + day);
    return later((day - weekday(today) + 7) % 7);
  };
  const from = (start: string, days: number): Span => ({
    from: start,
    to: plusDays(start, Math.max(0, days - 1)),
  });
  const weekend = (next: boolean): Span => {
    const saturday = plusDays(monday, next ? 12 : 5);
    return { from: saturday < today ? today : saturday, to: plusDays(saturday, 1) };
  };
  const month = (ahead: number): Span => {
    const of = Number(today.slice(5, 7)) + ahead;
    const [year, number] = of > 12 ? [calendar.thisYear + 1, of - 12] : [calendar.thisYear, of];
    return { from: ahead === 0 ? today : iso(year, number, 1), to: iso(year, number, lastDay(year, number)) };
  };
  const near = (word: string): number =>
    /day after|parso|parson|parva|परसों|परवा/u.test(word) ? 2 : /today|aaj|tonight|आज/u.test(word) ? 0 : 1;
  const NEAR = `${L}(day after tomorrow|day after|tomorrow|tmrw|tmrow|tom|kal|udya|parson?|parva|today|aaj|tonight|कल|उद्या|परसों|परवा|आज)(?:पासून)?${R}`;
  /** The next day of that number, in this month or the next. */
  const nextDay = (day: number): string => {
    const of = Number(today.slice(5, 7));
    const here = iso(calendar.thisYear, of, day);
    return here >= today
      ? here
      : of === 12
        ? iso(calendar.thisYear + 1, 1, day)
        : iso(calendar.thisYear, of + 1, day);
  };
  const days = (a: string | undefined, b: string | undefined): Span => ({
    from: nextDay(Number(a)),
    to: nextDay(Number(b ?? a)),
  });
  return [
    // "free on 12th", "12th to 15th", "12 tarikh ko": no month was said.
    [
      re(
        `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)${RANGE}(\\d{1,2})(?:st|nd|rd|th)(?!\\s*(?:standard|std|grade|class|floor|century))`,
      ),
      (m) => days(m[1], m[2]),
    ],
    [
      re(
        `(?:${L}(?:on|free|dates?|shoot|available|by)\\s+(?:on\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)${R}(?!\\s+(?:of\\s+)?${MONTH})|(?<!\\d)(\\d{1,2})(?:${TO}(\\d{1,2}))?\\s*(?:tarikh|taarikh|tarkhela|तारीख|तारखेला)${R})`,
      ),
      (m) => days(m[1] ?? m[2], m[3]),
    ],
    [
      re(`${NEAR}\\s*(?:se|from|pasun|onwards?|से|पासून)?\\s*,?\\s*(?:for\\s+|(?:the\\s+)?next\\s+)?${N_DAYS}`),
      (m) => from(later(near(m[1] ?? '')), Number(m[2])),
    ],
    [
      re(`${N_DAYS}\\s*(?:shoot\\s*)?(?:from|starting|se|start)\\s*(?:from\\s*)?${NEAR}`),
      (m) => from(later(near(m[2] ?? '')), Number(m[1])),
    ],
    [
      re(`${WEEKDAY}\\s*(?:se|from|onwards?|से|पासून)?\\s*,?\\s*(?:for\\s+)?${N_DAYS}`),
      (m) => from(on(m[1], false), Number(m[2])),
    ],
    [
      re(`${L}${NEXT}${WEEKDAY}${TO}${NEXT}${WEEKDAY}`),
      (m) => {
        const start = on(m[3], m[2] !== undefined);
        const end = plusDays(start, (dayOf(m[6]) - dayOf(m[3]) + 7) % 7);
        return { from: start, to: end };
      },
    ],
    [re(`${NEAR}${TO}${NEAR}`), (m) => ({ from: later(near(m[1] ?? '')), to: later(near(m[2] ?? '')) })],
    [re(`${NEAR}${TO}${WEEKDAY}`), (m) => ({ from: later(near(m[1] ?? '')), to: on(m[2], false) })],
    [re(`${L}${NEXT}(?:weekend|wkend|वीकेंड)${R}`), (m) => weekend(m[2] !== undefined)],
    [re(`${L}(?:next|agle|coming|पुढचे|पुढील|अगले|pudhche)\\s+${N_DAYS}`), (m) => from(today, Number(m[1]))],
    [
      re(`${L}(?:next|agle|coming|within|अगले|पुढील|पुढचे)\\s+(\\d)\\s*(?:weeks|hafte|हफ्ते|आठवडे)`),
      (m) => from(today, 7 * Number(m[1])),
    ],
    [
      re(
        `${L}(?:last|rest|end|baaki|ant)\\s+(?:week\\s+)?(?:of|ka)\\s+(?:this|the|is)\\s+${MONTH_WORD}|month[- ]end|mahine ke ant`,
      ),
      () => {
        const { to } = month(0);
        const week = plusDays(to, -6);
        return { from: week < today ? today : week, to };
      },
    ],
    [re(`${L}(?:next|agle|agli|coming|pudhch[yi]a|pudhil|अगले|पुढच्या|पुढील)\\s+${MONTH_WORD}`), () => month(1)],
    [re(`${L}(?:this|is|ya|इस|या)\\s+${MONTH_WORD}`), () => month(0)],
    [
      re(`${L}(?:next|agle|agli|coming|pudhch[yi]a|pudhil|अगले|पुढच्या|पुढील)\\s+${WEEK}`),
      () => ({ from: plusDays(monday, 7), to: plusDays(monday, 13) }),
    ],
    [re(`${L}(?:this|is|ya|इस|या)\\s+${WEEK}`), () => ({ from: today, to: plusDays(monday, 6) })],
    [
      re(`${L}${NEXT}${WEEKDAY}`),
      (m) =>
        (m[3] === 'sun' || m[3] === 'sat' || m[3] === 'mon' || m[3] === 'wed') &&
        m[1] === undefined &&
        m[2] === undefined
          ? undefined
          : from(on(m[3], m[2] !== undefined), 1),
    ],
    [
      re(`${L}(day after tomorrow|tomorrow|tmrw|udya|parson?|parva|today|tonight|उद्या|परसों|परवा)${R}`),
      (m) => from(later(near(m[1] ?? '')), 1),
    ],
    [
      re(
        `${L}(kal|aaj|कल|आज)${R}(?=\\s*(?:ke|ki|ka|shoot|free|se|hi|ko|के|की|का|शूट|खाली|को|ही|available|chahiye|चाहिए))`,
      ),
      (m) => from(later(near(m[1] ?? '')), 1),
    ],
  ];
}
