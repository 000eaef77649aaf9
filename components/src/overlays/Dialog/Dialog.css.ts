import { style, styleVariants } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { below, inComponents } from '../../foundation/rules.ts';
import { root as modal } from '../modal/modal.css.ts';

const root = style([
  modal,
  inComponents({
    inset: 0,
    margin: 'auto',
    blockSize: 'fit-content',
    maxBlockSize: `calc(100dvh - ${vars.space['6']})`,
    borderRadius: vars.radius.surface,
    '::after': edge('border', vars.color.ruleStrong),
    // The page behind fades away; the panel itself is there at once. Moving it would style all of it in every frame.
    '::backdrop': { transition: `opacity ${vars.motion.menu} ${vars.motion.easeOut}` },
    '@starting-style': { '::backdrop': { opacity: 0 } },
    '@media': {
      // A sheet at the foot of the phone's screen, in reach of the thumb.
      [below(breakpoints.sm)]: {
        marginBlockEnd: 0,
        inlineSize: '100%',
        maxInlineSize: '100%',
        '::after': { borderInline: 'none', borderBlockEnd: 'none' },
        borderEndStartRadius: 0,
        borderEndEndRadius: 0,
      },
    },
  }),
]);

export const sizes = styleVariants({
  small: [
    root,
    inComponents({ inlineSize: `min(calc(${vars.space['12']} * 4), calc(100% - ${vars.space['4']}))` }),
  ],
  medium: [root, inComponents({ inlineSize: `min(${vars.size.measure}, calc(100% - ${vars.space['4']}))` })],
});
