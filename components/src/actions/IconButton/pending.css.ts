import { style } from '@vanilla-extract/css';
import { inComponents } from '../../foundation/rules.ts';

/** The glyph while the caret of work under way stands in its place. */
export const hidden = style(inComponents({ display: 'none' }));
