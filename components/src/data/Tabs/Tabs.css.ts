import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { blocked } from '../../actions/Button/Button.css.ts';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const roots = styleVariants({
  horizontal: inComponents({ minInlineSize: 0, maxInlineSize: '100%' }),
  vertical: inComponents({ display: 'flex', minInlineSize: 0, maxInlineSize: '100%' }),
});

const isVertical = `${roots.vertical} > &`;
const ofVertical = `${roots.vertical} > * > &`;

export const list = style(
  inComponents({
    display: 'flex',
    overflowX: 'auto',
    overscrollBehaviorX: 'contain',
    scrollbarWidth: 'none',
    selectors: {
      [isVertical]: { flexDirection: 'column', flexShrink: 0, maxInlineSize: '50%', overflowX: 'visible' },
    },
  }),
);

export const tab = style(
  inComponents({
    ...textRule('interface'),
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    gap: vars.space.half,
    minBlockSize: vars.size.row,
    minInlineSize: vars.size.row,
    lineHeight: vars.space['3'],
    paddingBlock: vars.space.half,
    paddingInline: vars.space.oneHalf,
    fontWeight: vars.text.interface.weightStrong,
    color: vars.color.ink2,
    whiteSpace: 'nowrap',
    transition: `background-color ${vars.motion.press} ${vars.motion.easeOut}`,
    selectors: {
      '&:hover': { color: vars.color.ink, background: vars.color.desk },
      '&:active': { background: vars.color.press },
      '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` },
      '&[aria-selected="true"]': { color: vars.color.ink },
      '&[aria-selected="true"]::after': {
        ...edge('borderBlockEnd', vars.color.kokum),
        borderBlockEndWidth: vars.border.thick,
      },
      '&[aria-disabled="true"]': {
        color: vars.color.ink3,
        background: 'transparent',
        cursor: 'default',
        anchorName: blocked,
        anchorScope: blocked,
      },
      [ofVertical]: { justifyContent: 'start', whiteSpace: 'normal', textAlign: 'start', flexShrink: 0 },
      [`${ofVertical}[aria-selected="true"]`]: { background: vars.color.press },
      [`${ofVertical}[aria-selected="true"]::after`]: {
        borderBlockEndWidth: 0,
        borderInlineStart: `${vars.border.thick} solid ${vars.color.kokum}`,
      },
    },
    '@media': {
      '(forced-colors: active)': {
        selectors: {
          '&[aria-selected="true"]::after': { borderColor: 'Highlight' },
          '&[aria-disabled="true"]': { color: 'GrayText' },
        },
      },
    },
  }),
);

export const panel = style(
  inComponents({
    ...textRule('prose'),
    position: 'relative',
    minInlineSize: 0,
    paddingBlock: vars.space['2'],
    selectors: {
      // Over the hairline of the row: a scrolling row could not carry one itself.
      '&:not([hidden])::before': { ...edge('borderBlockStart') },
      [isVertical]: { flexGrow: 1, paddingBlock: 0, paddingInlineStart: vars.space['2'] },
      [`${isVertical}:not([hidden])::before`]: {
        borderBlockStart: 'none',
        borderInlineStart: `${vars.border.thin} solid ${vars.color.rule}`,
      },
    },
  }),
);
