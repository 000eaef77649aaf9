import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule } from '../../foundation/rules.ts';

const inset = (space: string) => `calc(${space} - ${vars.border.thin})`;

export const root = style(
  inComponents({
    ...textRule('label'),
    fontVariantNumeric: 'tabular-nums',
    display: 'inline-flex',
    verticalAlign: 'top',
    alignItems: 'flex-start',
    gap: vars.space.half,
    maxInlineSize: '100%',
    minBlockSize: vars.size.chip,
    paddingBlock: inset(vars.space.half),
    paddingInlineStart: inset(vars.space.half),
    paddingInlineEnd: inset(vars.space['1']),
    border: `${vars.border.thin} solid transparent`,
    borderRadius: vars.radius.control,
    color: vars.color.ink,
    overflowWrap: 'anywhere',
    textAlign: 'start',
  }),
);

export const kinds = styleVariants({
  met: inComponents({ background: vars.color.tealSoft }),
  missed: inComponents({ background: vars.color.sheet, borderColor: vars.color.bad, color: vars.color.bad }),
  unknown: inComponents({
    background: vars.color.sheet,
    borderColor: vars.color.control,
    borderStyle: 'dashed',
    color: vars.color.ink2,
  }),
  note: inComponents({ background: vars.color.sheet, borderColor: vars.color.ruleStrong }),
});

export const glyphs = styleVariants({
  met: inComponents({ color: vars.color.teal }),
  missed: inComponents({}),
  unknown: inComponents({}),
  note: inComponents({ color: vars.color.warn }),
});
