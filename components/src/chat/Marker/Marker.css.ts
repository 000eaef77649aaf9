import { keyframes, style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';

export const root = style(
  inComponents({ position: 'relative', display: 'inline-block', verticalAlign: 'top', isolation: 'isolate' }),
);

const draw = keyframes({ from: { clipPath: 'inset(0 100% 0 0)' }, to: { clipPath: 'inset(0)' } });

export const stroke = style(
  inComponents({
    position: 'absolute',
    zIndex: -1,
    insetInline: 0,
    // The stroke touches the feet of the letters, as a pen would.
    insetBlockStart: `calc(100% - ${vars.space.half})`,
    inlineSize: '100%',
    blockSize: vars.space['1'],
    fill: vars.color.marker,
    overflow: 'visible',
    pointerEvents: 'none',
    animation: `${draw} ${vars.motion.panel} ${vars.motion.easeOut} both`,
  }),
);
