import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';

export const root = style(
  inComponents({
    inlineSize: `calc(100% - ${vars.space.half} - ${vars.size.icon})`,
    blockSize: vars.space['2'],
    marginBlockStart: vars.space.half,
    marginInlineStart: `calc(${vars.size.icon} + ${vars.space.half})`,
  }),
);
export const band = style(inComponents({ fill: vars.color.tealSoft }));
export const line = style(inComponents({ stroke: vars.color.rule, strokeWidth: 1 }));
export const bar = style(inComponents({ stroke: vars.color.ink, strokeWidth: 3 }));
export const end = style(inComponents({ stroke: vars.color.ink, strokeWidth: 1.5 }));
