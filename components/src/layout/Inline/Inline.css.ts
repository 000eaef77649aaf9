import { style, styleVariants } from '@vanilla-extract/css';
import { inComponents } from '../../foundation/rules.ts';

export const root = style(inComponents({ display: 'flex', minInlineSize: 0 }));

export const wraps = styleVariants({
  wrap: inComponents({ flexWrap: 'wrap' }),
  nowrap: inComponents({ flexWrap: 'nowrap' }),
});
