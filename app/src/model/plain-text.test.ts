import { describe, expect, test } from 'vitest';
import type { PersonLine } from '@castmatch/server/contract';
import { LANGUAGES, strings } from '../strings/index.ts';
import { daysBetween } from './dates.ts';
import { personAsMessage, shortlistAsMessage, type MessageWords } from './plain-text.ts';

const now = new Date('2026-11-22T12:00:00');
const words = (language: MessageWords['language']): MessageWords => ({
  strings: strings[language],
  language,
  now,
});
const en = words('en');

/** Nobody real. */
const ojasvi: PersonLine = {
  talentId: 't1',
  name: 'Ojasvi Barde',
  playingAge: { min: 22, max: 27 },
  heightCm: 158,
  languages: ['Marathi', 'English'],
  taken: [{ from: '2026-12-08', to: '2026-12-13', status: 'booked' }],
  minor: false,
  withheld: false,
  fictional: false,
};
const bare: PersonLine = {
  talentId: 't2',
  name: 'Purva Chitale',
  languages: [],
  minor: false,
  withheld: false,
  fictional: false,
};

describe('a person as a line', () => {
  test('says name, playing age, height, languages and dates', () => {
    expect(personAsMessage(ojasvi, en)).toBe(
      'Ojasvi Barde: plays 22–27, 158 cm, Marathi, English; booked 8–13 Dec',
    );
  });

  test.each([
    ['hi', 'Ojasvi Barde: प्लेइंग एज 22–27, 158 सेमी, Marathi, English; 8–13 दिस॰ बुक'],
    ['mr', 'Ojasvi Barde: प्लेइंग एज 22–27, 158 सेमी, Marathi, English; 8–13 डिसें बुक'],
  ] as const)('speaks the language of the page (%s)', (language, line) => {
    expect(personAsMessage(ojasvi, words(language))).toBe(line);
  });

  test('tells an empty calendar from none on file', () => {
    expect(personAsMessage(bare, en)).toBe('Purva Chitale: dates not on file');
    expect(personAsMessage({ ...bare, taken: [] }, en)).toBe('Purva Chitale: no dates taken');
  });

  test('says how many languages and dates it leaves out', () => {
    const busy: PersonLine = {
      ...bare,
      languages: ['Marathi', 'Hindi', 'English', 'Konkani', 'Gujarati'],
      taken: [
        { from: '2026-12-28', to: '2027-01-03', status: 'hold' },
        { from: '2027-02-01', to: '2027-02-01', status: 'first_refusal' },
        { from: '2027-03-01', to: '2027-03-02', status: 'unavailable' },
      ],
    };
    expect(personAsMessage(busy, en)).toBe(
      'Purva Chitale: Marathi, Hindi, English, +2 more; on hold 28 Dec – 3 Jan 2027, first refusal 1 Feb 2027, +1 more',
    );
  });

  test.each(LANGUAGES)('of a minor without consent has nothing but the name and why (%s)', (language) => {
    const line = personAsMessage({ ...ojasvi, minor: true, withheld: true }, words(language));
    expect(line).toBe(`Ojasvi Barde: ${strings[language].exports.message.withheld}`);
  });

  test('marks a minor, and somebody made up', () => {
    expect(personAsMessage({ ...ojasvi, minor: true, fictional: true }, en)).toMatch(
      /^Ojasvi Barde \(fictional\): under 18, plays/,
    );
  });

  test('is one line of a bearable length, whatever is on file', () => {
    const line = personAsMessage(
      {
        ...ojasvi,
        name: `Ojasvi\r\n2. Fake\u2028Person \u202E${'कि'.repeat(300)}`,
        languages: ['x'.repeat(400)],
      },
      en,
    );
    expect(line).not.toMatch(/[\r\n\u2028\u202E]/);
    expect(line.length).toBeLessThanOrEqual(200);
    expect(line.endsWith('…')).toBe(true);
    // No vowel sign without its consonant.
    expect(line).not.toMatch(/क…|^ि/);
  });
});

test('a shortlist keeps its order under its title, a line each', () => {
  expect(shortlistAsMessage('Tai, 22–28', [bare, ojasvi], en)).toBe(
    [
      'Shortlist: Tai, 22–28',
      '1. Purva Chitale: dates not on file',
      '2. Ojasvi Barde: plays 22–27, 158 cm, Marathi, English; booked 8–13 Dec',
    ].join('\n'),
  );
  expect(shortlistAsMessage('', [bare], en).split('\n')[0]).toBe('Shortlist');
});

test.each([
  ['2026-12-08', '2026-12-13', '8–13 Dec'],
  ['2026-12-08', '2026-12-08', '8 Dec'],
  ['2026-11-28', '2026-12-03', '28 Nov – 3 Dec'],
  ['2026-12-28', '2027-01-03', '28 Dec – 3 Jan 2027'],
  ['2027-01-28', '2027-02-03', '28 Jan – 3 Feb 2027'],
  ['2026-12-08', '2027-12-13', '8 Dec – 13 Dec 2027'],
  ['soon', 'later', 'soon – later'],
])('from %s to %s is "%s"', (from, to, text) => {
  expect(daysBetween(from, to, 'en', now)).toBe(text);
});
