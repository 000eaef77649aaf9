import { createVar, globalStyle, style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { componentsLayer } from '../../foundation/layers.css.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

/*
 * Cells have no class: the table's reaches them all. One class a cell is what makes a long table slow.
 */

/** The line of a cell, and of the check box beside it, at every density. */
const line = vars.space['3'];
const around = (held: string) => `calc((${vars.size.row} - ${held}) / 2)`;
const hairline = (color: string) => `${vars.border.thin} solid ${color}`;

/** Width of what stays before the row header: the check boxes, or nothing. */
const before = createVar();
const checkColumn = `calc(${vars.size.target} + ${vars.space['1']})`;

/** A container, so that columns know how much room there is. */
export const root = style(
  inComponents({ containerType: 'inline-size', inlineSize: '100%', minInlineSize: 0 }),
);

export const region = style(
  inComponents({
    // A whole step, so that what follows stays on the grid.
    maxBlockSize: `round(down, 80dvh, ${vars.space['1']})`,
    '@media': { print: { maxBlockSize: 'none' } },
  }),
);

const table = style(
  inComponents({
    ...textRule('interface'),
    vars: { [before]: '0px' },
    fontVariantNumeric: 'tabular-nums',
    lineHeight: line,
    inlineSize: '100%',
    // Separate borders stay with a sticky cell; collapsed ones would scroll away from it.
    borderCollapse: 'separate',
    borderSpacing: 0,
    color: vars.color.ink,
    selectors: { '&[data-selectable]': { vars: { [before]: checkColumn } } },
  }),
);

export const tables = {
  plain: table,
  // Neither rows nor columns may change their size while rows come and go.
  virtual: style([table, inComponents({ tableLayout: 'fixed', whiteSpace: 'nowrap' })]),
};

// Never so wide that a name in place leaves no room for what scrolls beside it.
export const widths = styleVariants(
  { narrow: vars.size.scriptMargin, medium: `calc(${vars.size.scriptMargin} * 1.5)`, wide: vars.size.rail },
  (size) => inComponents({ inlineSize: `min(${size}, 45cqi)` }),
);

export const caption = style(
  inComponents({ ...textRule('name'), paddingBlockEnd: vars.space['1'], textAlign: 'start' }),
);

/** On the axis of the cells, and in place while they scroll. */
export const captionWords = style(
  inComponents({
    position: 'sticky',
    insetInlineStart: vars.space.oneHalf,
    display: 'inline-block',
    verticalAlign: 'top',
    maxInlineSize: `calc(100cqi - ${vars.space['3']})`,
    marginInline: vars.space.oneHalf,
  }),
);

/** A header that sorts: the whole cell is its target, and the glyph shows which way. */
export const sorter = style(
  inComponents({
    display: 'inline-flex',
    alignItems: 'center',
    gap: vars.space.half,
    minBlockSize: vars.size.target,
    minInlineSize: vars.size.target,
    lineHeight: line,
    fontWeight: 'inherit',
    textAlign: 'inherit',
    selectors: {
      '&:hover': { color: vars.color.ink },
      '&::after': {
        content: '',
        flexShrink: 0,
        inlineSize: vars.space['1'],
        blockSize: vars.space.oneHalf,
        background: vars.color.control,
        clipPath: 'polygon(50% 0, 100% 42%, 0 42%, 50% 0, 50% 100%, 0 58%, 100% 58%, 50% 100%)',
      },
      '[aria-sort] > &': { color: vars.color.ink },
      '[aria-sort] > &::after': { background: vars.color.kokum },
      '[aria-sort="ascending"] > &::after': { clipPath: 'polygon(50% 0, 100% 70%, 0 70%)' },
      '[aria-sort="descending"] > &::after': { clipPath: 'polygon(50% 100%, 0 30%, 100% 30%)' },
    },
    '@media': { '(forced-colors: active)': { '::after': { background: 'ButtonText' } } },
  }),
);

export const status = style(
  inComponents({
    ...textRule('label'),
    color: vars.color.ink3,
    selectors: { '&:not(:empty)': { paddingBlock: vars.space['1'] } },
  }),
);

const inTable = (selector: string, rule: Parameters<typeof globalStyle>[1]) =>
  globalStyle(
    selector
      .split(', ')
      .map((part) => `${table} ${part}`)
      .join(', '),
    { '@layer': { [componentsLayer]: rule } },
  );

inTable('tr', { background: vars.color.sheet });
inTable('tr[data-row]:hover', { background: vars.color.desk });
inTable('tr[data-selected]', { background: vars.color.fold });
inTable('th, td', {
  blockSize: vars.size.row,
  paddingBlockStart: around(line),
  paddingBlockEnd: `calc(${around(line)} - ${vars.border.thin})`,
  paddingInline: vars.space.oneHalf,
  minInlineSize: vars.size.scriptMargin,
  fontWeight: 400,
  textAlign: 'start',
  verticalAlign: 'top',
  background: 'inherit',
  borderBlockEnd: hairline(vars.color.rule),
});
inTable('[data-align="end"]', { textAlign: 'end' });
inTable('th[scope="row"]', {
  position: 'sticky',
  zIndex: 1,
  insetInlineStart: before,
  minInlineSize: vars.size.scriptMargin,
  fontWeight: vars.text.interface.weightStrong,
  overflowWrap: 'anywhere',
});
inTable('thead :is(th, td)', {
  ...textRule('label'),
  lineHeight: line,
  position: 'sticky',
  zIndex: 2,
  insetBlockStart: 0,
  color: vars.color.ink2,
  whiteSpace: 'nowrap',
  border: 'none',
  paddingBlock: around(line),
});
// Over the cell and not in it: by touch a header that sorts fills its cell.
inTable('thead :is(th, td)::after', edge('borderBlockEnd', vars.color.ink));
inTable('thead th[data-sortable]', { paddingBlock: around(vars.size.target) });
inTable('thead th[data-head]', { zIndex: 3, insetInlineStart: before });
inTable('tr[data-gap] > td', { blockSize: 'var(--c-gap)', padding: 0, border: 'none' });

// The check boxes: a column of its own, which stays. By touch one is as tall as its row with the hairline.
const checkCell = `${table}[data-selectable] :is(thead > tr, tbody > [data-row]) > td:first-child`;
const checks = (selector: string, rule: Parameters<typeof globalStyle>[1]) =>
  globalStyle(selector, { '@layer': { [componentsLayer]: rule } });
checks(checkCell, {
  position: 'sticky',
  insetInlineStart: 0,
  inlineSize: checkColumn,
  minInlineSize: checkColumn,
  padding: 0,
});
checks(`${checkCell} > input`, {
  position: 'absolute',
  insetBlockStart: around(vars.size.target),
  insetInlineStart: vars.space.half,
});
inTable('thead > tr > td:first-child:not(:only-child)', { zIndex: 3 });
// Not the ground alone: forced colours take grounds away.
inTable('tr[data-selected] > :first-child::after', {
  ...edge('borderInlineStart', vars.color.kokum),
  borderInlineStartWidth: vars.border.thick,
});
