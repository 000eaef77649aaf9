/**
 * Types made of parts (Format 9). References inside have been replaced by then.
 */
import { isObject } from '../json.ts';
import { color } from './color.ts';
import { type Check, listOf, oneOf, problem, shape, tolerable } from './problem.ts';
import { cubicBezier, dimension, duration, fontFamily, fontWeight, number } from './simple.ts';

const strokeWord = oneOf('stroke style', [
  'solid',
  'dashed',
  'dotted',
  'double',
  'groove',
  'ridge',
  'outset',
  'inset',
]);

const strokeDashes = shape('stroke style', {
  required: {
    dashArray: listOf('dimensions', dimension),
    lineCap: oneOf('line cap', ['round', 'butt', 'square']),
  },
});

export const strokeStyle: Check = (value) => (isObject(value) ? strokeDashes(value) : strokeWord(value));

export const border = shape('border', { required: { color, width: dimension, style: strokeStyle } });

export const transition = shape('transition', {
  required: { duration, delay: duration, timingFunction: cubicBezier },
  oftenMissing: ['delay'],
});

const oneShadow = shape('shadow', {
  required: { color, offsetX: dimension, offsetY: dimension, blur: dimension, spread: dimension },
  optional: {
    inset: (value) =>
      typeof value === 'boolean'
        ? []
        : problem('has an "inset" that is neither true nor false', 'Write true or false.'),
  },
});

const single =
  (name: string, check: Check): Check =>
  (value) =>
    Array.isArray(value)
      ? problem(
          `has a list where one ${name} must stand`,
          'References in a list are not flattened: point at one at a time.',
        )
      : check(value);

const shadows = listOf('shadows', single('shadow', oneShadow));

export const shadow: Check = (value) => (Array.isArray(value) ? shadows(value) : oneShadow(value));

export const gradient = listOf(
  'gradient stops',
  single('gradient stop', shape('gradient stop', { required: { color, position: number } })),
);

export const typography = shape('typography', {
  required: {
    fontFamily,
    fontSize: dimension,
    fontWeight,
    letterSpacing: (value) => (value === 0 ? tolerable(dimension(value)) : dimension(value)),
    lineHeight: number,
  },
  oftenMissing: ['letterSpacing', 'lineHeight'],
  // CSS properties of one browser.
  oftenAdded: /^(Moz|Webkit)[A-Z]/,
});
