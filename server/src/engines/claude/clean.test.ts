import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';

describe('text on its way to Claude', () => {
  test.each([
    ['a phone number', 'Call +91 98765 43210 today', 'Call [contact held back] today'],
    ['one in Devanagari digits', 'फोन ९८७६५ ४३२१० पर', 'फोन [contact held back] पर'],
    ['an address', 'asha.k@example.com', '[contact held back]'],
    ['a date of birth', 'Actor, born on 12 March 1998, Pune', 'Actor, [date of birth held back], Pune'],
    ['one in short', 'DOB: 12/03/1998', '[date of birth held back]'],
    ['one in ISO form', 'date of birth 1998-03-12', '[date of birth held back]'],
    ['one in Hindi', 'जन्म तिथि: १२-०३-१९९८', '[date of birth held back]'],
  ])('holds %s back', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test.each([
    'Booked 2027-01-11 2027-01-16',
    'Day rate 25000, credits 2015 to 2024',
    'Born storyteller, trained 2015',
    'क्‍षमा',
  ])('leaves alone: %s', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  test('has no letters that nobody sees, and an end', () => {
    expect(cleanText('a\u200bb\u202ec\u{e0041}d\u00ade')).toBe('abcde');
    expect(cleanText('x'.repeat(5_000))).toHaveLength(1_201);
  });
});
