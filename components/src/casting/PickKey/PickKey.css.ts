import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { pressFade } from '../../foundation/controls.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const root = style(
  inComponents({
    ...textRule('name'),
    // A numeral is a label here, not text in a language: it keeps one size in every script.
    display: 'inline-flex',
    verticalAlign: 'top',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    inlineSize: vars.size.control,
    blockSize: vars.size.control,
    fontWeight: 600,
    fontVariantNumeric: 'lining-nums',
    color: vars.color.ink2,
    background: vars.color.sheet,
    border: `${vars.border.thin} solid ${vars.color.control}`,
    borderRadius: vars.radius.control,
    userSelect: 'none',
    selectors: {
      '&:hover': { background: vars.color.desk, ...pressFade },
      '&:active': { background: vars.color.press },
      '&[aria-pressed="true"]': {
        color: vars.color.onKokum,
        background: vars.color.kokumFill,
        borderColor: vars.color.kokumFill,
      },
      '&[aria-pressed="true"]:hover': {
        background: `color-mix(in srgb, ${vars.color.kokumFill}, ${vars.color.slate} 16%)`,
      },
    },
    '@media': {
      // Forced colours take the fill away; the border says it then.
      '(forced-colors: active)': {
        selectors: { '&[aria-pressed="true"]': { borderWidth: vars.border.thick } },
      },
    },
  }),
);
