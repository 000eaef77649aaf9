import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset } from '../../foundation/controls.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const form = style(
  inComponents({ display: 'flex', flexDirection: 'column', gap: vars.space['3'], minInlineSize: 0 }),
);

export const summary = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    gap: vars.space['1'],
    padding: inset(vars.space['2']),
    background: vars.color.sheet,
    border: `${vars.border.thin} solid ${vars.color.bad}`,
    borderRadius: vars.radius.control,
  }),
);

export const heading = style(
  inComponents({
    ...textRule('interface'),
    display: 'flex',
    gap: vars.space['1'],
    fontWeight: 500,
    color: vars.color.bad,
  }),
);

export const list = style(
  inComponents({ ...textRule('interface'), display: 'flex', flexDirection: 'column', minInlineSize: 0 }),
);

export const item = style(inComponents({ lineHeight: vars.space['3'], overflowWrap: 'anywhere' }));

export const link = style(
  inComponents({
    display: 'block',
    inlineSize: 'fit-content',
    paddingBlock: `calc((${vars.size.target} - ${vars.space['3']}) / 2)`,
    color: vars.color.bad,
    textUnderlineOffset: vars.space.half,
  }),
);
