import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { pressFade } from '../../foundation/controls.ts';
import { edge } from '../../foundation/edges.ts';
import { panel, placement } from '../../foundation/popover/panel.css.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const root = style(inComponents({ display: 'inline-flex', verticalAlign: 'top' }));

const popover = style(inComponents({ minInlineSize: vars.size.rail }));

export const popovers = {
  start: `${panel} ${placement.start} ${popover}`,
  end: `${panel} ${placement.end} ${popover}`,
};

export const item = style(
  inComponents({
    ...textRule('interface'),
    display: 'flex',
    alignItems: 'center',
    gap: vars.space['1'],
    flexShrink: 0,
    minBlockSize: vars.size.row,
    // With half a step at each side a row, in every script: entries of one menu are alike.
    lineHeight: vars.space['3'],
    paddingBlock: vars.space.half,
    paddingInline: vars.space.oneHalf,
    color: vars.color.ink,
    selectors: {
      '&:hover, &:focus-visible': { background: vars.color.desk, ...pressFade },
      '&:active': { background: vars.color.press },
      '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` },
      '&[aria-disabled="true"]': { color: vars.color.ink3, background: 'transparent', cursor: 'default' },
    },
  }),
);

export const destructive = style(inComponents({ color: vars.color.bad }));

/** Keeps words of entries with and without a glyph on one axis. */
export const slot = style(inComponents({ inlineSize: vars.size.iconMedium, flexShrink: 0 }));

export const glyph = style(inComponents({ color: vars.color.ink2 }));

export const chosen = style(inComponents({ color: vars.color.kokum }));

export const words = style(inComponents({ display: 'flex', flexDirection: 'column', minInlineSize: 0 }));

export const why = style(inComponents({ ...textRule('label'), fontWeight: 400, color: vars.color.ink3 }));

export const separator = style(
  inComponents({
    position: 'relative',
    flexShrink: 0,
    blockSize: vars.space['1'],
    '::after': { ...edge('borderBlockStart'), insetBlockStart: vars.space.half },
  }),
);
