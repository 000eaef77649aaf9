import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { pressFade } from '../../foundation/controls.ts';
import { edge } from '../../foundation/edges.ts';
import { panel, placement } from '../../foundation/popover/panel.css.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const root = style(inComponents({ display: 'inline-flex', verticalAlign: 'top' }));

const popover = style(inComponents({ minInlineSize: vars.size.rail }));

/** Beside the entry that opens it, on the line of its first entry. */
export const submenu = style([
  panel,
  popover,
  inComponents({
    positionArea: 'span-block-end inline-end',
    marginInline: vars.space.half,
    marginBlock: `calc(-1 * ${vars.space.half})`,
    selectors: {
      '&:popover-open': {
        // On a phone there is no room beside an entry: under it, then.
        positionTryFallbacks:
          'flip-inline, flip-block, block-end span-inline-end, block-start span-inline-end',
      },
    },
  }),
]);

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
      '&[aria-expanded="true"]': { background: vars.color.press },
      '&[aria-disabled="true"]': { color: vars.color.ink3, background: 'transparent', cursor: 'default' },
    },
  }),
);

export const destructiveItem = style([item, inComponents({ color: vars.color.bad })]);

/** Keeps words of entries with and without a glyph on one axis. */
export const slot = style(inComponents({ inlineSize: vars.size.iconMedium, flexShrink: 0 }));

export const glyph = style(inComponents({ color: vars.color.ink2 }));

export const chosen = style(inComponents({ color: vars.color.kokum }));

export const words = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minInlineSize: 0,
    overflowWrap: 'anywhere',
  }),
);

export const shortcut = style(
  inComponents({
    ...textRule('label'),
    flexShrink: 0,
    paddingInlineStart: vars.space['1'],
    color: vars.color.ink3,
  }),
);

export const chevron = style(
  inComponents({ color: vars.color.ink3, selectors: { '&:dir(rtl)': { transform: 'scaleX(-1)' } } }),
);

export const group = style(inComponents({ display: 'flex', flexDirection: 'column', flexShrink: 0 }));

export const groupLabel = style(
  inComponents({
    ...textRule('label'),
    paddingBlock: vars.space.half,
    paddingInline: vars.space.oneHalf,
    color: vars.color.ink3,
  }),
);

/** Leaves its entry in the column; the menu it holds lies in the top layer. */
export const branch = style(inComponents({ display: 'contents' }));

export const note = style(inComponents({ ...textRule('label'), fontWeight: 400, color: vars.color.ink3 }));

export const separator = style(
  inComponents({
    position: 'relative',
    flexShrink: 0,
    blockSize: vars.space['1'],
    '::after': { ...edge('borderBlockStart'), insetBlockStart: vars.space.half },
  }),
);
