import { globalStyle, style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { below, inComponents, textRule } from '../../foundation/rules.ts';

export const fields = style(inComponents({ display: 'flex', alignItems: 'flex-end', gap: vars.space['1'] }));

export const field = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    flex: `0 1 calc(${vars.space['12']} + ${vars.space['6']})`,
    minInlineSize: vars.space['12'],
  }),
);

export const end = style(inComponents({ ...textRule('label'), fontWeight: 400, color: vars.color.ink3 }));

export const calendar = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    gap: vars.space['1'],
    '@media': {
      // Seven fingers wide: on a phone the days run to the edges of the sheet.
      [below(breakpoints.sm)]: { marginInline: `calc(-1 * ${vars.space['3']})` },
    },
  }),
);

export const head = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: vars.space['1'],
    '@media': { [below(breakpoints.sm)]: { paddingInline: vars.space['1'] } },
  }),
);

export const month = style(
  inComponents({ ...textRule('interface'), lineHeight: vars.space['3'], fontWeight: 500 }),
);

/** Points onward; from right to left that is to the left. */
export const arrow = style(inComponents({ selectors: { '&:dir(rtl)': { transform: 'scaleX(-1)' } } }));

/** As high as the longest month, so that turning the page moves nothing. */
export const page = style(inComponents({ minBlockSize: `calc(${vars.size.row} * 6 + ${vars.space['3']})` }));

/** One set of rules for the whole grid: a day has no class of its own. */
export const grid = style(
  inComponents({ ...textRule('interface'), fontVariantNumeric: 'tabular-nums', userSelect: 'none' }),
);

const within = (selector: string, rule: Parameters<typeof inComponents>[0]) =>
  globalStyle(`${grid} ${selector}`, inComponents(rule));

within('[role="row"]', { display: 'grid', gridTemplateColumns: 'repeat(7, minmax(0, 1fr))' });
within('[role="columnheader"]', {
  ...textRule('label'),
  lineHeight: vars.space['3'],
  fontWeight: 400,
  color: vars.color.ink3,
  textAlign: 'center',
});
within('[role="gridcell"]', {
  position: 'relative',
  display: 'grid',
  placeContent: 'center',
  blockSize: vars.size.row,
  lineHeight: vars.space['3'],
});
within('[data-date]', { cursor: 'pointer', borderRadius: vars.radius.control });
within('[data-date]:hover', { background: vars.color.desk });
within('[data-date]:focus-visible', { outlineOffset: `calc(-1 * ${vars.border.thick})`, zIndex: 1 });
// Days between: a soft band with lines, which forced colours keep.
within('[data-place]', { background: vars.color.tealSoft, borderRadius: 0 });
within('[data-place]::after', edge('borderBlock', vars.color.teal));
within('[data-place="preview"]', { background: vars.color.fold });
within('[data-place="preview"]::after', edge('borderBlock', vars.color.control, 'dashed'));
within('[data-place="end"]', {
  color: vars.color.onKokum,
  background: vars.color.kokumFill,
  borderRadius: vars.radius.control,
  '@media': {
    '(forced-colors: active)': {
      color: 'HighlightText',
      background: 'Highlight',
      forcedColorAdjust: 'none',
    },
  },
});
within('[data-place="end"]::after', edge('border', vars.color.kokumFill));
within('[data-place="end"]:focus-visible', {
  outlineColor: vars.color.onKokum,
  outlineOffset: `calc(-2 * ${vars.border.thick})`,
});
// The current day has a line of kokum under its figure.
within('[aria-current]::before', {
  content: '',
  position: 'absolute',
  insetInline: `calc(50% - ${vars.space['1']})`,
  insetBlockEnd: vars.space.half,
  borderBlockEnd: `${vars.border.thick} solid ${vars.color.kokum}`,
});
within('[aria-current][data-place="end"]::before', { borderColor: 'currentColor' });
within('[aria-disabled]', { color: vars.color.ink3, textDecoration: 'line-through', cursor: 'default' });
/** What is to be done, or why the day at hand cannot be chosen. */
export const foot = style(
  inComponents({
    ...textRule('label'),
    minBlockSize: vars.text.label.line,
    fontWeight: 400,
    color: vars.color.ink3,
    '@media': { [below(breakpoints.sm)]: { paddingInline: vars.space['2'] } },
  }),
);
