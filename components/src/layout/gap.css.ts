import { styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../foundation/rules.ts';

/** Distances of the space scale, by token name: `half` is 4 px, `1` is 8 px, `oneHalf` is 12 px. */
export const gaps = styleVariants(vars.space, (value) => inComponents({ gap: value }));

export type Gap = keyof typeof gaps;

export const aligns = styleVariants(
  { start: 'flex-start', center: 'center', end: 'flex-end', stretch: 'stretch', baseline: 'baseline' },
  (value) => inComponents({ alignItems: value }),
);

export const justifies = styleVariants(
  { start: 'flex-start', center: 'center', end: 'flex-end', between: 'space-between' },
  (value) => inComponents({ justifyContent: value }),
);
