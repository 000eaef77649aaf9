import { expect, test } from 'vitest';
import { colourCss, toHex, toSrgb } from './colour.ts';
import type { Colour, Component } from './model.ts';

const colour = (
  colorSpace: Colour['colorSpace'],
  components: readonly [Component, Component, Component],
  alpha = 1,
): Colour => ({ colorSpace, components, alpha });

// The same hot pink in each space, from the examples of the Color module and CSS Color 4.
test.each<[Colour['colorSpace'], readonly [Component, Component, Component]]>([
  ['srgb', [1, 0, 1]],
  ['srgb-linear', [1, 0, 1]],
  ['hsl', [300, 100, 50]],
  ['hwb', [300, 0, 0]],
  ['lab', [60.17, 93.54, -60.5]],
  ['lch', [60.17, 111.4, 327.11]],
  ['oklab', [0.7017, 0.2746, -0.1692]],
  ['oklch', [0.7017, 0.3225, 328.36]],
  ['display-p3', [0.9175, 0.2003, 0.9675]],
  ['a98-rgb', [0.8586, 0, 0.9817]],
  ['prophoto-rgb', [0.8004, 0.3171, 0.9328]],
  ['rec2020', [0.8192, 0.2544, 0.9554]],
  ['xyz-d65', [0.5929, 0.2848, 0.9696]],
  ['xyz-d50', [0.5791, 0.2831, 0.7283]],
])('a colour in %s is what an sRGB screen shows', (space, components) => {
  const [r, g, b] = toSrgb(colour(space, components)).components;
  expect(Math.hypot(r - 1, g, b - 1)).toBeLessThan(0.05);
});

test('a colour no sRGB screen can show is brought inside', () => {
  const green = toSrgb(colour('display-p3', [0, 1, 0]));
  expect(green.components.every((part) => part >= 0 && part <= 1)).toBe(true);
  expect(toHex(colour('display-p3', [0, 1, 0]))).toBe('#00fb29');
});

test('none counts as nothing', () => {
  expect(toHex(colour('srgb', ['none', 0, 1]))).toBe('#0000ff');
  expect(toHex(colour('hsl', ['none', 0, 100]))).toBe('#ffffff');
});

test('CSS keeps the space, and with it what a wider screen can show', () => {
  expect(colourCss(colour('srgb', [1, 0, 1]))).toBe('#ff00ff');
  expect(colourCss(colour('srgb', [0, 0, 0], 0.5))).toBe('rgb(0 0 0 / 0.5)');
  expect(colourCss(colour('display-p3', [0, 1, 0], 0.5))).toBe('color(display-p3 0 1 0 / 0.5)');
  expect(colourCss(colour('oklch', [0.7, 0.3, 'none']))).toBe('oklch(0.7 0.3 none)');
  expect(colourCss(colour('hsl', [330, 100, 50]))).toBe('hsl(330 100% 50%)');
});
