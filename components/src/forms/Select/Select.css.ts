import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { lines } from '../Field/control.css.ts';
import type { FieldSize } from '../Field/control.css.ts';
import { inset } from '../../foundation/controls.ts';
import { inComponents } from '../../foundation/rules.ts';

/** Holds the chevron: a select can hold no drawing of its own. */
export const box = style(
  inComponents({
    display: 'grid',
    position: 'relative',
    minInlineSize: 0,
    '::after': {
      content: '',
      position: 'absolute',
      insetBlock: 0,
      insetInlineEnd: vars.space['1'],
      marginBlock: 'auto',
      inlineSize: vars.size.icon,
      blockSize: vars.size.icon,
      background: vars.color.ink2,
      clipPath: 'polygon(20% 36%, 28% 28%, 50% 50%, 72% 28%, 80% 36%, 50% 66%)',
      pointerEvents: 'none',
    },
    selectors: { '&:has(> :disabled)::after': { background: vars.color.ink3 } },
    '@media': {
      '(forced-colors: active)': {
        '::after': { background: 'CanvasText' },
        selectors: { '&:has(> :disabled)::after': { background: 'GrayText' } },
      },
    },
  }),
);

const list = style(
  inComponents({
    appearance: 'none',
    // Lower than its box at every size: a taller line would be cut at its foot.
    lineHeight: `calc(${vars.space['2']} + ${vars.space.half})`,
    paddingInlineEnd: inset(vars.space['4']),
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    selectors: {
      '&:is([aria-readonly="true"], :disabled)': { cursor: 'default' },
      // Nothing is chosen yet: what is read is an example.
      '&:has(> [data-part="placeholder"]:checked)': { color: vars.color.ink3 },
    },
  }),
);

const item = style(inComponents({ color: vars.color.ink, background: vars.color.sheet }));

export const selects: Record<FieldSize, string> = {
  medium: `${lines.medium} ${list}`,
  small: `${lines.small} ${list}`,
};
export { item };
