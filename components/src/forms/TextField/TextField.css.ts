import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset } from '../../foundation/controls.ts';
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
  inComponents({ ...textRule('label'), display: 'flex', gap: vars.space.half, color: vars.color.bad }),
);

const control = style(
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
      '&:read-only': { background: vars.color.fold },
      '&:disabled': { color: vars.color.ink3, background: vars.color.fold, borderStyle: 'dashed' },
    },
  }),
);

export const controls = styleVariants({
  // Not only at least: 16 px text would make it taller than a compact control.
  single: [control, inComponents({ blockSize: vars.size.control })],
  multiline: [
    control,
    inComponents({
      display: 'block',
      paddingBlock: inset(vars.space['1']),
      resize: 'vertical',
    }),
  ],
});
