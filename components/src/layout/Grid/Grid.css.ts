import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';

export const root = style(inComponents({ display: 'grid', minInlineSize: 0 }));

/** Never wider than the grid itself, so that one column fits any screen. */
export const mins = styleVariants(
  {
    narrow: `calc(${vars.size.scriptMargin} * 1.5)`,
    medium: vars.size.rail,
    wide: vars.size.panel,
  },
  (size) => inComponents({ gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${size}), 1fr))` }),
);

export const aligns = styleVariants({
  start: inComponents({ alignItems: 'start' }),
  stretch: inComponents({ alignItems: 'stretch' }),
});
