import { keyframes, style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset } from '../controls.ts';
import { inComponents } from '../rules.ts';

const unfold = keyframes({ from: { transform: `translateY(calc(-1 * ${vars.space.half}))` } });

/** A floating panel in the top layer: what menus, popovers, lists and calendars stand on. Compose it first. */
export const panel = style(
  inComponents({
    maxInlineSize: `min(${vars.size.panel}, 100vw - ${vars.space['2']})`,
    maxBlockSize: `calc(100dvh - ${vars.space['8']})`,
    overflowY: 'auto',
    padding: inset(vars.space.half),
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
      // Where nothing can be anchored the panel stands in the middle of the window, complete and usable.
      'not (position-area: block-end)': { inset: 0, margin: 'auto', blockSize: 'fit-content' },
    },
  }),
);

const beside = (positionArea: string) =>
  style(inComponents({ positionArea, marginBlock: vars.space.half, marginInline: 0 }));

/** Where a panel stands: under its anchor, along its start or its end edge. */
export const placement = {
  start: beside('block-end span-inline-end'),
  end: beside('block-end span-inline-start'),
};

/** Edge of the anchor that a panel keeps to. */
export type Placement = keyof typeof placement;
