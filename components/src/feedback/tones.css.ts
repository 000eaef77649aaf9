import { styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../foundation/rules.ts';

/** A glyph or a word in its tone. */
export const tones = styleVariants({
  info: inComponents({ color: vars.color.info }),
  ok: inComponents({ color: vars.color.ok }),
  warn: inComponents({ color: vars.color.warn }),
  bad: inComponents({ color: vars.color.bad }),
});
