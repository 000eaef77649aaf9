import { keyframes, style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { below, inComponents, textRule } from '../../foundation/rules.ts';

const rise = keyframes({ from: { transform: `translateY(${vars.space['1']})` } });

/** Where the toasts live while no dialog is open. */
export const home = style(inComponents({ display: 'contents' }));

export const region = style(
  inComponents({
    position: 'fixed',
    zIndex: vars.z.toast,
    insetBlockEnd: vars.space['2'],
    insetInlineEnd: vars.space['2'],
    inlineSize: `min(calc(${vars.space['12']} * 4), 100vw - ${vars.space['4']})`,
    padding: 0,
    overflow: 'visible',
    background: 'transparent',
    selectors: {
      '&:popover-open': { display: 'flex', flexDirection: 'column', gap: vars.space['1'] },
    },
    '@media': {
      // Above the tabs at the foot of the phone's screen.
      [below(breakpoints.sm)]: { insetBlockEnd: `calc(${vars.size.bar} + ${vars.space['1']})` },
      print: { display: 'none' },
    },
  }),
);

export const toast = style(
  inComponents({
    ...textRule('interface'),
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: vars.space['1'],
    padding: vars.space.oneHalf,
    // The line of a small button, which stands beside the words.
    lineHeight: vars.space['3'],
    color: vars.color.ink,
    background: vars.color.sheet,
    borderRadius: vars.radius.control,
    boxShadow: vars.elevation.overlay,
    animation: `${rise} ${vars.motion.menu} ${vars.motion.easeOut}`,
    '::after': edge('border', vars.color.ruleStrong),
  }),
);

export const words = style(
  inComponents({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: vars.space['1'],
    minBlockSize: vars.size.controlSmall,
    overflowWrap: 'anywhere',
  }),
);

export const text = style(inComponents({ flexGrow: 1, minInlineSize: 0 }));

/** On the line of the first words, at every density. */
export const glyph = style(
  inComponents({ display: 'flex', alignItems: 'center', blockSize: vars.size.controlSmall }),
);
