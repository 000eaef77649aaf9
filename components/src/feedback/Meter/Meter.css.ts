import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents } from '../../foundation/rules.ts';
import { track } from '../bar.css.ts';

export const fillProperty = '--c-meter-fill';

/** Its edge lies over it, so that what fills it stands on the grid. */
export const meter = style([
  track,
  inComponents({ position: 'relative', border: 'none', '::after': edge('border', vars.color.control) }),
]);

const filled = style(
  inComponents({
    display: 'block',
    inlineSize: `var(${fillProperty})`,
    blockSize: '100%',
    '@media': { '(forced-colors: active)': { background: 'Highlight', forcedColorAdjust: 'none' } },
  }),
);

const fillOf = (background: string) => `${style(inComponents({ background }))} ${filled}`;

export const fills = {
  some: fillOf(vars.color.ink2),
  nearly: fillOf(vars.color.warn),
  full: fillOf(vars.color.bad),
};
