/**
 * Types with a single value (Format 8).
 */
import type { Json } from '../json.ts';
import { brief, type Check, isNumber, listOf, oneOf, problem, shape, tolerable, within } from './problem.ts';

export const number: Check = (value) =>
  isNumber(value) ? [] : problem(`is no number: ${brief(value)}`, 'Write a JSON number.');

const lengthUnit = oneOf('unit of length', ['px', 'rem']);

export const dimension = shape('dimension', {
  required: {
    value: number,
    // Published systems measure letter spacing in em and Android in dp.
    unit: (value) => (value === 'em' || value === 'dp' ? tolerable(lengthUnit(value)) : lengthUnit(value)),
  },
});

export const duration = shape('duration', {
  required: { value: number, unit: oneOf('unit of time', ['ms', 's']) },
});

const fontName: Check = (value) =>
  typeof value === 'string' ? [] : problem(`is no font name: ${brief(value)}`, 'Write one name as a string.');

const fontNames = listOf('font names', fontName);

export const fontFamily: Check = (value) => (Array.isArray(value) ? fontNames(value) : fontName(value));

/** Names of weights: "thin" and 100 are the same value. */
export const FONT_WEIGHTS: Readonly<Record<string, number>> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

export const fontWeight: Check = (value) =>
  within(value, 1, 1000) || (typeof value === 'string' && Object.hasOwn(FONT_WEIGHTS, value))
    ? []
    : problem(
        `is no font weight: ${brief(value)}`,
        `Write a number from 1 to 1000, or one of ${Object.keys(FONT_WEIGHTS).join(', ')}.`,
      );

export const cubicBezier: Check = (value) => {
  const fix = 'Write four numbers [x1, y1, x2, y2], both x from 0 to 1.';
  if (!Array.isArray(value) || value.length !== 4 || !value.every(isNumber))
    return problem(`is no cubic Bézier: ${brief(value)}`, fix);
  return [0, 2].flatMap((index) =>
    within((value as readonly Json[])[index], 0, 1) ? [] : problem('has an x outside 0 to 1', fix, index),
  );
};
