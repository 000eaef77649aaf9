import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule, visuallyHidden } from '../../foundation/rules.ts';
import { track } from '../bar.css.ts';

const fill = { background: vars.color.kokumFill, borderRadius: 0 };
const forcedFill = { background: 'Highlight', forcedColorAdjust: 'none' } as const;

export const bar = style([
  track,
  inComponents({
    appearance: 'none',
    selectors: {
      '&::-webkit-progress-bar': { background: 'transparent' },
      '&::-webkit-progress-value': fill,
      '&::-moz-progress-bar': fill,
      // How long it takes is not known: the caret of a running answer, steady, and a word above.
      '&:indeterminate': {
        backgroundImage: `linear-gradient(${vars.color.kokumFill}, ${vars.color.kokumFill})`,
        backgroundSize: `${vars.space['2']} 100%`,
        backgroundRepeat: 'no-repeat',
      },
      '&:indeterminate:dir(rtl)': { backgroundPosition: '100% 0' },
      '&:indeterminate::-moz-progress-bar': { inlineSize: 0 },
    },
    '@media': {
      '(forced-colors: active)': {
        selectors: {
          '&::-webkit-progress-value': forcedFill,
          '&::-moz-progress-bar': forcedFill,
        },
      },
    },
  }),
]);

/** In a line of text or a row: the caret and the words. */
export const small = style(
  inComponents({
    ...textRule('interface'),
    // The caret stands in its middle, on the grid.
    lineHeight: vars.space['3'],
    position: 'relative',
    display: 'inline-flex',
    verticalAlign: 'top',
    alignItems: 'center',
    gap: vars.space['1'],
    color: vars.color.ink2,
  }),
);

export const caret = style(
  inComponents({
    flexShrink: 0,
    inlineSize: vars.space['1'],
    blockSize: vars.size.icon,
    background: vars.color.kokum,
    '@media': { '(forced-colors: active)': { background: 'Highlight', forcedColorAdjust: 'none' } },
  }),
);

export const unseen = style(inComponents(visuallyHidden));
