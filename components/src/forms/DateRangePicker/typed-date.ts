import { dayFrom, wordsFor } from './plain-date.ts';

/** As English, Hindi and Marathi write a day in figures: dd/mm/yyyy. */
export const inFigures = (date: string): string => date.split('-').toReversed().join('/');

/**
 * The day that was meant by what was typed: day, month and year in this order, by any sign between them or none, the
 * month in figures or in words, the year in two figures or left out, in Latin or Devanagari figures; or ISO 8601.
 * @param today gives the year where none was typed
 */
export function dayTyped(typed: string, locale: string, today: string): string | undefined {
  const text = typed
    .trim()
    .toLocaleLowerCase()
    .replace(/[०-९]/g, (figure) => `${figure.charCodeAt(0) - 0x0966}`);
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)$/.exec(text) ?? [];
  if (isoYear) return dayFrom(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, month = '', year] =
    /^(\d\d)(\d\d)(\d{4}|\d\d)$/.exec(text) ??
    /^(\d\d?)[\s/.,-]+(\d\d?)(?:[\s/.,-]+(\d{4}|\d\d))?$/.exec(text) ??
    /^(\d\d?)(?:st|nd|rd|th)?[\s/.,-]*([^\d\s/.,-]+)[\s/.,-]*(\d{4}|\d\d)?$/.exec(text) ??
    [];
  if (day === undefined) return undefined;
  const figures = /^\d/.test(month) ? Number(month) : monthOf(month, locale);
  const full = year === undefined ? today.slice(0, 4) : year.length === 2 ? `20${year}` : year;
  return dayFrom(Number(full), figures, Number(day));
}

/** The number of a month by its name or the start of it, in the language or in English; 0 where there is none. */
function monthOf(word: string, locale: string): number {
  for (const language of [locale, 'en']) {
    const name = wordsFor(language, { month: 'long' });
    for (let month = 1; month <= 12; month += 1) {
      const long = name(`2024-${`${month}`.padStart(2, '0')}-01`).toLocaleLowerCase();
      if (word.length > 2 && long.startsWith(word)) return month;
      if (long === word) return month;
    }
  }
  return 0;
}
