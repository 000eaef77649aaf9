import { describe, expect, it } from 'vitest';
import { takeHeight } from './heights.ts';
import { draftOf } from './text.ts';

const heightIn = (text: string) => takeHeight(draftOf(text));

describe('heights', () => {
  it.each([
    ['at least 165 cm', { min: 165 }],
    ['height 170 plus', { min: 170 }],
    ["5'8 and above", { min: 173 }],
    ['5 ft 8 in', { min: 173 }],
    ['5 foot 11 se upar', { min: 180 }],
    ['paanch foot aath', { min: 173 }],
    ['five feet ten', { min: 178 }],
    ['a 6 footer', { min: 183 }],
    ['ht 5.6 min', { min: 168 }],
    ['5.4 se lambi', { min: 163 }],
    ['min height 5.10', { min: 178 }],
    ['५ फूट ९ पेक्षा जास्त', { min: 175 }],
    ['कद 165 से ऊपर', { min: 165 }],
    ['not taller than 5 ft 4', { max: 163 }],
    ['under 160 cm', { max: 160 }],
    ['160 cm tak', { max: 160 }],
    ['५ फूट ५ पर्यंत', { max: 165 }],
    ['165-175 cm', { min: 165, max: 175 }],
    ["5'5 to 5'8", { min: 165, max: 173 }],
    ['around 170 cm', { min: 167, max: 173 }],
    ["shouldn't be less than six feet", { min: 183 }],
    ["hero is 5'9 so heroine can be max 5'6", { max: 168 }],
  ])('reads "%s"', (text, height) => {
    expect(heightIn(text)).toEqual(height);
  });

  it.each(['under 5 k', 'rating 5.8 on the portal', '10 Dec to 20 Dec', '5 din', 'chapter 5.4'])(
    'takes no height from "%s"',
    (text) => {
      expect(heightIn(text)).toBeUndefined();
    },
  );
});
