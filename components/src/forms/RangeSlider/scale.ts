/** The values a slider can take: from `min` by steps to at most `max`. */
export interface Scale {
  min: number;
  max: number;
  step: number;
}

/** The value of the scale that is nearest, within bounds that lie on it. */
export function nearest(value: number, { min, max, step }: Scale, low = min, high = max): number {
  const top = min + Math.floor((max - min) / step + 1e-9) * step;
  const stepped = min + Math.round((value - min) / step) * step;
  return tidy(Math.min(Math.max(stepped, low), Math.min(high, top)), step);
}

/** Where a value stands between the ends: 0 to 1. */
export const share = (value: number, { min, max }: Scale): number =>
  max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;

/** A page is a tenth of the scale, in steps, and always more than one. */
export const pageOf = ({ min, max, step }: Scale): number =>
  Math.max(2, Math.round((max - min) / step / 10)) * step;

/** Without the dust of binary fractions: as many decimals as the step has. */
const tidy = (value: number, step: number): number =>
  Number(value.toFixed(`${step}`.split('.')[1]?.length ?? 0));
