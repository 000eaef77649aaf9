import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';

const narrow = `screen and (max-width: ${breakpoints.md - 0.02}px)`;
const hairline = `${vars.border.thin} solid ${vars.color.rule}`;

export const head = style({ display: 'flex', gap: vars.space[2], alignItems: 'center' });
export const who = style({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: vars.space.half,
  minInlineSize: 0,
});
export const name = style({
  fontSize: vars.text.title.size,
  lineHeight: vars.text.title.line,
  letterSpacing: vars.text.title.tracking,
  overflowWrap: 'anywhere',
  '@media': {
    [narrow]: { fontSize: vars.text.screen.size, lineHeight: vars.text.screen.line },
  },
});
export const fictional = style({
  paddingInline: vars.space[1],
  paddingBlock: vars.space.half,
  border: `${vars.border.thin} dashed ${vars.color.control}`,
  borderRadius: vars.radius.control,
  color: vars.color.ink2,
  fontSize: vars.text.label.size,
  lineHeight: vars.text.label.line,
});
export const minor = style({
  display: 'flex',
  gap: vars.space[1],
  alignItems: 'flex-start',
  color: vars.color.warn,
});
export const headlines = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  margin: 0,
  border: hairline,
  background: vars.color.sheet,
});
export const headline = style({
  paddingBlock: vars.space[1],
  paddingInline: vars.space.oneHalf,
  selectors: { '& + &': { borderInlineStart: hairline } },
});
export const headlineLabel = style({
  color: vars.color.ink2,
  fontSize: vars.text.label.size,
  lineHeight: vars.text.label.line,
});
const headlineText = style({
  margin: 0,
  fontSize: vars.text.interface.size,
  lineHeight: vars.text.interface.line,
  overflowWrap: 'anywhere',
});
export const headlineValue = style([headlineText, { fontWeight: 500 }]);
export const headlineUnknown = style([headlineText, { color: vars.color.ink2 }]);
export const factsHead = style({
  display: 'flex',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  gap: vars.space[2],
});
export const actions = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space[1],
  minBlockSize: vars.space[8],
  paddingInline: vars.space[3],
  borderBlockStart: hairline,
  background: vars.color.canvas,
  '@media': { [narrow]: { paddingInline: vars.space[2] } },
});
export const waitingHead = style({
  blockSize: `calc(${vars.space[8]} * 2 + ${vars.space[4]})`,
  borderBlockEnd: hairline,
});
