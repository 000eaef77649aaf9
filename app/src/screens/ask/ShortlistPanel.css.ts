import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

export const list = style({ listStyle: 'none', margin: 0, padding: 0 });
export const row = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space.oneHalf,
  paddingBlock: vars.space[1],
  paddingInlineStart: vars.space[2],
  paddingInlineEnd: vars.space[1],
  position: 'relative',
  '::after': edge('borderBlockEnd'),
});
export const place = style({
  flexShrink: 0,
  inlineSize: vars.size.icon,
  textAlign: 'center',
  color: vars.color.kokum,
  fontFamily: vars.text.name.family,
  fontSize: vars.text.name.size,
  lineHeight: vars.text.name.line,
  fontWeight: vars.text.name.weight,
});
export const words = style({ flex: '1 1 0', minInlineSize: 0 });
export const name = style({
  color: vars.color.ink,
  textDecoration: 'none',
  fontFamily: vars.text.name.family,
  fontSize: vars.text.prose.size,
  lineHeight: vars.text.prose.line,
  fontWeight: vars.text.name.weight,
  overflowWrap: 'anywhere',
  ':hover': { textDecoration: 'underline' },
});
export const state = style({ display: 'flex', alignItems: 'center', gap: vars.space.half });
export const time = style({ color: vars.color.ink3, paddingInlineStart: vars.space.half });
export const empty = style({ paddingBlock: vars.space[2], paddingInline: vars.space[2] });
export const slot = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space.oneHalf,
  paddingBlock: vars.space[1],
  paddingInline: vars.space[2],
  position: 'relative',
  '::after': edge('borderBlockEnd'),
});
export const slotPlace = style([place, { color: vars.color.ink3 }]);
export const slotBox = style({
  flexShrink: 0,
  inlineSize: vars.space[5],
  blockSize: vars.space[6],
  border: `${vars.border.thin} dashed ${vars.color.control}`,
  borderRadius: vars.radius.small,
});
export const key = style({
  display: 'inline-block',
  // As tall as the line it stands in, edge included.
  position: 'relative',
  verticalAlign: 'top',
  minInlineSize: vars.size.icon,
  paddingInline: vars.space.half,
  borderRadius: vars.radius.small,
  background: vars.color.sheet,
  color: vars.color.ink,
  fontFamily: 'inherit',
  fontSize: vars.text.label.size,
  '::after': edge('border', vars.color.control),
  textAlign: 'center',
});

export const header = style({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: vars.space[1],
});
