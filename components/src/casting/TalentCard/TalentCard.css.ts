import { globalStyle, style, styleVariants } from '@vanilla-extract/css';
import type { StyleRule } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';
import { componentsLayer } from '../../foundation/layers.css.ts';
import { NARROW, WIDE } from '../columns.css.ts';

type Rule = NonNullable<NonNullable<StyleRule['selectors']>[string]>;

/** A rule for the card as one row of 64: always, or in a narrow container only, as its `data-fold` says. */
const folded = (rule: Rule, narrow: Rule = {}) => ({
  selectors: { '[data-fold="always"] &': rule },
  '@container': { [NARROW]: { ...narrow, selectors: { '[data-fold="phone"] &': rule } } },
});

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
export const answers = style(
  inComponents({
    '@container': {
      [WIDE]: { display: 'contents', selectors: { '[data-fold="always"] &': { display: 'none' } } },
      [NARROW]: {
        gridColumn: '1 / -1',
        position: 'relative',
        '::after': edge('borderBlock'),
        selectors: { ':is([data-fold="always"], [data-fold="phone"]) &': { display: 'none' } },
      },
    },
  }),
);

export const answer = style(
  inComponents({
    ...textRule('interface'),
    fontVariantNumeric: 'tabular-nums',
    gridRow: 1,
    display: 'flex',
    gap: vars.space.half,
    alignSelf: 'start',
    minInlineSize: 0,
    // The line of the name they stand beside.
    lineHeight: vars.text.name.line,
    marginBlock: vars.space.half,
    paddingInlineStart: vars.space.oneHalf,
    paddingInlineEnd: vars.space.half,
    position: 'relative',
    '::after': edge('borderInlineStart'),
    overflowWrap: 'break-word',
    '@container': {
      // The pick key stands at the end of the last column.
      [WIDE]: {
        selectors: {
          '&:last-child': { paddingInlineEnd: `calc(${vars.size.control} + ${vars.space['3']})` },
        },
      },
      [NARROW]: {
        alignSelf: 'stretch',
        gridRow: 'auto',
        marginBlock: 0,
        paddingBlock: vars.space['1'],
        lineHeight: vars.text.interface.line,
        selectors: { '&:first-child::after': { content: 'none' } },
      },
    },
  }),
);
export const answerKinds = styleVariants({
  met: inComponents({}),
  missed: inComponents({ color: vars.color.bad }),
  unknown: inComponents({ color: vars.color.ink2 }),
});
export const metGlyph = style(inComponents({ color: vars.color.teal }));

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

export const chips = style(
  inComponents({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: vars.space.half,
    gridRow: 3,
    gridColumn: '2 / -1',
    paddingBlockStart: vars.space['1'],
    paddingInlineEnd: vars.space['2'],
    ...folded({ display: 'none' }, { gridRow: 'auto', gridColumn: '1 / -1', padding: vars.space.oneHalf }),
  }),
);
export const chip = style(inComponents({ display: 'flex', minInlineSize: 0, maxInlineSize: '100%' }));
export const more = style(
  inComponents({ ...textRule('label'), paddingInline: vars.space.half, color: vars.color.ink3 }),
);

/** "Why" and what a screen puts beside it. */
export const tail = style([
  inComponents({
    display: 'flex',
    justifyContent: 'flex-end',
    alignItems: 'flex-start',
    gridRow: 2,
    gridColumn: '-2 / -1',
    blockSize: vars.text.interface.line,
    paddingInlineEnd: vars.space['1'],
    ...folded(
      { display: 'none' },
      {
        gridRow: 'auto',
        gridColumn: '1 / -1',
        alignItems: 'center',
        blockSize: 'auto',
        paddingInlineEnd: 0,
      },
    ),
  }),
  inComponents({
    '@container': { [NARROW]: { position: 'relative', '::after': edge('borderBlockStart') } },
  }),
]);
/** A screen's own actions: before "Why" on a sheet, after it and apart on a phone. */
export const actions = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    '@container': {
      [NARROW]: {
        order: 1,
        minBlockSize: vars.space['6'],
        paddingInline: vars.space.half,
        position: 'relative',
        '::after': edge('borderInlineStart'),
      },
    },
  }),
);
export const why = style(
  inComponents({
    ...textRule('label'),
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    minBlockSize: vars.size.controlSmall,
    paddingInline: vars.space['1'],
    color: vars.color.kokum,
    borderRadius: vars.radius.control,
    whiteSpace: 'nowrap',
    selectors: { '&:hover': { background: vars.color.desk }, '&:active': { background: vars.color.press } },
    '@container': {
      [NARROW]: {
        ...textRule('interface'),
        lineHeight: vars.space['3'],
        flexGrow: 1,
        justifyContent: 'flex-start',
        gap: vars.space['1'],
        minBlockSize: vars.space['6'],
        paddingInline: vars.space.oneHalf,
        fontWeight: 500,
        color: vars.color.ink,
      },
    },
  }),
);
export const whyGlyph = style(
  inComponents({
    display: 'none',
    '@container': {
      [NARROW]: { display: 'block', selectors: { '&:last-child': { marginInlineStart: 'auto' } } },
    },
  }),
);

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
