import { keyframes, style, styleVariants } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { atLeast, below, inComponents } from '../../foundation/rules.ts';
import { root as modal } from '../modal/modal.css.ts';

const rise = keyframes({ from: { transform: `translateY(${vars.space['3']})` } });
const slideIn = keyframes({ from: { transform: `translateX(${vars.space['3']})` } });
const slideInReversed = keyframes({ from: { transform: `translateX(calc(-1 * ${vars.space['3']}))` } });
const slow = `${vars.motion.panel} ${vars.motion.easeOut}`;

const root = style([
  modal,
  inComponents({
    inset: 0,
    marginInlineStart: 'auto',
    blockSize: '100dvh',
    '::after': edge('borderInlineStart', vars.color.ruleStrong),
    selectors: {
      '&[open]': { animation: `${slideIn} ${slow}` },
      '&[open]:dir(rtl)': { animationName: slideInReversed },
    },
    '@media': {
      // A sheet at the foot of the phone's screen; what it belongs to looks out above it.
      [below(breakpoints.sm)]: {
        marginBlockStart: 'auto',
        inlineSize: '100%',
        blockSize: 'fit-content',
        maxBlockSize: `calc(100dvh - ${vars.space['6']})`,
        borderStartStartRadius: vars.radius.surface,
        borderStartEndRadius: vars.radius.surface,
        '::after': { border: 'none', borderBlockStart: `${vars.border.thin} solid ${vars.color.ruleStrong}` },
        selectors: { '&[open]': { animationName: rise } },
      },
    },
  }),
]);

const wide = (inlineSize: string) => [
  root,
  inComponents({ '@media': { [atLeast(breakpoints.sm)]: { inlineSize } } }),
];

export const sizes = styleVariants({
  small: wide(`min(calc(${vars.space['12']} * 4), calc(100% - ${vars.space['6']}))`),
  medium: wide(`min(${vars.size.measure}, calc(100% - ${vars.space['6']}))`),
});
