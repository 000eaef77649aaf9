/*
 * Days of the calendar as ISO 8601 strings, YYYY-MM-DD: no time, no zone. All sums are done in UTC, where every day
 * has 24 hours. Such strings are in order when they are sorted as text.
 */

const DAY_MS = 86_400_000;
const utc = (date: string) => new Date(`${date}T00:00:00Z`);
const isoOf = (day: Date) => day.toISOString().slice(0, 10);

/** The day `days` later; before, where they are negative. */
export const addDays = (date: string, days: number): string =>
  isoOf(new Date(utc(date).getTime() + days * DAY_MS));

/** The same day of the month `months` later, or the last of a month that is shorter. */
export function addMonths(date: string, months: number): string {
  const day = utc(date);
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(isoOf(first), Math.min(day.getUTCDate(), last) - 1);
}

/** Days since the week began. `weekStartsOn`: 0 is Sunday. */
export const dayOfWeek = (date: string, weekStartsOn: number): number =>
  (utc(date).getUTCDay() - weekStartsOn + 7) % 7;

/** The days of the month in weeks; what belongs to other months is left out. */
export function weeksOf(date: string, weekStartsOn: number): (string | undefined)[][] {
  const month = date.slice(0, 7);
  const first = addDays(`${month}-01`, -dayOfWeek(`${month}-01`, weekStartsOn));
  const weeks: (string | undefined)[][] = [];
  for (let start = first; start.slice(0, 7) <= month; start = addDays(start, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, at) => addDays(start, at)).map((day) =>
        day.startsWith(month) ? day : undefined,
      ),
    );
  return weeks;
}

/** The day of these numbers; undefined where there is none, such as 31 June. */
export function dayFrom(year: number, month: number, day: number): string | undefined {
  const made = new Date(Date.UTC(year, month - 1, day));
  const iso = Number.isNaN(made.getTime()) || year < 1000 || year > 9999 ? undefined : isoOf(made);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? iso : undefined;
}

/** Whether a string is a day. */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year !== undefined && dayFrom(Number(year), Number(month), Number(day)) === text;
};

/** The day it is here. */
export function todayHere(): string {
  const now = new Date();
  return dayFrom(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? isoOf(now);
}

/** Formats a day by the platform's calendar words. */
export const wordsFor = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (date: string) => format.format(utc(date));
};
