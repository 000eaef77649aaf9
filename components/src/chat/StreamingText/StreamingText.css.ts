import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';

export const root = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    gap: vars.space.oneHalf,
    overflowWrap: 'break-word',
  }),
);
export const heading = style(inComponents({ fontWeight: 600 }));
export const list = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    gap: vars.space.half,
    paddingInlineStart: vars.space['3'],
    selectors: { 'ul&': { listStyle: 'disc' }, 'ol&': { listStyle: 'decimal' } },
  }),
);
export const item = style(inComponents({ '::marker': { color: vars.color.ink3 } }));
export const caret = style(
  inComponents({
    display: 'inline-block',
    inlineSize: vars.space['1'],
    blockSize: vars.space['2'],
    // From the head of the line down to the feet of its letters: on the baseline it would make the line taller.
    verticalAlign: 'top',
    marginBlockStart: vars.space.half,
    marginInlineStart: vars.space.half,
    background: vars.color.kokum,
    '@media': { '(forced-colors: active)': { background: 'CanvasText' } },
  }),
);
