import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const root = style(
  inComponents({
    ...textRule('interface'),
    // The line of a small button, which may stand beside the words.
    lineHeight: vars.space['3'],
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: vars.space['1'],
    color: vars.color.ink2,
  }),
);
export const words = style(
  inComponents({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: vars.space['2'],
    minBlockSize: vars.space['3'],
  }),
);
/** Its word, not its box, stands under the words above when the line breaks. */
export const retry = style(inComponents({ marginInlineStart: `calc(-1 * ${vars.space['1']})` }));
export const tones = styleVariants({
  calm: inComponents({ color: vars.color.ink2 }),
  wait: inComponents({ color: vars.color.warn }),
  stop: inComponents({ color: vars.color.bad }),
});
