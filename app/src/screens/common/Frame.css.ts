import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';

const phone = `screen and (max-width: ${breakpoints.md - 0.02}px)`;

export const header = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto auto',
  alignItems: 'center',
  columnGap: vars.space[2],
  '@media': { [phone]: { gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: vars.space[1] } },
});
export const heading = style({
  minInlineSize: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  '@media': {
    [phone]: { fontSize: vars.text.name.size, lineHeight: vars.text.name.line },
  },
});
/** No aside below it: in the middle of the bar. */
export const headingAlone = style([heading, { '@media': { [phone]: { gridRow: '1 / span 2' } } }]);
export const aside = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space[2],
  minInlineSize: 0,
  '@media': { [phone]: { gridColumn: 1, gridRow: 2 } },
});
export const actions = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space[1],
  '@media': { [phone]: { gridColumn: 2, gridRow: '1 / span 2' } },
});

export const railFooter = style({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: vars.space[1],
});
export const roster = style({
  display: 'flex',
  flexDirection: 'column',
  minInlineSize: 0,
  color: vars.color.ink,
  textDecoration: 'none',
  ':hover': { textDecoration: 'underline' },
});

export const railChats = style({ paddingInline: vars.space.oneHalf, paddingBlock: vars.space[1] });
export const railHead = style({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  paddingInlineStart: vars.space[1],
});
export const railNew = style({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  inlineSize: vars.size.control,
  blockSize: vars.size.control,
  borderRadius: vars.radius.control,
  color: vars.color.ink,
  ':hover': { background: vars.color.press },
});
