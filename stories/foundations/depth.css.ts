import { vars } from '@castmatch/tokens';
import { style } from '@vanilla-extract/css';
import { outline, wide } from './rules.ts';

export const card = style({
  blockSize: vars.space['8'],
  backgroundColor: vars.color.sheet,
  boxShadow: `inset 0 0 0 ${vars.border.thin} ${vars.color.control}`,
});

export const layers = style({ display: 'grid', margin: 0, padding: 0, listStyle: 'none' });
/** Sheets that lie over each other, the topmost first; each begins a step further in. */
export const layer = style({
  display: 'grid',
  gridTemplateColumns: `${vars.space['4']} minmax(0, 1fr)`,
  columnGap: vars.space['2'],
  fontSize: vars.text.interface.size,
  lineHeight: vars.space['3'],
  padding: vars.space['2'],
  backgroundColor: vars.color.sheet,
  boxShadow: outline,
  fontVariantNumeric: 'tabular-nums',
  selectors: {
    '&:nth-child(2)': { marginInlineStart: vars.space['2'] },
    '&:nth-child(3)': { marginInlineStart: vars.space['4'] },
  },
  '@media': { [wide]: { gridTemplateColumns: `${vars.space['4']} ${vars.size.rail} minmax(0, 1fr)` } },
});
export const layerWords = style({
  gridColumnStart: 2,
  color: vars.color.ink2,
  '@media': { [wide]: { gridColumnStart: 'auto' } },
});
