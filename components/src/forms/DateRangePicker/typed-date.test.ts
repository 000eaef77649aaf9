import { expect, test } from 'vitest';
import { addDays, addMonths, dayOfWeek, isDay, weeksOf } from './plain-date.ts';
import { dayTyped, inFigures } from './typed-date.ts';

const TODAY = '2026-11-22';

test.each([
  ['14/12/2026', 'en-IN'],
  ['14.12.26', 'en-IN'],
  ['14-12-2026', 'en-IN'],
  [' 14 12 2026 ', 'en-IN'],
  ['14/12', 'en-IN'],
  ['14122026', 'en-IN'],
  ['141226', 'en-IN'],
  ['2026-12-14', 'en-IN'],
  ['14 Dec', 'en-IN'],
  ['14th December 2026', 'en-IN'],
  ['14dec26', 'en-IN'],
  ['१४/१२/२०२६', 'mr-IN'],
  ['१४ डिसेंबर २०२६', 'mr-IN'],
  ['14 दिसंबर', 'hi-IN'],
  ['14 Dec 2026', 'hi-IN'],
])('%s is read as 14 December 2026 in %s', (typed, locale) => {
  expect(dayTyped(typed, locale, TODAY)).toBe('2026-12-14');
});

test.each(['31/06/2026', '29/02/2027', '14/13/2026', 'next week', '14', '12/2026', '14 D 2026', '0/1/2026'])(
  '%s is no day',
  (typed) => {
    expect(dayTyped(typed, 'en-IN', TODAY)).toBeUndefined();
  },
);

test('days are written day first', () => {
  expect(inFigures('2026-12-04')).toBe('04/12/2026');
});

test('days are counted over the ends of months and years, and over days that clocks shorten', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
});

test('a month on is the same day, or the last of a shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2028-02-29', -12)).toBe('2027-02-28');
  expect(addMonths('2026-12-14', 1)).toBe('2027-01-14');
});

test('weeks begin where they are said to', () => {
  expect(dayOfWeek('2026-11-22', 1)).toBe(6);
  expect(dayOfWeek('2026-11-22', 0)).toBe(0);
  expect(weeksOf('2026-11-22', 1).at(0)?.filter(Boolean)).toEqual(['2026-11-01']);
  expect(weeksOf('2026-11-22', 0)).toHaveLength(5);
  expect(weeksOf('2026-11-22', 1)).toHaveLength(6);
  expect(weeksOf('2026-11-22', 1).flat().filter(Boolean)).toHaveLength(30);
});

test('a day is told from what looks like one', () => {
  expect(['2026-12-14', '2026-02-30', '2026-2-3', '14/12/2026'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
