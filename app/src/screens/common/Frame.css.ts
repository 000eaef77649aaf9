import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';

const phone = `screen and (max-width: ${breakpoints.md - 0.02}px)`;

export const header = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto auto',
  alignItems: 'center',
  columnGap: vars.space[2],
  '@media': {
    [phone]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      // Set, because a control beside them that is taller than both would push them apart.
      gridTemplateRows: `${vars.space[3]} ${vars.space[2]}`,
      columnGap: vars.space[1],
    },
  },
});
export const heading = style({
  minInlineSize: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  '@media': {
    // With the aside under it the bar holds 24 and 16, in every script.
    [phone]: { fontSize: vars.text.name.size, lineHeight: vars.space[3] },
  },
});
/** No aside below it: in the middle of the bar. */
export const headingAlone = style([heading, { '@media': { [phone]: { gridRow: '1 / span 2' } } }]);
export const aside = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space[2],
  minInlineSize: 0,
  '@media': { [phone]: { alignItems: 'flex-start', blockSize: vars.space[2], gridColumn: 1, gridRow: 2 } },
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
  justifyContent: 'center',
  minInlineSize: 0,
  minBlockSize: vars.size.target,
  color: vars.color.ink,
  textDecoration: 'none',
  ':hover': { textDecoration: 'underline' },
});

/** Two lines of 24 and 16, in every script: the control beside them is in their middle. */
export const rosterName = style({ lineHeight: vars.space[3] });
export const rosterNote = style({ lineHeight: vars.space[2] });

export const railChats = style({ paddingInline: vars.space.oneHalf, paddingBlock: vars.space[1] });
export const railHead = style({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  paddingInlineStart: vars.space[1],
});
export const railTitle = style({ lineHeight: vars.size.control });
export const railNew = style({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  inlineSize: vars.size.control,
  blockSize: vars.size.control,
  lineHeight: 0,
  borderRadius: vars.radius.control,
  color: vars.color.ink,
  ':hover': { background: vars.color.press },
});
