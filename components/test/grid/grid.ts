/*
 * The grid as numbers. A box stands on it when its block size and its block offset from the root are
 * multiples of half a step.
 */

/** One step: what layout stands on, in CSS px. */
export const STEP = 8;

/** Half a step: the finest distance inside a component, in CSS px. */
export const HALF_STEP = 4;

/** What a browser may lose by rounding to 1/64 px, in CSS px. */
export const TOLERANCE = 0.02;

/** True for a multiple of half a step, 0 and negative ones included. */
export const onGrid = (length: number): boolean =>
  Math.abs(length - Math.round(length / HALF_STEP) * HALF_STEP) <= TOLERANCE;

/** The multiple of half a step next to a length. */
export const nearest = (length: number): number => Math.round(length / HALF_STEP) * HALF_STEP;

/** Pixels of a used value, 0 for keywords. */
export const pixels = (value: string): number => Number.parseFloat(value) || 0;
