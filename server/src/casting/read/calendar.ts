/** Days and months for the readers of dates: ISO dates, months in all their spellings, patterns that share them. */

export interface Span {
  readonly from: string;
  readonly to: string;
}
export type DateForm = readonly [RegExp, (match: RegExpExecArray) => Span | undefined];

const MONTHS: readonly (readonly string[])[] = [
  [
    'january',
    'jan',
    'janvari',
    'januari',
    'janevari',
    'jaanevari',
    'janawari',
    'janwari',
    'जनवरी',
    'जानेवारी',
    'जानेवारि',
  ],
  ['february', 'feb', 'febr', 'farvari', 'farwari', 'phebruvari', 'febuary', 'februari', 'फरवरी', 'फेब्रुवारी'],
  ['march', 'mar', 'मार्च'],
  ['april', 'apr', 'aprail', 'अप्रैल', 'एप्रिल'],
  ['may', 'मई', 'मे'],
  ['june', 'jun', 'जून'],
  ['july', 'jul', 'julai', 'जुलाई', 'जुलै'],
  ['august', 'aug', 'अगस्त', 'ऑगस्ट'],
  ['september', 'sept', 'sep', 'sitambar', 'सितंबर', 'सप्टेंबर'],
  ['october', 'oct', 'aktubar', 'अक्टूबर', 'ऑक्टोबर'],
  ['november', 'nov', 'navambar', 'novhembar', 'navhembar', 'नवंबर', 'नोव्हेंबर'],
  ['december', 'dec', 'disambar', 'disember', 'desember', 'dicember', 'दिसंबर', 'डिसेंबर'],
];
const spelt = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length).join('|');
/** Case endings that Hindi and Marathi write on the month. */
const CASE = '(?:च्या|मध्ये|मधे|मधील|पर्यंत|पासून|त|ला|चा|ची|चे|में)?';

/** 1 to 12; 0 for no month. */
export const monthOf = (word: string | undefined): number => {
  const bare = (word ?? '').replace(/[.\s]/gu, '');
  const at = MONTHS.findIndex((names) => names.includes(bare));
  return at >= 0
    ? at + 1
    : MONTHS.findIndex((names) =>
        names.some((name) => /[\u0900-\u097f]/u.test(name) && bare.startsWith(name)),
      ) + 1;
};
export const MONTH = `(?<![\\p{L}\\p{M}])(?:${spelt(MONTHS.flat())})${CASE}(?![\\p{L}\\p{M}])\\.?`;
/** Months that are no other word: "may" and "mar" need a date around them. */
export const PLAIN_MONTH = `(?<![\\p{L}\\p{M}])(?:${spelt(
  MONTHS.flat().filter((name) => name.length > 3 && !/^(?:march|मार्च|sept|febr)$/u.test(name)),
)})${CASE}(?![\\p{L}\\p{M}])`;
export const DAY = '(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+ko|\\s+तारीख)?';
export const TO =
  '\\s*(?:-|to|till|until|upto|through|and|n|&|se lekar|se|te|ते|से|तक|और|आणि|aur|ani)\\s*(?:the\\s+)?';
export const YEAR = "(?:,?\\s*'?(20\\d{2}|2\\d(?=\\s*(?:$|[,.;])))(?!\\d))?";

const pad = (value: number) => String(value).padStart(2, '0');
/** ISO date; months count from 1. */
export const iso = (year: number, of: number, day: number): string => `${year}-${pad(of)}-${pad(day)}`;
/** Days in a month; months count from 1. */
export const lastDay = (year: number, of: number): number => new Date(Date.UTC(year, of, 0)).getUTCDate();
/** The ISO date so many days later. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** 0 is Monday. */
export const weekday = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
/** "27" is 2027. */
export const fullYear = (given: string): number =>
  given.length === 2 ? 2000 + Number(given) : Number(given);
/** A pattern of dates: Unicode, as normalised text needs it. */
export const re = (source: string): RegExp => new RegExp(source, 'u');

/** What counts from the day of the message. */
export function calendarOf(today: string) {
  const thisYear = Number(today.slice(0, 4));
  /** The year in which the day is still ahead. */
  const yearFor = (given: string | undefined, of: number, day: number): number =>
    given !== undefined ? fullYear(given) : iso(thisYear, of, day) < today ? thisYear + 1 : thisYear;
  /** Days of one month; past ones of a running month are left out. */
  const within = (of: number, given: string | undefined, from: number, to: number): Span | undefined => {
    if (of < 1) return undefined;
    const year = yearFor(given, of, Math.min(to, 28));
    return { from: iso(year, of, from), to: iso(year, of, Math.min(to, lastDay(year, of))) };
  };
  const between = (
    d1: string | undefined,
    m1: string | undefined,
    d2: string | undefined,
    m2: string | undefined,
    given: string | undefined,
  ): Span => {
    const [a, b] = [monthOf(m1), monthOf(m2)];
    if (given !== undefined) {
      const year = fullYear(given);
      // "14 Dec to 20 Jan 2027" starts the year before; "12 March to 4 March 2027" is simply the wrong way round.
      return { from: iso(a - b > 6 ? year - 1 : year, a, Number(d1)), to: iso(year, b, Number(d2)) };
    }
    const year = yearFor(undefined, a, Number(d1));
    return { from: iso(year, a, Number(d1)), to: iso(b < a ? year + 1 : year, b, Number(d2)) };
  };
  const months = (
    m1: string | undefined,
    m2: string | undefined,
    given: string | undefined,
  ): Span | undefined => {
    const [first, last] = [within(monthOf(m1), given, 1, 31), within(monthOf(m2), given, 1, 31)];
    if (first === undefined || last === undefined) return undefined;
    const to = last.to < first.from ? `${Number(last.to.slice(0, 4)) + 1}${last.to.slice(4)}` : last.to;
    return { from: first.from, to };
  };
  return { today, thisYear, yearFor, within, between, months };
}
export type Calendar = ReturnType<typeof calendarOf>;
