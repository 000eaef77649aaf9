import { globalStyle, style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule } from '../../foundation/rules.ts';
import { componentsLayer } from '../../foundation/layers.css.ts';
import { NARROW, WIDE } from '../columns.css.ts';
import { folded } from './folded.ts';

export const root = style(
  inComponents({
    containerType: 'inline-size',
    background: vars.color.sheet,
    color: vars.color.ink,
    selectors: { '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` } },
  }),
);

export const body = style(
  inComponents({
    position: 'relative',
    '@container': {
      [WIDE]: {
        columnGap: 0,
        gridTemplateRows: 'auto auto auto',
        paddingBlockStart: vars.space['1'],
        paddingBlockEnd: vars.space.oneHalf,
        selectors: {
          '[data-fold="always"] &': {
            gridTemplateColumns: 'auto minmax(0, 1fr) auto',
            gridTemplateRows: 'auto auto',
            columnGap: vars.space['2'],
            paddingBlock: vars.space['1'],
            paddingInline: vars.space['2'],
          },
        },
      },
      [NARROW]: {
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr) auto',
        columnGap: vars.space.oneHalf,
        paddingBlockStart: vars.space.oneHalf,
        selectors: {
          ':is([data-fold="always"], [data-fold="phone"]) &': {
            paddingBlock: vars.space['1'],
          },
        },
      },
    },
  }),
);

const rowPortrait = { inlineSize: vars.space['5'], blockSize: vars.space['6'], marginBlock: 0 };
export const portrait = style(
  inComponents({
    gridRow: '1 / span 3',
    gridColumn: 1,
    alignSelf: 'start',
    marginBlockStart: vars.space.half,
    marginInlineStart: vars.space['2'],
    ...folded(
      { ...rowPortrait, gridRow: '1 / span 2' },
      {
        gridRow: '1 / span 2',
        inlineSize: vars.size.portraitSmallInline,
        blockSize: vars.size.portraitSmallBlock,
        marginBlockStart: 0,
        marginBlockEnd: vars.space.oneHalf,
        marginInlineStart: vars.space.oneHalf,
      },
    ),
  }),
);
// A portrait narrower than 56 px has no ticks.
globalStyle(`${portrait} path`, {
  '@layer': { [componentsLayer]: { '@container': { [NARROW]: { display: 'none' } } } },
});
globalStyle(`[data-fold="always"] ${portrait} path`, {
  '@layer': { [componentsLayer]: { display: 'none' } },
});
globalStyle(`[data-fold="always"] ${portrait}`, {
  '@layer': { [componentsLayer]: { '@container': { [WIDE]: { marginInlineStart: 0 } } } },
});

export const name = style(
  inComponents({
    ...textRule('name'),
    gridRow: 1,
    gridColumn: 2,
    paddingBlock: vars.space.half,
    paddingInlineEnd: vars.space.half,
    overflowWrap: 'break-word',
    ...folded(
      { ...textRule('name'), alignSelf: 'end', paddingBlock: 0 },
      {
        ...textRule('nameLarge'),
        alignSelf: 'start',
        paddingBlock: 0,
        paddingInlineEnd: 0,
      },
    ),
  }),
);

/** On a wide sheet the answers fall into the columns of the card; on a phone they are a row of their own. */
export const key = style(
  inComponents({
    position: 'absolute',
    insetBlockStart: vars.space['1'],
    insetInlineEnd: vars.space['2'],
    '@container': {
      [NARROW]: {
        position: 'static',
        gridRow: '1 / span 2',
        gridColumn: 3,
        inlineSize: vars.space['6'],
        blockSize: vars.space['6'],
        marginInlineEnd: vars.space.oneHalf,
      },
    },
    selectors: {
      // Above the button that opens a folded card and covers the row.
      '[data-fold="always"] &': {
        position: 'relative',
        insetBlockStart: 'auto',
        insetInlineEnd: 'auto',
        gridRow: '1 / span 2',
        gridColumn: 3,
        alignSelf: 'center',
      },
      '[data-fold="phone"] &': { zIndex: 1 },
    },
  }),
);

export const meta = style(
  inComponents({
    ...textRule('interface'),
    fontVariantNumeric: 'tabular-nums',
    gridRow: 2,
    gridColumn: '2 / -2',
    minBlockSize: vars.text.interface.line,
    color: vars.color.ink2,
    ...folded({ display: 'none' }, { gridColumn: 2, paddingBlockEnd: vars.space.oneHalf }),
  }),
);
export const minor = style(
  inComponents({
    display: 'inline-flex',
    alignItems: 'center',
    gap: vars.space.half,
    marginInlineEnd: vars.space['1'],
    verticalAlign: 'bottom',
    fontWeight: 500,
    color: vars.color.warn,
  }),
);

export const headline = style(
  inComponents({
    ...textRule('label'),
    display: 'none',
    gridRow: 2,
    gridColumn: 2,
    gap: vars.space.half,
    alignSelf: 'start',
    color: vars.color.ink2,
    overflowWrap: 'anywhere',
    ...folded({ display: 'flex' }),
  }),
);

/** Two lines at most: the whole list of gaps is in the card itself. */
export const headlineText = style(
  inComponents({
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  }),
);
export const headlineKinds = styleVariants({
  met: inComponents({}),
  missed: inComponents({ color: vars.color.bad }),
  unknown: inComponents({}),
  note: inComponents({}),
});

/** "Why" and what a screen puts beside it. */
/** A screen's own actions: before "Why" on a sheet, after it and apart on a phone. */
/** Opens a folded card: the whole row is the target. */
export const unfold = style(
  inComponents({
    position: 'absolute',
    inset: 0,
    display: 'none',
    ...folded({ display: 'block' }),
    selectors: {
      '[data-fold="always"] &': { display: 'block' },
      '&:hover': { background: `color-mix(in srgb, ${vars.color.ink} 4%, transparent)` },
      '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` },
    },
  }),
);
