/** Intl locale of a language of the components, with the digits rosters are written in. */
const locale = (language: string) => `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;

/** "10:42". Empty for a time that cannot be read. */
export function clockTime(iso: string, language: string, timeZone?: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(date);
}

const DAY = 86_400_000;

/** As a list of conversations tells time: "10:42" today, "Wed" within a week, "21 Nov" before, with the year when it is another. */
export function shortTime(iso: string, now: Date, language: string, timeZone?: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale(language), { ...options, timeZone });
  const day = (moment: Date) => format({ year: 'numeric', month: 'numeric', day: 'numeric' }).format(moment);
  if (day(date) === day(now)) return clockTime(iso, language, timeZone);
  const age = now.getTime() - date.getTime();
  if (age >= 0 && age < 6 * DAY) return format({ weekday: 'short' }).format(date);
  const year = (moment: Date) => format({ year: 'numeric' }).format(moment);
  return year(date) === year(now)
    ? format({ day: 'numeric', month: 'short' }).format(date)
    : format({ day: 'numeric', month: 'short', year: 'numeric' }).format(date);
}
