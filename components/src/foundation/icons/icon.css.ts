import { styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../rules.ts';

/** As tall as the line it stands in, so that glyph and word share one box; the drawing keeps its size in the middle. */
const cell = (size: string, strokeWidth: number) =>
  inComponents({
    inlineSize: size,
    blockSize: [size, `max(${size}, 1lh)`],
    strokeWidth,
    flexShrink: 0,
    // A compact button is as large as the cell, and its edges would narrow it.
    maxInlineSize: 'none',
  });

// The line is a little heavier in the small box, so that both look equally dark beside text.
export const iconSizes = styleVariants({
  small: cell(vars.size.icon, 1.75),
  medium: cell(vars.size.iconMedium, 1.5),
});
