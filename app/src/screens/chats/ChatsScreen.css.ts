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
  alignItems: 'flex-start',
  gap: vars.space[2],
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
  // As high as the menu beside it, so that one line stands in its middle; more lines go on below.
  paddingBlock: `calc((${vars.size.control} - ${vars.space[3]}) / 2)`,
  lineHeight: vars.space[3],
  color: vars.color.ink,
  textDecoration: 'none',
  fontWeight: 500,
  overflowWrap: 'anywhere',
  '::after': { content: '""', position: 'absolute', inset: 0 },
});
export const when = style({
  paddingBlock: `calc((${vars.size.control} - ${vars.space[3]}) / 2)`,
  lineHeight: vars.space[3],
  whiteSpace: 'nowrap',
});
// Above the link that fills the row.
export const more = style({ position: 'relative' });

export const count = style({
  minBlockSize: vars.space[3],
  lineHeight: vars.space[3],
  selectors: { '&:empty': { display: 'none' } },
});

export const hit = style({
  position: 'relative',
  paddingBlock: vars.space[1],
  paddingInline: vars.space[2],
  selectors: {
    '& + &::after': edge('borderBlockStart'),
    '&:hover': { background: vars.color.desk },
    '&:focus-within': { background: vars.color.desk },
  },
});
export const hitHead = style({ display: 'flex', alignItems: 'flex-start', gap: vars.space[2] });
export const snippet = style({ overflowWrap: 'anywhere', paddingBlockEnd: vars.space.half });
export const mark = style({
  background: vars.color.tealSoft,
  color: vars.color.ink,
  fontWeight: 600,
});
