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
