import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset } from '../../foundation/controls.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';
import { control } from '../Field/control.css.ts';

/** Lines shown at least and at most: how long the text may be is the caller's to say. */
export const ROWS = '--c-text-area-rows';
export const MAX_ROWS = '--c-text-area-max-rows';

const lines = (name: string, otherwise: number) =>
  `calc(var(${name}, ${otherwise}) * 1lh + ${vars.space['2']})`;

export const area = style([
  control,
  inComponents({
    display: 'block',
    fieldSizing: 'content',
    // As high as the text, and not as wide: where the width is left to the content it stays the same.
    contain: 'inline-size',
    containIntrinsicInlineSize: vars.size.rail,
    minBlockSize: `max(${lines(ROWS, 3)}, ${vars.size.control})`,
    maxBlockSize: lines(MAX_ROWS, 12),
    paddingBlock: inset(vars.space['1']),
    resize: 'vertical',
    '@media': { print: { maxBlockSize: 'none' } },
  }),
]);

export const counter = style(
  inComponents({
    ...textRule('label'),
    fontWeight: 400,
    fontVariantNumeric: 'tabular-nums',
    color: vars.color.ink3,
  }),
);
