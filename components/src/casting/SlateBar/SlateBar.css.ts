import { globalStyle, style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { componentsLayer } from '../../foundation/layers.css.ts';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';
import { NARROW } from '../columns.css.ts';

export const root = style(inComponents({ containerType: 'inline-size' }));

export const strip = style(
  inComponents({
    // Over the edge of a sheet it heads: ink runs to the border.
    position: 'relative',
    zIndex: 1,
    minBlockSize: '44px',
    color: vars.color.slateText,
    background: vars.color.slate,
  }),
);

/** "Asked": the head of the column of portraits. */
export const asked = style(
  inComponents({
    ...textRule('label'),
    paddingBlock: vars.space.half,
    paddingInlineStart: vars.space['2'],
    fontWeight: 400,
    color: vars.color.slateLabel,
    '@container': { [NARROW]: { display: 'none' } },
  }),
);

/** "For": under it stand the names. On a phone it is a line of its own. */
export const role = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    minInlineSize: 0,
    paddingBlock: vars.space.half,
    paddingInlineEnd: vars.space.oneHalf,
    overflowWrap: 'anywhere',
    '@container': {
      [NARROW]: {
        gridColumn: '1 / -1',
        flexDirection: 'row',
        // Not on the baseline: two sizes of type would push a line of 24 past its height.
        alignItems: 'flex-start',
        gap: vars.space['1'],
        minBlockSize: '32px',
        paddingInline: vars.space.oneHalf,
        position: 'relative',
        '::after': edge('borderBlockEnd', vars.color.slateLine),
      },
    },
  }),
);
export const roleless = style(inComponents({ '@container': { [NARROW]: { display: 'none' } } }));

export const cell = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    minInlineSize: 0,
    paddingBlock: vars.space.half,
    paddingInline: vars.space.oneHalf,
    overflowWrap: 'anywhere',
    position: 'relative',
    '::after': edge('borderInlineStart', vars.color.slateLine),
    '@container': {
      [NARROW]: {
        paddingInlineEnd: vars.space.half,
        selectors: { [`${role} + &::after`]: { content: 'none' } },
      },
    },
  }),
);

export const label = style(
  inComponents({ ...textRule('label'), flexShrink: 0, fontWeight: 400, color: vars.color.slateLabel }),
);
export const value = style(
  inComponents({ ...textRule('interface'), fontVariantNumeric: 'tabular-nums', fontWeight: 600 }),
);

// One row on a phone: label and value share a line of 24.
globalStyle(`${role} > *`, {
  '@layer': { [componentsLayer]: { '@container': { [NARROW]: { lineHeight: vars.space['3'] } } } },
});

export const fold = style(
  inComponents({
    ...textRule('interface'),
    display: 'grid',
    gridTemplateColumns: `${vars.size.scriptMargin} minmax(0, 1fr) auto`,
    alignItems: 'start',
    minBlockSize: '32px',
    paddingInlineEnd: vars.space.oneHalf,
    color: vars.color.ink,
    background: vars.color.fold,
    position: 'relative',
    '::after': edge('borderBlockEnd', vars.color.ruleStrong),
    '@container': {
      // "Edit brief" is taller than a line by touch: both stand in the middle.
      [NARROW]: {
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        alignItems: 'center',
        paddingInlineStart: vars.space.oneHalf,
      },
    },
  }),
);

export const foldLabel = style(
  inComponents({
    ...textRule('label'),
    lineHeight: vars.space['3'],
    paddingBlock: vars.space.half,
    paddingInlineStart: vars.space['2'],
    fontWeight: 400,
    color: vars.color.ink2,
    '@container': { [NARROW]: { display: 'none' } },
  }),
);

/** Cuts the rule before the first demand of each line. */
export const foldClip = style(
  inComponents({ gridColumn: 2, overflow: 'hidden', '@container': { [NARROW]: { gridColumn: 1 } } }),
);
export const foldList = style(
  inComponents({
    display: 'flex',
    flexWrap: 'wrap',
    marginInlineStart: `calc(-1 * ${vars.space.oneHalf})`,
    paddingBlock: vars.space.half,
    lineHeight: vars.space['3'],
    fontWeight: 500,
    fontVariantNumeric: 'tabular-nums',
  }),
);

export const foldItem = style(
  inComponents({
    paddingInline: vars.space.oneHalf,
    position: 'relative',
    '::after': edge('borderInlineStart', vars.color.ruleStrong),
  }),
);

export const edit = style(
  inComponents({
    ...textRule('label'),
    gridColumn: '-2 / -1',
    // 24 px of target in a strip of 32 by pointer, 48 by touch.
    minBlockSize: `max(${vars.space['4']}, ${vars.size.target})`,
    paddingInline: vars.space.half,
    marginInlineEnd: `calc(-1 * ${vars.space.half})`,
    color: vars.color.kokum,
    borderRadius: vars.radius.control,
    selectors: { '&:hover': { textDecoration: 'underline', textUnderlineOffset: vars.space.half } },
  }),
);
