import { describe, expect, it } from 'vitest';
import { withoutOpening } from './opening.ts';

describe('words of talk at the beginning', () => {
  it.each([
    ['no wait, women', 'women'],
    ['arre nahi, actually pune', 'actually pune'],
    ['ok sorry make it 30', 'make it 30'],
  ])('are cut from "%s"', (text, rest) => {
    expect(withoutOpening(text)).toBe(rest);
  });

  it.each(['no women', 'no dancers please', 'not mumbai', 'नको मुंबई', 'only Pune'])(
    'are no part of "%s"',
    (text) => {
      expect(withoutOpening(text)).toBe(text);
    },
  );
});
