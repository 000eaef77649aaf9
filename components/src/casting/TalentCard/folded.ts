import type { StyleRule } from '@vanilla-extract/css';
import { NARROW } from '../columns.css.ts';

type Rule = NonNullable<NonNullable<StyleRule['selectors']>[string]>;

/** A rule for the card as one row of 64: always, or in a narrow container only, as its `data-fold` says. */
export const folded = (rule: Rule, narrow: Rule = {}) => ({
  selectors: { '[data-fold="always"] &': rule },
  '@container': { [NARROW]: { ...narrow, selectors: { '[data-fold="phone"] &': rule } } },
});
