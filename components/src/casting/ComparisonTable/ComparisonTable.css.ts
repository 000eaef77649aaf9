import { createVar, globalStyle, style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { componentsLayer } from '../../foundation/layers.css.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';
import { NARROW } from '../columns.css.ts';

const strong = `${vars.border.thin} solid ${vars.color.ruleStrong}`;

/** Wider tables scroll inside; the labels stay. */
export const root = style(
  inComponents({
    containerType: 'inline-size',
    overflowX: 'auto',
    overscrollBehaviorX: 'contain',
    selectors: { '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` } },
  }),
);

/** Width of the columns that hold no person. */
export const fixedColumns = createVar();

export const table = style(
  inComponents({
    vars: { [fixedColumns]: '112px' },
    '@container': { [NARROW]: { vars: { [fixedColumns]: '80px' } } },
    ...textRule('interface'),
    fontVariantNumeric: 'tabular-nums',
    inlineSize: '100%',
    tableLayout: 'fixed',
    // Separate borders stay with a sticky cell; collapsed ones would scroll away from it.
    borderCollapse: 'separate',
    borderSpacing: 0,
    color: vars.color.ink,
  }),
);

export const withSlate = style(
  inComponents({
    vars: { [fixedColumns]: 'calc(112px + 152px)' },
    '@container': { [NARROW]: { vars: { [fixedColumns]: 'calc(80px + 96px)' } } },
  }),
);

export const labelColumn = style(
  inComponents({ inlineSize: '112px', '@container': { [NARROW]: { inlineSize: '80px' } } }),
);
export const slateColumn = style(
  inComponents({ inlineSize: '152px', '@container': { [NARROW]: { inlineSize: '96px' } } }),
);

const stays = {
  position: 'sticky',
  insetInlineStart: 0,
  zIndex: 1,
  background: vars.color.canvas,
} as const;

export const corner = style(inComponents({ ...stays, verticalAlign: 'bottom', textAlign: 'start' }));

export const label = style(
  inComponents({
    ...stays,
    minBlockSize: '36px',
    paddingBlock: vars.space['1'],
    paddingInlineEnd: vars.space['1'],
    fontWeight: 400,
    textAlign: 'start',
    verticalAlign: 'top',
    color: vars.color.ink2,
    '::after': edge('borderBlockEnd'),
    overflowWrap: 'anywhere',
  }),
);

const onSlate = {
  paddingInline: vars.space.oneHalf,
  '@container': {
    [NARROW]: { paddingInlineStart: vars.space['1'], paddingInlineEnd: vars.space.half },
  },
  textAlign: 'start',
  color: vars.color.slateText,
  background: vars.color.slate,
  overflowWrap: 'anywhere',
} as const;

export const slateHead = style(
  inComponents({
    ...onSlate,
    paddingBlock: vars.space.oneHalf,
    verticalAlign: 'bottom',
    fontWeight: 400,
    position: 'relative',
    '::after': edge('borderBlockEnd', vars.color.slateLine),
  }),
);
export const slateLabel = style(
  inComponents({ ...textRule('label'), display: 'block', fontWeight: 400, color: vars.color.slateLabel }),
);
export const slateRole = style(
  inComponents({
    ...textRule('nameLarge'),
    display: 'block',
    '@container': { [NARROW]: { ...textRule('interface'), fontWeight: 600 } },
  }),
);
export const slateCell = style(
  inComponents({
    ...onSlate,
    paddingBlock: vars.space['1'],
    verticalAlign: 'top',
    fontWeight: 600,
    position: 'relative',
    '::after': edge('borderBlockEnd', vars.color.slateLine),
  }),
);

export const person = style(
  inComponents({
    padding: vars.space.oneHalf,
    paddingBlockEnd: vars.space.oneHalf,
    fontWeight: 400,
    textAlign: 'start',
    verticalAlign: 'top',
    background: vars.color.sheet,
    position: 'relative',
    '::after': { ...edge('borderBlock', vars.color.ruleStrong), borderInlineEnd: strong },
  }),
);
export const personHead = style(
  inComponents({
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: vars.space.oneHalf,
    rowGap: vars.space['1'],
    minBlockSize: vars.size.portraitBlock,
  }),
);
export const personPortrait = style(
  inComponents({
    '@container': { [NARROW]: { inlineSize: vars.space['5'], blockSize: vars.space['6'] } },
  }),
);
// A portrait narrower than 56 px has no ticks.
globalStyle(`${personPortrait} path`, {
  '@layer': { [componentsLayer]: { '@container': { [NARROW]: { display: 'none' } } } },
});
export const personName = style(
  inComponents({
    ...textRule('name'),
    // Beside the portrait where its longest word has room, else under it.
    flex: '1 1 min-content',
    minInlineSize: 0,
    overflowWrap: 'break-word',
    '@container': { [NARROW]: { flexBasis: '100%' } },
  }),
);
/** Room for the key, which stands in the corner of the cell wherever the name goes. */
export const keyedName = style(
  inComponents({
    paddingInlineEnd: `calc(${vars.size.control} + ${vars.space.half})`,
    '@container': { [NARROW]: { paddingInlineEnd: 0 } },
  }),
);
export const personKey = style(inComponents({ position: 'absolute', insetBlockStart: 0, insetInlineEnd: 0 }));
export const verdict = style(
  inComponents({ ...textRule('label'), paddingBlockStart: vars.space['1'], color: vars.color.ink2 }),
);

export const cell = style(
  inComponents({
    paddingBlock: vars.space['1'],
    paddingInline: vars.space.oneHalf,
    textAlign: 'start',
    verticalAlign: 'top',
    background: vars.color.sheet,
    position: 'relative',
    '::after': { ...edge('borderBlockEnd'), borderInlineEnd: strong },
    overflowWrap: 'anywhere',
  }),
);
export const cells = styleVariants({
  met: inComponents({ fontWeight: 500 }),
  unmet: inComponents({ fontWeight: 500, color: vars.color.bad }),
  // Hatched, so that a gap is seen before it is read: nobody should take an empty cell for a no.
  unknown: inComponents({
    color: vars.color.ink2,
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 ${vars.space['1']}, ${vars.color.desk} ${vars.space['1']} calc(${vars.space['1']} + ${vars.border.thick}))`,
  }),
  plain: inComponents({}),
});
export const answer = style(inComponents({ display: 'flex', gap: vars.space.half }));
export const metGlyph = style(inComponents({ color: vars.color.teal }));

export const apart = style(
  inComponents({
    ...textRule('label'),
    paddingBlockStart: vars.space['3'],
    paddingBlockEnd: vars.space['1'],
    textAlign: 'start',
    color: vars.color.ink2,
    position: 'relative',
    '::after': edge('borderBlockEnd', vars.color.ruleStrong),
  }),
);
export const apartText = style(inComponents({ position: 'sticky', insetInlineStart: 0 }));
export const notAsked = style(inComponents({ position: 'relative', '::after': edge('borderBlockEnd') }));
/** The first person, where no ink stands before them. */
export const opensTable = style(
  inComponents({ '::before': edge('borderInlineStart', vars.color.ruleStrong) }),
);
