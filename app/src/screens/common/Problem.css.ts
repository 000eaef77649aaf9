import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';

export const root = style({
  display: 'flex',
  gap: vars.space.oneHalf,
  paddingBlock: vars.space.oneHalf,
  paddingInline: vars.space[2],
  border: `${vars.border.thin} solid ${vars.color.bad}`,
  background: vars.color.sheet,
});
export const glyph = style({ color: vars.color.bad, flexShrink: 0 });
export const words = style({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: vars.space[1],
  minInlineSize: 0,
  overflowWrap: 'anywhere',
});
