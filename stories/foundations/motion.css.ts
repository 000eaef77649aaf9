import { vars } from '@castmatch/tokens';
import { style } from '@vanilla-extract/css';
import { outline, wide } from './rules.ts';

export const stage = style({
  display: 'grid',
  gap: vars.space['3'],
  '@media': { [wide]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' } },
});
export const play = style({ display: 'flex', gridColumn: '1 / -1' });

/** Where a block runs from one end to the other. */
export const track = style({
  display: 'flex',
  inlineSize: '100%',
  marginBlockStart: vars.space['1'],
  backgroundColor: vars.color.desk,
  boxShadow: outline,
});
export const runner = style({
  inlineSize: vars.space['4'],
  blockSize: vars.space['4'],
  backgroundColor: vars.color.kokumFill,
  transitionProperty: 'margin-inline-start',
  transitionTimingFunction: vars.motion.easeOut,
  selectors: { '&[data-end]': { marginInlineStart: `calc(100% - ${vars.space['4']})` } },
});

export const curve = style({
  inlineSize: vars.space['12'],
  blockSize: vars.space['12'],
  overflow: 'visible',
  fill: 'none',
});
export const curveInk = style({ stroke: vars.color.kokum, strokeWidth: 2 });
export const curveRule = style({ stroke: vars.color.ruleStrong });
