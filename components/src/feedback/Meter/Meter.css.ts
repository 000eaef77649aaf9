import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';

export const fillProperty = '--cm-meter-fill';

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
