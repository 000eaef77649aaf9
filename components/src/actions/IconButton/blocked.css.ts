import { style } from '@vanilla-extract/css';
import { inComponents, visuallyHidden } from '../../foundation/rules.ts';

/** The glyph while the caret of work under way stands in its place. */
export const hidden = style(inComponents({ display: 'none' }));

/** The name as text: by `aria-label` the reason, once it shows, would be words of the button that its name lacks. */
export const name = style(inComponents(visuallyHidden));
