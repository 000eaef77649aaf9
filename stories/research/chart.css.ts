import { vars } from '@castmatch/tokens';
import { createVar, style } from '@vanilla-extract/css';
import { hairline, text, wide } from '../foundations/rules.ts';

/** How long a bar is, and where the line of the budget stands: shares of the whole width. */
export const length = createVar();
export const line = createVar();

export const figure = style({ display: 'grid', gap: vars.space['2'], margin: 0, minInlineSize: 0 });
export const caption = style({ display: 'grid', gap: vars.space.half, minInlineSize: 0 });
export const title = style({ ...text('interface'), margin: 0, fontWeight: vars.text.interface.weightStrong });
export const note = style({
  ...text('interface'),
  margin: 0,
  maxInlineSize: vars.size.measure,
  color: vars.color.ink2,
});
export const rows = style({ display: 'grid', margin: 0, padding: 0, listStyle: 'none' });
export const row = style({
  ...text('interface'),
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: vars.space['2'],
  rowGap: vars.space.half,
  alignItems: 'start',
  paddingBlock: vars.space['1'],
  color: vars.color.ink,
  boxShadow: hairline,
  fontVariantNumeric: 'tabular-nums',
  '@media': { [wide]: { gridTemplateColumns: `${vars.size.rail} minmax(0, 1fr) ${vars.size.rail}` } },
  selectors: { '&[data-ours]': { fontWeight: vars.text.interface.weightStrong } },
});
export const name = style({ minInlineSize: 0, overflowWrap: 'anywhere' });
// Drawn as a ground, so that no edge of a box leaves the grid.
export const bar = style({
  gridColumn: '1 / -1',
  gridRow: 2,
  blockSize: vars.space['3'],
  backgroundColor: vars.color.press,
  backgroundImage: `linear-gradient(${vars.color.ruleStrong}, ${vars.color.ruleStrong})`,
  backgroundSize: `${length} 100%`,
  backgroundRepeat: 'no-repeat',
  '@media': {
    [wide]: { gridColumn: 'auto', gridRow: 'auto' },
    '(forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  selectors: {
    [`${row}[data-ours] &`]: {
      backgroundImage: `linear-gradient(${vars.color.kokumFill}, ${vars.color.kokumFill})`,
    },
    '&[data-budget]': {
      backgroundImage: `linear-gradient(${vars.color.ink}, ${vars.color.ink}), linear-gradient(${vars.color.ruleStrong}, ${vars.color.ruleStrong})`,
      backgroundSize: `${vars.border.thick} 100%, ${length} 100%`,
      backgroundPosition: `${line} 0, 0 0`,
    },
    [`${row}[data-ours] &[data-budget]`]: {
      backgroundImage: `linear-gradient(${vars.color.ink}, ${vars.color.ink}), linear-gradient(${vars.color.kokumFill}, ${vars.color.kokumFill})`,
    },
  },
});
export const value = style({ color: vars.color.ink2, textAlign: 'end' });
