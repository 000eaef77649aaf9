import { keyframes, style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inset } from '../../foundation/controls.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

const unfold = keyframes({ from: { transform: `translateY(calc(-1 * ${vars.space.half}))` } });

export const root = style(inComponents({ display: 'inline-flex', verticalAlign: 'top' }));

const popover = style(
  inComponents({
    minInlineSize: vars.size.rail,
    maxInlineSize: vars.size.panel,
    maxBlockSize: `calc(100dvh - ${vars.space['8']})`,
    overflowY: 'auto',
    paddingBlock: inset(vars.space.half),
    paddingInline: inset(vars.space.half),
    color: vars.color.ink,
    background: vars.color.sheet,
    border: `${vars.border.thin} solid ${vars.color.ruleStrong}`,
    borderRadius: vars.radius.control,
    boxShadow: vars.elevation.overlay,
    selectors: {
      // Author display beats the platform's display none of a closed popover: set it on open ones only.
      '&:popover-open': {
        display: 'flex',
        flexDirection: 'column',
        animation: `${unfold} ${vars.motion.menu} ${vars.motion.easeOut}`,
        // Only while open: WebKit 2.50 hangs when an anchored popover with fallbacks closes.
        positionTryFallbacks: 'flip-block, flip-inline, flip-block flip-inline',
      },
    },
    '@supports': {
      // Where nothing can be anchored the menu stands in the middle of the window, complete and usable.
      'not (position-area: block-end)': { inset: 0, margin: 'auto', blockSize: 'fit-content' },
    },
  }),
);

const beside = (positionArea: string) =>
  inComponents({ positionArea, marginBlock: vars.space.half, marginInline: 0 });

export const popovers = styleVariants({
  start: [popover, beside('block-end span-inline-end')],
  end: [popover, beside('block-end span-inline-start')],
});

export const item = style(
  inComponents({
    ...textRule('interface'),
    display: 'flex',
    alignItems: 'center',
    gap: vars.space['1'],
    flexShrink: 0,
    minBlockSize: vars.size.row,
    // With half a step at each side a row, in every script: entries of one menu are alike.
    lineHeight: vars.space['3'],
    paddingBlock: vars.space.half,
    paddingInline: vars.space.oneHalf,
    color: vars.color.ink,
    transition: `background-color ${vars.motion.press} ${vars.motion.easeOut}`,
    selectors: {
      '&:hover, &:focus-visible': { background: vars.color.desk },
      '&:active': { background: vars.color.press },
      '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` },
      '&[aria-disabled="true"]': { color: vars.color.ink3, background: 'transparent', cursor: 'default' },
    },
  }),
);

export const destructive = style(inComponents({ color: vars.color.bad }));

/** Keeps words of entries with and without a glyph on one axis. */
export const slot = style(inComponents({ inlineSize: vars.size.iconMedium, flexShrink: 0 }));

export const glyph = style(inComponents({ color: vars.color.ink2 }));

export const chosen = style(inComponents({ color: vars.color.kokum }));

export const words = style(inComponents({ display: 'flex', flexDirection: 'column', minInlineSize: 0 }));

export const why = style(inComponents({ ...textRule('label'), fontWeight: 400, color: vars.color.ink3 }));

export const separator = style(
  inComponents({
    position: 'relative',
    flexShrink: 0,
    blockSize: vars.space['1'],
    '::after': { ...edge('borderBlockStart'), insetBlockStart: vars.space.half },
  }),
);
