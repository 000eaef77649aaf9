import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset } from '../../foundation/controls.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

/** What a box to write or choose in looks like: TextField, TextArea, Select, ComboBox. */
export const control = style(
  inComponents({
    // 16 px text: a smaller one makes iOS zoom the page when the field takes focus.
    ...textRule('prose'),
    inlineSize: '100%',
    minInlineSize: 0,
    minBlockSize: vars.size.control,
    paddingInline: inset(vars.space.oneHalf),
    color: vars.color.ink,
    background: vars.color.sheet,
    border: `${vars.border.thin} solid ${vars.color.control}`,
    borderRadius: vars.radius.control,
    selectors: {
      // Drawn by the platform in a blue of its own; Escape clears a search as well.
      '&::-webkit-search-cancel-button': { appearance: 'none' },
      '&::placeholder': { color: vars.color.ink3, opacity: 1 },
      '&[aria-invalid="true"]': { borderColor: vars.color.bad },
      // The ring lies on the edge: two lines around one field are one too many.
      '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thin})` },
      // Not :read-only, which a select always is.
      '&:is([readonly], [aria-readonly="true"])': { background: vars.color.fold },
      '&:disabled': { color: vars.color.ink3, background: vars.color.fold, borderStyle: 'dashed' },
    },
  }),
);

/** Of one line. Not only at least: 16 px text would make it taller than a compact control. */
export const singleLine = style([control, inComponents({ blockSize: vars.size.control })]);

/** In rows and bars; its text stays at 16 px. */
export const singleLineSmall = style([
  control,
  inComponents({
    minBlockSize: vars.size.controlSmall,
    blockSize: vars.size.controlSmall,
    paddingInline: inset(vars.space['1']),
  }),
]);

export const lines = { medium: singleLine, small: singleLineSmall };

/** `medium` is 32 px high, `small` 24 px; both are 48 px by touch. */
export type FieldSize = keyof typeof lines;
