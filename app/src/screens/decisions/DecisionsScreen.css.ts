import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

const wide = `screen and (min-width: ${breakpoints.md}px)`;

export const controls = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  gap: vars.space[2],
});
export const head = style({ display: 'block', fontWeight: 400 });
export const hint = style({ display: 'block' });
export const hash = style({ display: 'block', overflowWrap: 'anywhere', fontSize: vars.text.label.size });

export const list = style({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  position: 'relative',
  background: vars.color.sheet,
  '::after': edge('border'),
});
export const row = style({
  position: 'relative',
  display: 'grid',
  gap: vars.space.half,
  paddingBlock: vars.space.oneHalf,
  paddingInline: vars.space[2],
  selectors: { '& + &::after': edge('borderBlockStart') },
  '@media': { [wide]: { gridTemplateColumns: `${vars.size.rail} 1fr`, gap: vars.space[2] } },
});
export const meta = style({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space[1],
  alignItems: 'flex-start',
  alignContent: 'flex-start',
  minInlineSize: 0,
});
export const number = style({ fontVariantNumeric: 'tabular-nums' });
export const kind = style({ fontWeight: 500 });
export const says = style({ minInlineSize: 0, overflowWrap: 'anywhere' });
/** As tall as a hand needs. */
export const chat = style({
  display: 'flex',
  alignItems: 'center',
  inlineSize: 'fit-content',
  minBlockSize: vars.size.control,
  fontSize: vars.text.interface.size,
  lineHeight: vars.space[3],
});
