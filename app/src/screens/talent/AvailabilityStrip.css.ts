import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';

export const strip = style({
  display: 'block',
  inlineSize: '100%',
  blockSize: vars.space[3],
  background: vars.color.tealSoft,
  borderRadius: vars.radius.small,
  selectors: { '[dir="rtl"] &': { transform: 'scaleX(-1)' } },
});
export const week = style({
  stroke: vars.color.sheet,
  strokeWidth: 1,
  vectorEffect: 'non-scaling-stroke',
});
/** Shape and words say the same: a row with the days stands below for each. */
export const fills = styleVariants(
  {
    booked: vars.color.ink,
    hold: vars.color.kokum,
    first_refusal: vars.color.marker,
    unavailable: vars.color.control,
  },
  (fill) => ({ fill }),
);
export const ends = style({
  display: 'flex',
  justifyContent: 'space-between',
  color: vars.color.ink2,
  fontSize: vars.text.label.size,
  lineHeight: vars.text.label.line,
});
export const list = style({ listStyle: 'none', margin: 0, padding: 0 });
export const row = style({
  display: 'flex',
  alignItems: 'flex-start',
  gap: vars.space[1],
  minBlockSize: vars.space[3],
});
export const swatch = style({ display: 'block', flexShrink: 0, borderRadius: vars.radius.small });
