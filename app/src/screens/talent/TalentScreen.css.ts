import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

export const count = style({ lineHeight: vars.space[3] });
export const list = style({
  listStyle: 'none',
  padding: 0,
  margin: 0,
  position: 'relative',
  background: vars.color.sheet,
  '::after': edge('border'),
});
export const row = style({
  position: 'relative',
  display: 'flex',
  alignItems: 'flex-start',
  gap: vars.space[2],
  paddingBlock: vars.space.oneHalf,
  paddingInline: vars.space[2],
  selectors: {
    '& + &::after': edge('borderBlockStart'),
    '&:hover': { background: vars.color.desk },
    '&:focus-within': { background: vars.color.desk },
  },
});
export const words = style({ flex: '1 1 0', minInlineSize: 0 });
export const name = style({
  display: 'block',
  fontFamily: vars.text.name.family,
  fontSize: vars.text.name.size,
  lineHeight: vars.text.name.line,
  fontWeight: vars.text.name.weight,
  color: vars.color.ink,
  textDecoration: 'none',
  // The whole row opens the person; the link stays the only thing to reach by key.
  '::after': { content: '""', position: 'absolute', inset: 0 },
});
export const marks = style({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-end',
  gap: vars.space.half,
});
export const mark = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space.half,
  color: vars.color.ink2,
  fontSize: vars.text.label.size,
  lineHeight: vars.text.label.line,
});
export const waiting = style({
  blockSize: `calc(${vars.size.portraitSmallBlock} + ${vars.space[3]})`,
  position: 'relative',
  '::after': edge('borderBlockEnd'),
});
