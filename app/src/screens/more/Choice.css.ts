import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';

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
  border: `${vars.border.thin} solid ${vars.color.control}`,
  borderRadius: vars.radius.control,
  background: vars.color.sheet,
  fontSize: vars.text.interface.size,
  lineHeight: vars.text.interface.line,
  cursor: 'pointer',
  selectors: {
    '&:hover': { background: vars.color.desk },
    '&:has(:checked)': { background: vars.color.press, borderColor: vars.color.kokum, fontWeight: 500 },
    '&:has(:focus-visible)': {
      outline: `${vars.border.thick} solid ${vars.color.focus}`,
      outlineOffset: vars.border.thick,
    },
  },
});
export const input = style({ accentColor: vars.color.kokumFill, outline: 'none' });
