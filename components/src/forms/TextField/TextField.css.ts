import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset } from '../../foundation/controls.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';
import { lines } from '../Field/control.css.ts';
import type { FieldSize } from '../Field/control.css.ts';

/** A control with something before or after it, in one line. */
export const line = style(inComponents({ display: 'flex', alignItems: 'stretch', minInlineSize: 0 }));

const joined = style(
  inComponents({
    selectors: {
      '&:not(:first-child)': { borderStartStartRadius: 0, borderEndStartRadius: 0 },
      '&:has(~ [data-part="suffix"])': { borderStartEndRadius: 0, borderEndEndRadius: 0 },
      // Its ring lies over the parts beside it.
      '&:focus-visible': { position: 'relative', zIndex: 1 },
    },
  }),
);

const affix = style(
  inComponents({
    ...textRule('interface'),
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    paddingInline: inset(vars.space.oneHalf),
    color: vars.color.ink2,
    background: vars.color.fold,
    border: `${vars.border.thin} solid ${vars.color.control}`,
    borderRadius: vars.radius.control,
    whiteSpace: 'nowrap',
  }),
);

export const prefixed = style([
  affix,
  inComponents({
    paddingInlineEnd: vars.space.oneHalf,
    borderInlineEnd: 'none',
    borderStartEndRadius: 0,
    borderEndEndRadius: 0,
  }),
]);

export const suffixed = style([
  affix,
  inComponents({
    paddingInlineStart: vars.space.oneHalf,
    borderInlineStart: 'none',
    borderStartStartRadius: 0,
    borderEndStartRadius: 0,
  }),
]);

const clearable = style(inComponents({ paddingInlineEnd: inset(vars.size.control) }));

export const joinedLines: Record<FieldSize, string> = {
  medium: `${lines.medium} ${joined}`,
  small: `${lines.small} ${joined}`,
};

export const clearableLines: Record<FieldSize, string> = {
  medium: `${joinedLines.medium} ${clearable}`,
  small: `${joinedLines.small} ${clearable}`,
};

/** Lies over the end of the field, and only where there is something to clear. */
export const clear = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    position: 'relative',
    zIndex: 1,
    inlineSize: vars.size.control,
    marginInlineStart: `calc(-1 * ${vars.size.control})`,
    color: vars.color.ink2,
    borderRadius: vars.radius.control,
    selectors: {
      '&:hover': { color: vars.color.ink },
      '&:focus-visible': { outlineOffset: `calc(-2 * ${vars.border.thick})` },
      ':is(:placeholder-shown, :disabled, [readonly]) + &': { visibility: 'hidden' },
    },
  }),
);
