import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

const narrowPage = `screen and (max-width: ${breakpoints.md - 0.02}px)`;

export const controls = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: vars.space[3],
  alignItems: 'flex-start',
});

export const ratio = style({ display: 'flex', alignItems: 'flex-start', gap: vars.space[1] });
export const figure = style({ fontVariantNumeric: 'tabular-nums', minInlineSize: vars.space[5] });
export const track = style({
  marginBlockStart: vars.space[1],
  position: 'relative',
  display: 'block',
  flex: 'none',
  inlineSize: vars.space[8],
  blockSize: vars.space[1],
  background: vars.color.sheet,
  '::after': edge('border', vars.color.control),
});
export const fill = style({
  display: 'block',
  blockSize: '100%',
  background: vars.color.ink2,
  '@media': { '(forced-colors: active)': { background: 'Highlight', forcedColorAdjust: 'none' } },
});
/** Four fifths. */
export const mark = style({
  position: 'absolute',
  insetBlock: 0,
  insetInlineStart: '80%',
  inlineSize: vars.border.thick,
  background: vars.color.ink,
  '@media': { '(forced-colors: active)': { background: 'CanvasText', forcedColorAdjust: 'none' } },
});

/** One of the two is shown; the other is not in the page for anybody. */
export const wide = style({ '@media': { [narrowPage]: { display: 'none' } } });
export const narrow = style({ display: 'none', '@media': { [narrowPage]: { display: 'block' } } });
export const cards = style({
  listStyle: 'none',
  marginBlock: `${vars.space[1]} 0`,
  marginInline: 0,
  padding: 0,
  position: 'relative',
  background: vars.color.sheet,
  '::after': edge('border'),
});
export const card = style({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: vars.space.half,
  paddingBlock: vars.space.oneHalf,
  paddingInline: vars.space[2],
  selectors: { '& + &::after': edge('borderBlockStart') },
});
export const name = style({ fontWeight: 500 });
export const line = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  columnGap: vars.space[1],
});
