import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const root = style(inComponents({ minInlineSize: 0, maxInlineSize: '100%' }));

export const heading = style(inComponents({ position: 'relative', '::after': edge('borderBlockEnd') }));

export const header = style(
  inComponents({
    ...textRule('interface'),
    display: 'flex',
    alignItems: 'flex-start',
    gap: vars.space['1'],
    inlineSize: '100%',
    minBlockSize: vars.size.row,
    lineHeight: vars.space['3'],
    paddingBlock: `calc((${vars.size.row} - ${vars.space['3']}) / 2)`,
    paddingInline: vars.space['1'],
    fontWeight: vars.text.interface.weightStrong,
    color: vars.color.ink,
    transition: `background-color ${vars.motion.press} ${vars.motion.easeOut}`,
    selectors: {
      '&:not([aria-disabled="true"]):hover': { background: vars.color.desk },
      '&:not([aria-disabled="true"]):active': { background: vars.color.press },
      '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` },
      '&[aria-disabled="true"]': { cursor: 'default' },
      '&[data-blocked]': { color: vars.color.ink3 },
    },
    '@media': {
      '(forced-colors: active)': { selectors: { '&[data-blocked]': { color: 'GrayText' } } },
    },
  }),
);

export const glyph = style(
  inComponents({
    color: vars.color.ink2,
    transition: `transform ${vars.motion.press} ${vars.motion.easeOut}`,
    selectors: {
      '[aria-expanded="false"] > &': { transform: 'rotate(-90deg)' },
      '[aria-expanded="false"]:dir(rtl) > &': { transform: 'rotate(90deg)' },
      '[aria-expanded="true"] > &': { color: vars.color.kokum },
    },
  }),
);

export const words = style(
  inComponents({ display: 'flex', flexDirection: 'column', minInlineSize: 0, overflowWrap: 'anywhere' }),
);

export const why = style(inComponents({ ...textRule('label'), fontWeight: 400, color: vars.color.ink3 }));

export const panel = style(
  inComponents({
    ...textRule('prose'),
    // On paper everything is open.
    '@media': {
      print: { selectors: { '&[hidden]': { display: 'block', contentVisibility: 'visible' } } },
    },
  }),
);

// Not on the panel: one that is hidden until found keeps its paddings.
export const body = style(
  inComponents({
    paddingBlockStart: vars.space['1'],
    paddingBlockEnd: vars.space['2'],
    // On the axis of the heading's words.
    paddingInlineStart: `calc(${vars.space['2']} + ${vars.size.icon})`,
    paddingInlineEnd: vars.space['1'],
  }),
);
