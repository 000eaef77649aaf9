import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

const narrow = `screen and (max-width: ${breakpoints.sm - 0.02}px)`;

export const tableFrame = style({
  background: vars.color.sheet,
  overflowX: 'auto',
  selectors: {
    // It scrolls, so a line over it would scroll away.
    '&:not(:focus-visible)': {
      outline: `${vars.border.thin} solid ${vars.color.rule}`,
      outlineOffset: `calc(-1 * ${vars.border.thin})`,
    },
  },
});
export const table = style({ inlineSize: '100%' });
export const headCell = style({
  paddingBlock: vars.space[1],
  paddingInline: vars.space[2],
  textAlign: 'start',
  fontWeight: 500,
  fontSize: vars.text.label.size,
  lineHeight: vars.text.label.line,
  color: vars.color.slateLabel,
  background: vars.color.slate,
  whiteSpace: 'nowrap',
});
export const cell = style({
  paddingBlock: vars.space[1],
  paddingInline: vars.space[2],
  verticalAlign: 'top',
  textAlign: 'start',
  fontWeight: 400,
  fontSize: vars.text.interface.size,
  lineHeight: vars.text.interface.line,
  position: 'relative',
  '::after': edge('borderBlockStart'),
  '@media': { [narrow]: { paddingInline: vars.space.oneHalf } },
});
export const number = style([cell, { fontVariantNumeric: 'tabular-nums', color: vars.color.ink3 }]);
/** Sentences: where the table is wider than the screen they are read by scrolling, not a word a line. */
export const sentences = style([cell, { minInlineSize: `calc(${vars.space[8]} * 4)` }]);
export const nowrap = style({ whiteSpace: 'nowrap' });
export const outcome = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space.half,
});
export const outcomeTone = {
  imported: style({ color: vars.color.teal }),
  merged: style({ color: vars.color.info }),
  unchanged: style({ color: vars.color.ink2 }),
  refused: style({ color: vars.color.bad }),
};
export const issue = style({ display: 'block', overflowWrap: 'anywhere' });
export const raw = style({ color: vars.color.ink3 });

export const check = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space[1],
  verticalAlign: 'top',
  minBlockSize: vars.size.target,
  fontSize: vars.text.interface.size,
  lineHeight: vars.space[3],
});
export const checkInput = style({ inlineSize: vars.size.icon, blockSize: vars.size.icon, margin: 0 });
export const section = style({
  position: 'relative',
  paddingBlockStart: vars.space[3],
  '::after': edge('borderBlockStart'),
});

export const buttons = style({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: vars.space[1] });

/** As many in a row as have room for a header, its cells and a list. */
export const columnList = style({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'grid',
  gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, calc(${vars.space[8]} * 4)), 1fr))`,
  gap: vars.space[2],
  alignItems: 'end',
});
export const plainList = style({ margin: 0, paddingInlineStart: vars.space[3] });
export const jobList = style({ listStyle: 'none', margin: 0, padding: 0 });
export const job = style({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: vars.space[2],
  paddingBlock: vars.space[1],
  '::after': edge('borderBlockEnd'),
});
export const jobWords = style({ minInlineSize: 0, overflowWrap: 'anywhere' });

export const pair = style({ display: 'flex', flexDirection: 'column', gap: vars.space[1] });
export const pairTable = style([table, { tableLayout: 'fixed' }]);
export const pairTitle = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  columnGap: vars.space[2],
  rowGap: vars.space.half,
});
export const factHead = style({ inlineSize: '30%' });
export const pairField = style([
  cell,
  {
    color: vars.color.ink3,
    fontSize: vars.text.label.size,
    lineHeight: vars.text.label.line,
    overflowWrap: 'anywhere',
  },
]);
/** As tall as a hand needs. */
export const personLink = style({
  display: 'inline-flex',
  alignItems: 'flex-start',
  boxSizing: 'border-box',
  minBlockSize: vars.size.control,
  paddingBlock: vars.space.half,
  color: 'inherit',
  overflowWrap: 'anywhere',
  whiteSpace: 'normal',
});
