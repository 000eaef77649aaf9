import { globalStyle, style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { componentsLayer } from '../../foundation/layers.css.ts';
import { inComponents, textRule, visuallyHidden } from '../../foundation/rules.ts';
import { NARROW } from '../narrow.ts';

export const root = style(inComponents({ containerType: 'inline-size' }));

/** Script margin beside, text axis ahead. On a phone the speaker runs into the first line instead. */
export const turn = style(
  inComponents({
    display: 'grid',
    gridTemplateColumns: `${vars.size.scriptMargin} minmax(0, 1fr)`,
    rowGap: vars.space['2'],
    '@container': { [NARROW]: { display: 'flow-root' } },
  }),
);
// Whatever stands in a turn stands on the text axis, unless it is made wide.
globalStyle(`${turn} > *`, { '@layer': { [componentsLayer]: { gridColumn: 2, minInlineSize: 0 } } });
globalStyle(`${turn} > * + *`, {
  '@layer': { [componentsLayer]: { '@container': { [NARROW]: { marginBlockStart: vars.space.oneHalf } } } },
});

export const margin = style(
  inComponents({
    selectors: { [`${turn} > &`]: { gridColumn: 1, gridRow: 1 } },
    '@container': {
      // Of the height of one line, so that only the first one makes room.
      [NARROW]: { ...textRule('interface'), float: 'inline-start', marginInlineEnd: vars.space['1'] },
    },
  }),
);
globalStyle(`${turn} > ${margin} + *`, {
  '@layer': { [componentsLayer]: { '@container': { [NARROW]: { marginBlockStart: 0 } } } },
});

export const markOnly = style(
  inComponents({ '@container': { [NARROW]: { ...visuallyHidden, float: 'none' } } }),
);

export const speaker = style(
  inComponents({
    ...textRule('interface'),
    display: 'block',
    fontWeight: 600,
    color: vars.color.ink,
    '@container': { [NARROW]: { display: 'inline' } },
  }),
);
export const time = style(
  inComponents({
    ...textRule('label'),
    fontVariantNumeric: 'tabular-nums',
    display: 'block',
    fontWeight: 400,
    color: vars.color.ink3,
    '@container': { [NARROW]: visuallyHidden },
  }),
);
export const mark = style(
  inComponents({ display: 'block', marginBlockStart: `calc(-1 * ${vars.space.half})` }),
);

export const prose = styleVariants({
  you: inComponents({
    ...textRule('prose'),
    maxInlineSize: vars.size.measure,
    color: vars.color.ink2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    '@container': { [NARROW]: textRule('interface') },
  }),
  assistant: inComponents({
    ...textRule('prose'),
    maxInlineSize: vars.size.measure,
    color: vars.color.ink,
    overflowWrap: 'break-word',
  }),
});

/** Over the whole width of the turn, margin included; on a phone it bleeds to 8 px from the edge. */
export const wide = style(
  inComponents({
    selectors: { [`${turn} > &`]: { gridColumn: '1 / -1' } },
    '@container': { [NARROW]: { marginInline: `calc(-1 * ${vars.space['1']})` } },
  }),
);
