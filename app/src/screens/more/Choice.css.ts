import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../common/edges.ts';

export const root = style({ border: 'none', padding: 0, margin: 0, minInlineSize: 0 });
export const legend = style({
  fontFamily: vars.text.name.family,
  fontSize: vars.text.name.size,
  lineHeight: vars.text.name.line,
  fontWeight: vars.text.name.weight,
  padding: 0,
  marginBlockEnd: vars.space[1],
});
export const options = style({ display: 'flex', flexWrap: 'wrap', gap: vars.space[1] });
export const option = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space[1],
  minBlockSize: vars.size.control,
  paddingInline: vars.space.oneHalf,
  position: 'relative',
  '::after': edge('border', vars.color.control),
  borderRadius: vars.radius.control,
  background: vars.color.sheet,
  fontSize: vars.text.interface.size,
  lineHeight: vars.space[3],
  cursor: 'pointer',
  selectors: {
    '&:hover': { background: vars.color.desk },
    '&:has(:checked)': { background: vars.color.press, fontWeight: 500 },
    '&:has(:checked)::after': { borderColor: vars.color.kokum },
    '&:has(:focus-visible)': {
      outline: `${vars.border.thick} solid ${vars.color.focus}`,
      outlineOffset: vars.border.thick,
    },
  },
});
export const input = style({
  inlineSize: vars.size.icon,
  blockSize: vars.size.icon,
  margin: 0,
  accentColor: vars.color.kokumFill,
  outline: 'none',
});
