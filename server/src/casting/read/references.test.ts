import { describe, expect, it } from 'vitest';
import { readReferences } from './references.ts';

describe('places in the last list', () => {
  it.each([
    ['drop the second', [1]],
    ['shortlist 1 and 3', [0, 2]],
    ['compare 1st n 2nd', [0, 1]],
    ['compare 2 & 4', [1, 3]],
    ['pehla aur teesra rakho', [0, 2]],
    ['last two', [3, 4]],
    ['दूसरी को हटाओ', [1]],
    ['add no. 2', [1]],
  ])('finds them in "%s"', (text, places) => {
    expect(readReferences(text, 5).places).toEqual(places);
  });

  it.each([
    'first half of February',
    'first refusal',
    'shortlist 3 women',
    'keep 20k',
    'compare 25 to 30',
    'add 5 cm',
  ])('takes none from "%s"', (text) => {
    expect(readReferences(text, 5).places).toEqual([]);
  });
});
