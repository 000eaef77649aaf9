/** Dates as casting people say them, in the language of the page and the time zone of the device. */

/** Today the time, in the last week the weekday, else the day: "10:42", "Wed", "21 Nov". */
export function shortTime(iso: string, language: string, now: Date = new Date()): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const days = Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000);
  if (days === 0) return format(date, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (days > 0 && days < 7) return format(date, language, { weekday: 'short' });
  return dayOf(iso, language, now);
}

/** "21 Nov", with the year where it is another one. */
export function dayOf(iso: string, language: string, now: Date = new Date()): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return format(date, language, { day: 'numeric', month: 'short', ...year });
}

/** Plain days as people write them: "7–13 Dec", "28 Dec – 3 Jan 2027". The year is said where it is another one. */
export function daysBetween(from: string, to: string, language: string, now: Date = new Date()): string {
  const [first, last] = [from, to].map((day) => {
    const date = new Date(`${day}T00:00:00`);
    return Number.isNaN(date.getTime())
      ? undefined
      : { date, day: date.getDate(), month: format(date, language, { month: 'short' }) };
  });
  if (!first || !last) return from === to ? from : `${from} – ${to}`;
  const otherYear = (date: Date) =>
    date.getFullYear() === now.getFullYear() ? '' : ` ${date.getFullYear()}`;
  const end = `${last.day} ${last.month}${otherYear(last.date)}`;
  if (from === to) return end;
  const sameYear = first.date.getFullYear() === last.date.getFullYear();
  if (sameYear && first.date.getMonth() === last.date.getMonth()) return `${first.day}–${end}`;
  return `${first.day} ${first.month}${sameYear ? '' : otherYear(first.date)} – ${end}`;
}

/** The day it is on this device, `ahead` days on, as YYYY-MM-DD. */
export function dayHere(ahead = 0, now: Date = new Date()): string {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Days from one to the other (YYYY-MM-DD), both counted. */
export const daysIn = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

function format(date: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(`${language}-IN-u-nu-latn`, options).format(date);
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** "21 Nov, 10:42", with the year where it is another one. */
export function dateAndTime(iso: string, language: string, now: Date = new Date()): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return `${dayOf(iso, language, now)}, ${format(date, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}`;
}
