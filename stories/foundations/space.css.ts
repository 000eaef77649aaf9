import { vars } from '@castmatch/tokens';
import { style } from '@vanilla-extract/css';

/** A length at its size, up to 48 px; what a density changes is drawn in kokum. */
export const sizeBar = style({
  flexShrink: 0,
  blockSize: vars.space['1'],
  backgroundColor: vars.color.ruleStrong,
  selectors: { '&[data-changes]': { backgroundColor: vars.color.kokumFill } },
});
