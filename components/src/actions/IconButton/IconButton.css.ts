import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';
import { small, tones } from '../Button/Button.css.ts';
import { pairs } from '../Button/pairs.ts';

// Not only at least: the cell of a glyph is as large as a compact button without its edges.
const squareOf = (size: string) =>
  style(inComponents({ inlineSize: size, blockSize: size, padding: 0, lineHeight: 0 }));

export const iconButton = pairs(tones, small, {
  medium: squareOf(vars.size.control),
  small: squareOf(vars.size.controlSmall),
});
