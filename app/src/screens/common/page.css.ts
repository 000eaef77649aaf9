import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

const narrow = `screen and (max-width: ${breakpoints.md - 0.02}px)`;

/** The scrolling part of a screen. */
export const scroller = style({
  flex: 1,
  minBlockSize: 0,
  overflowY: 'auto',
  overscrollBehavior: 'contain',
});

export const column = style({
  maxInlineSize: `calc(${vars.size.sheet} + 2 * ${vars.space[3]})`,
  paddingInline: vars.space[3],
  paddingBlock: vars.space[3],
  '@media': { [narrow]: { paddingInline: vars.space[2], paddingBlock: vars.space[2] } },
});

export const heading = style({
  minInlineSize: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

/** A page in the app's frame that says one thing: empty, missing, failed. */
export const state = style({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: vars.space[2],
  paddingBlock: vars.space[4],
  maxInlineSize: vars.size.measure,
});

export const hairlineRow = style({
  position: 'relative',
  blockSize: vars.space[8],
  '::after': edge('borderBlockEnd'),
});
