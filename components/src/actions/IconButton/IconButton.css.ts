import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';
// After a button's own rules, which these go over.
import '../Button/Button.css.ts';

// Not only at least: the cell of a glyph is as large as a compact button without its edges.
const squareOf = (size: string) =>
  style(inComponents({ inlineSize: size, blockSize: size, padding: 0, lineHeight: 0 }));

/** Beside the class of a button: a square for a glyph alone. */
export const squares = { medium: squareOf(vars.size.control), small: squareOf(vars.size.controlSmall) };
