import { expect, test } from 'vitest';
import { devika, farzana, longName, minor, recommendation, tarini, unknownEverything } from '../sample.ts';
import { listAsText, personAsText } from './text.ts';

test('a person is name, age range, height, languages and dates, a line each', () => {
  expect(personAsText(devika)).toBe(
    [
      'Devika Mhambre',
      'Plays: 23–29',
      'Height: 158 cm',
      'Speaks: Konkani, native',
      'Dates: Free, all 40 days, Booked to 2 Jan',
      'Not on file: union not on file',
    ].join('\n'),
  );
});

test('what a person misses and what is not on file go along', () => {
  expect(personAsText(farzana)).toContain('Misses: ₹80,000, asked up to ₹35,000; booked 20–28 Jan');
  expect(personAsText(tarini)).toContain('Not on file: Konkani');
  expect(personAsText(unknownEverything).split('\n')).toHaveLength(2);
});

test('a minor is named as one', () => {
  expect(personAsText(minor).split('\n')[0]).toBe('Pihu Tambuwala (Minor)');
});

test('a list opens with the role and what it asks, counts people on, and keeps near misses apart', () => {
  const text = listAsText(recommendation);
  expect(text).toMatch(/^Asked for: Ferrywoman, lead\nAsked: 24–30; Konkani, native;/u);
  const places = ['1. Devika', 'Near misses', '2. Tarini', '3. Farzana'].map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('when nobody meets everything the list says so', () => {
  expect(listAsText({ ...recommendation, offer: 'nearest' })).toContain(
    'Nobody on the roster meets everything asked',
  );
});

test('no character is left that a message app would take for formatting, and no internal id', () => {
  const marked = { ...longName, name: 'Anu *star* _Rao_ ~x~ `y`' };
  const text = listAsText({ ...recommendation, items: [marked] });
  expect(text).not.toMatch(/[*_~`#]/u);
  expect(text).not.toContain(longName.talentId);
  expect(text).not.toContain(longName.externalId);
});

test('the words follow the language', () => {
  expect(personAsText(devika, 'mr')).toContain('उंची: 158');
});
