import { expect, test } from 'vitest';
import { photoFor } from './photo.ts';

const photo = {
  src: '/320',
  srcSet: '/96 96w, /320 320w, /960 800w',
  width: 800,
  height: 1000,
};

test.for([
  [48, '/96'],
  [64, '/320'],
  [160, '/320'],
  [256, '/960'],
  [900, '/960'],
] as const)('%i px wide takes %s', ([width, src]) => {
  expect(photoFor(photo, width)).toBe(src);
});

test('a photo of one size is that one', () => {
  const { srcSet: _, ...single } = photo;
  expect(photoFor(single, 48)).toBe('/320');
});
