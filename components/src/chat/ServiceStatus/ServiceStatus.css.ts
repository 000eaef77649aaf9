import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const root = style(
  inComponents({
    ...textRule('label'),
    // One line in a bar, alike in every script.
    lineHeight: vars.space['2'],
    display: 'inline-flex',
    verticalAlign: 'top',
    alignItems: 'center',
    gap: vars.space.half,
    whiteSpace: 'nowrap',
  }),
);
export const tones = styleVariants({
  claude: inComponents({ color: vars.color.ok }),
  embedded: inComponents({ color: vars.color.ink2 }),
  offline: inComponents({ color: vars.color.warn }),
});
