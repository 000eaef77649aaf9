import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

export const controls = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: vars.space[3],
  alignItems: 'flex-start',
});

export const ratio = style({ display: 'flex', alignItems: 'center', gap: vars.space[1] });
export const figure = style({ fontVariantNumeric: 'tabular-nums', minInlineSize: vars.space[5] });
export const track = style({
  position: 'relative',
  display: 'block',
  flex: 'none',
  inlineSize: vars.space[8],
  blockSize: vars.space[1],
  background: vars.color.sheet,
  '::after': edge('border', vars.color.control),
});
export const fill = style({
  display: 'block',
  blockSize: '100%',
  background: vars.color.ink2,
  '@media': { '(forced-colors: active)': { background: 'Highlight', forcedColorAdjust: 'none' } },
});
/** Four fifths. */
export const mark = style({
  position: 'absolute',
  insetBlock: 0,
  insetInlineStart: '80%',
  inlineSize: vars.border.thick,
  background: vars.color.ink,
  '@media': { '(forced-colors: active)': { background: 'CanvasText', forcedColorAdjust: 'none' } },
});
