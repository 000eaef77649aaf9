import { globalStyle, style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

const phone = `screen and (max-width: ${breakpoints.md - 0.02}px)`;

/** Out of sight, not out of the accessibility tree. */
export const statusRegion = style({
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});

/** Thread and composer share one column: the sheet's 728 px between margins of 24. */
export const column = style({
  inlineSize: '100%',
  maxInlineSize: `calc(${vars.size.sheet} + 2 * ${vars.space[3]})`,
  marginInline: 'auto',
  paddingInline: vars.space[3],
  '@media': { [phone]: { paddingInline: vars.space[2] } },
});

export const exchange = style({
  display: 'flex',
  flexDirection: 'column',
  gap: vars.space[2],
  paddingBlock: vars.space[2],
  '@media': { [phone]: { gap: vars.space.oneHalf, paddingBlock: vars.space.oneHalf } },
});

/** What an act on the conversation came to, over the thread. */
export const outcome = style([column, { paddingBlockStart: vars.space[2] }]);

/** On the axis of the words, beside the script margin. */
export const onAxis = style({
  paddingInlineStart: vars.size.scriptMargin,
  '@media': { [phone]: { paddingInlineStart: 0 } },
});

export const dock = style([
  column,
  {
    display: 'flex',
    flexDirection: 'column',
    gap: vars.space.oneHalf,
    paddingBlockStart: vars.space[1],
    paddingBlockEnd: vars.space[2],
    '@media': {
      [phone]: {
        gap: vars.space[1],
        paddingInline: vars.space[1],
        paddingBlockEnd: vars.space[1],
        position: 'relative',
        '::after': edge('borderBlockStart'),
      },
    },
  },
]);
export const dockSuggestions = style({
  paddingInlineStart: vars.size.scriptMargin,
  '@media': { [phone]: { paddingInlineStart: vars.space[1] } },
});

export const empty = style([
  column,
  {
    display: 'flex',
    flexDirection: 'column',
    gap: vars.space[2],
    paddingBlockStart: vars.space[8],
    paddingBlockEnd: vars.space[4],
    '@media': { [phone]: { paddingBlockStart: vars.space[4] } },
  },
]);
export const emptyTitle = style({
  maxInlineSize: vars.size.measure,
  textWrap: 'balance',
  '@media': { [phone]: { fontSize: vars.text.screen.size, lineHeight: vars.text.screen.line } },
});
export const emptyRoster = style({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: vars.space[2],
});
export const examples = style({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  marginBlockStart: vars.space[1],
  position: 'relative',
  background: vars.color.sheet,
  '::after': edge('border'),
});
export const exampleEntry = style({
  selectors: { '& + &': { position: 'relative' }, '& + &::after': edge('borderBlockStart') },
});
export const example = style({
  display: 'block',
  inlineSize: '100%',
  paddingBlock: vars.space.oneHalf,
  paddingInline: vars.space[2],
  fontSize: vars.text.prose.size,
  lineHeight: vars.text.prose.line,
  color: vars.color.ink,
  textAlign: 'start',
  selectors: {
    '&:hover': { background: vars.color.desk },
    '&:active': { background: vars.color.press },
    '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` },
  },
});

/** Beside buttons: a line that stands in their middle in every script. */
export const footNote = style({ lineHeight: vars.space[3] });

export const rosterCount = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space.half,
  minBlockSize: vars.size.target,
  color: vars.color.ink2,
  fontSize: vars.text.label.size,
  lineHeight: vars.space[3],
  fontWeight: 500,
  textDecoration: 'none',
  ':hover': { textDecoration: 'underline' },
  '@media': { [phone]: { display: 'none' } },
});

/** The mark of a conversation of which nothing is kept. On a phone it shares a line of 16 px with the service. */
export const temporary = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space.half,
  color: vars.color.ink,
  fontSize: vars.text.label.size,
  lineHeight: vars.space[2],
  fontWeight: 600,
  whiteSpace: 'nowrap',
});

/** The message that a link pointed to. */
globalStyle('[data-message][data-found]', {
  outline: `${vars.border.thick} solid ${vars.color.kokum}`,
  outlineOffset: vars.space.half,
  scrollMarginBlockStart: vars.space[2],
});
