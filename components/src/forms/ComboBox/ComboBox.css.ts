import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset } from '../../foundation/controls.ts';
import { panel, placement } from '../../foundation/popover/panel.css.ts';
import { inComponents, moreByTouch, textRule } from '../../foundation/rules.ts';
import { singleLine } from '../Field/control.css.ts';

const anchor = '--cm-combobox';

/** Input, button and list. One name serves every box: the scope keeps it to what the box holds. */
export const box = style(inComponents({ position: 'relative', anchorScope: anchor }));

export const input = style([
  singleLine,
  inComponents({ anchorName: anchor, paddingInlineEnd: inset(vars.size.control), textOverflow: 'ellipsis' }),
]);

export const toggle = style(
  inComponents({
    position: 'absolute',
    insetBlock: 0,
    insetInlineEnd: 0,
    display: 'grid',
    placeItems: 'center',
    inlineSize: vars.size.control,
    color: vars.color.ink2,
    selectors: { '&:hover': { color: vars.color.ink } },
  }),
);

/** As wide as the input; what scrolls is the list inside, so that its edge stays. */
const popover = style(
  inComponents({
    positionAnchor: anchor,
    // At once, as it opens by typing; and WebKit 2.50 hangs over a size from an anchor, fallbacks and an animation.
    selectors: { '&:popover-open': { inlineSize: 'anchor-size(inline)', animation: 'none' } },
    minInlineSize: vars.size.rail,
    maxInlineSize: `calc(100vw - ${vars.space['2']})`,
    overflow: 'hidden',
  }),
);

export const list = `${panel} ${placement.start} ${popover}`;

export const options = style(
  inComponents({
    minBlockSize: 0,
    maxBlockSize: `calc(${vars.size.row} * 8)`,
    overflowY: 'auto',
    overscrollBehavior: 'contain',
  }),
);

export const option = style(
  inComponents({
    ...textRule('interface'),
    display: 'flex',
    alignItems: 'center',
    gap: vars.space['1'],
    minBlockSize: vars.size.row,
    paddingBlock: vars.space.half,
    paddingInline: vars.space['1'],
    lineHeight: vars.space['3'],
    color: vars.color.ink,
    cursor: 'default',
    selectors: {
      '&:hover, &[data-active]': { background: vars.color.desk },
      '&:active': { background: vars.color.press },
      // Focus stays in the input: this ring says which option Enter takes, in forced colours too.
      '&[data-active]': {
        outline: `${vars.border.thick} solid ${vars.color.focus}`,
        outlineOffset: `calc(-1 * ${vars.border.thick})`,
      },
      '&[aria-disabled="true"]': { color: vars.color.ink3, background: 'transparent' },
    },
  }),
);

export const glyph = style(
  inComponents({ inlineSize: vars.size.icon, flexShrink: 0, color: vars.color.kokum }),
);

export const words = style(
  inComponents({
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: vars.space['1'],
    minInlineSize: 0,
    overflowWrap: 'anywhere',
    selectors: {
      // Rows of a list that is rendered in part are equally high.
      '[data-virtual] &': { flexWrap: 'nowrap', whiteSpace: 'nowrap', overflow: 'hidden' },
    },
  }),
);

export const hint = style(
  inComponents({ color: vars.color.ink3, overflow: 'hidden', textOverflow: 'ellipsis' }),
);

/** Set on an element: the height of the rows it stands for. */
export const leftOutSize = '--c-combobox-left-out';
export const leftOut = style(inComponents({ blockSize: `var(${leftOutSize})` }));

export const message = style(
  inComponents({
    ...textRule('interface'),
    paddingBlock: vars.space.half,
    paddingInline: vars.space['1'],
    lineHeight: vars.space['3'],
    color: vars.color.ink3,
  }),
);

export const tags = style(
  inComponents({ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: vars.space.half }),
);

/** What is chosen and cannot be taken away here. */
export const tag = style(
  inComponents({
    ...textRule('label'),
    display: 'inline-flex',
    alignItems: 'center',
    gap: vars.space.half,
    maxInlineSize: '100%',
    minBlockSize: vars.size.chip,
    paddingBlock: inset(vars.space.half),
    paddingInline: inset(vars.space['1']),
    color: vars.color.ink,
    background: vars.color.sheet,
    border: `${vars.border.thin} solid ${vars.color.control}`,
    borderRadius: vars.radius.control,
    overflowWrap: 'anywhere',
    textAlign: 'start',
  }),
);

export const removable = style([
  tag,
  inComponents({
    paddingBlock: moreByTouch(inset(vars.space.half), inset(vars.space['2'])),
    paddingInlineEnd: inset(vars.space.half),
    selectors: { '&:hover': { background: vars.color.desk } },
  }),
]);
