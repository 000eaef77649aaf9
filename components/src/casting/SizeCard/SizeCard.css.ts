import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';

export const root = style(
  inComponents({ display: 'block', flexShrink: 0, borderRadius: vars.radius.small, overflow: 'hidden' }),
);

/** The tone of a palette, as the fill that the surname takes. */
export const tones = styleVariants(vars.color.portrait, ({ tone }) => inComponents({ fill: tone }));

// The fine cut of the face at every size: the card is a drawing, not a line of text.
const letter = {
  fontFamily: vars.font.display,
  fontOpticalSizing: 'none',
  fontVariationSettings: '"opsz" 144',
  letterSpacing: 0,
} as const;
export const surname = style(inComponents({ ...letter, fontWeight: 600 }));
export const given = style(inComponents({ ...letter, fontWeight: 400, fill: 'currentColor' }));
export const tick = style(inComponents({ stroke: 'currentColor', opacity: 0.7 }));
export const longTick = style(inComponents({ stroke: 'currentColor' }));
