import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const root = style(
  inComponents({ display: 'flex', flexDirection: 'column', gap: vars.space.half, minInlineSize: 0 }),
);

export const label = style(
  inComponents({ ...textRule('interface'), display: 'flex', gap: vars.space['1'], fontWeight: 500 }),
);

export const optional = style(inComponents({ color: vars.color.ink3, fontWeight: 400 }));

export const hint = style(inComponents({ ...textRule('label'), fontWeight: 400, color: vars.color.ink3 }));

export const message = style(
  inComponents({
    ...textRule('label'),
    display: 'flex',
    gap: vars.space.half,
    color: vars.color.bad,
  }),
);

/** Work goes on: said in words, beside the caret of a running answer. */
export const pending = style(
  inComponents({
    ...textRule('label'),
    display: 'flex',
    alignItems: 'start',
    gap: vars.space['1'],
    color: vars.color.ink3,
    '::before': {
      content: '',
      flexShrink: 0,
      inlineSize: vars.space['1'],
      blockSize: vars.size.icon,
      background: vars.color.kokum,
    },
    '@media': { '(forced-colors: active)': { '::before': { background: 'CanvasText' } } },
  }),
);
