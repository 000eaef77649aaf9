import { styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../rules.ts';

/** Ground and ink of each palette, for whatever stands where a portrait would. */
export const grounds = styleVariants(vars.color.portrait, ({ ground, ink }) =>
  inComponents({ background: ground, color: ink }),
);
