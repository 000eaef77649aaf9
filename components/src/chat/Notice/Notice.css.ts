import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const root = style(
  inComponents({
    ...textRule('interface'),
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: vars.space['1'],
    minBlockSize: vars.size.controlSmall,
    color: vars.color.ink2,
  }),
);
export const line = style(inComponents({ display: 'flex', gap: vars.space['1'], minInlineSize: 0 }));
export const glyph = style(inComponents({ marginBlock: `calc(${vars.space.half} / 2)` }));
export const tones = styleVariants({
  calm: inComponents({ color: vars.color.ink2 }),
  wait: inComponents({ color: vars.color.warn }),
  stop: inComponents({ color: vars.color.bad }),
});
