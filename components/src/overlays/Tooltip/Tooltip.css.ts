import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset } from '../../foundation/controls.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

// One name serves every tip: the scope keeps it to the wrapper and what it holds.
const anchor = '--cm-tooltip';

export const root = style(
  inComponents({
    display: 'inline-flex',
    verticalAlign: 'top',
    maxInlineSize: '100%',
    anchorName: anchor,
    anchorScope: anchor,
  }),
);

export const tip = style(
  inComponents({
    ...textRule('label'),
    inlineSize: 'max-content',
    maxInlineSize: `min(${vars.size.panel}, 100vw - ${vars.space['2']})`,
    paddingBlock: inset(vars.space.half),
    paddingInline: inset(vars.space['1']),
    color: vars.color.slateText,
    background: vars.color.slate,
    // The same as the ground; forced colours paint it, and the tip keeps an edge.
    border: `${vars.border.thin} solid ${vars.color.slate}`,
    borderRadius: vars.radius.small,
    fontWeight: 400,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    positionAnchor: anchor,
    positionArea: 'block-start span-inline-end',
    marginBlock: vars.space.half,
    selectors: {
      // Only while open: WebKit 2.50 hangs when an anchored popover with fallbacks closes.
      '&:popover-open': { positionTryFallbacks: 'flip-block, flip-inline, flip-block flip-inline' },
      // A blocked control says why in the same place, and that matters more.
      '[aria-disabled="true"] + &': { visibility: 'hidden' },
    },
    '@supports': {
      'not (position-area: block-end)': { insetBlockEnd: vars.space['2'], insetInlineStart: vars.space['2'] },
    },
  }),
);
