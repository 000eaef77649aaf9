import type { Money } from './model.ts';

/** Whole rupees a day; `undefined` for other currencies. */
export const inr = (money: Money): number | undefined =>
  money.currency === 'INR' ? money.minor / 100 : undefined;
