import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

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
  alignItems: 'center',
  gap: vars.space[2],
  minBlockSize: vars.space[6],
  paddingBlock: vars.space[1],
  paddingInlineStart: vars.space[2],
  paddingInlineEnd: vars.space[1],
  selectors: {
    '& + &::after': edge('borderBlockStart'),
    '&:hover': { background: vars.color.desk },
  },
});
export const title = style({
  flex: '1 1 0',
  minInlineSize: 0,
  color: vars.color.ink,
  textDecoration: 'none',
  fontWeight: 500,
  overflowWrap: 'anywhere',
  '::after': { content: '""', position: 'absolute', inset: 0 },
});
// Above the link that fills the row.
export const remove = style({ position: 'relative' });
