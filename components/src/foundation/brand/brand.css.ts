import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../rules.ts';

export const heights = styleVariants(
  { small: vars.space['3'], medium: vars.space['4'], large: vars.space['8'], hero: vars.space['12'] },
  (blockSize) => inComponents({ blockSize, inlineSize: 'auto', flexShrink: 0, fill: 'currentColor' }),
);

export const ring = style(inComponents({ fill: vars.color.marker, forcedColorAdjust: 'none' }));
