import { style, styleVariants } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

const narrow = `screen and (max-width: ${breakpoints.md - 0.02}px)`;

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
  display: 'flex',
  alignItems: 'flex-start',
  gap: vars.space[2],
  paddingInline: vars.space[2],
  paddingBlock: vars.space.oneHalf,
  selectors: { '& + &::after': edge('borderBlockStart') },
});
export const words = style({ flex: '1 1 0', minInlineSize: 0, overflowWrap: 'anywhere' });
const state = style({
  display: 'flex',
  alignItems: 'flex-start',
  gap: vars.space.half,
  fontSize: vars.text.label.size,
  lineHeight: vars.text.label.line,
});
export const states = styleVariants(
  { on_file: vars.color.ok, not_on_file: vars.color.ink2, withdrawn: vars.color.bad },
  (color) => [state, { color }],
);
export const buttons = style({ display: 'flex', flexWrap: 'wrap', gap: vars.space[1] });
export const photo = style({
  display: 'grid',
  gridTemplateColumns: `calc(${vars.space[8]} * 2 + ${vars.space[4]}) minmax(0, 1fr)`,
  gap: vars.space[2],
  alignItems: 'start',
  '@media': { [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
});
export const picture = style({ maxInlineSize: `calc(${vars.space[8]} * 2 + ${vars.space[4]})` });
export const dialog = style({ display: 'flex', flexDirection: 'column', gap: vars.space[2] });
