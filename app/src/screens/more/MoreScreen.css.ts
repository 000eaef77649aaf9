import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

export const links = style({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  position: 'relative',
  background: vars.color.sheet,
  '::after': edge('border'),
});
export const row = style({
  position: 'relative',
  paddingBlock: vars.space[1],
  paddingInline: vars.space[2],
  selectors: {
    '& + &::after': edge('borderBlockStart'),
    '&:hover': { background: vars.color.desk },
  },
});
/** The whole row is pressed. */
export const link = style({
  display: 'block',
  color: vars.color.ink,
  fontSize: vars.text.interface.size,
  lineHeight: vars.space[3],
  fontWeight: 500,
  textDecoration: 'none',
  '::after': { content: '""', position: 'absolute', inset: 0, zIndex: 1 },
});
