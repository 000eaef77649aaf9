import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

export const root = style({
  display: 'flex',
  gap: vars.space.oneHalf,
  paddingBlock: vars.space.oneHalf,
  paddingInline: vars.space[2],
  position: 'relative',
  background: vars.color.sheet,
  '::after': edge('border', vars.color.bad),
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
