import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

const narrow = `screen and (max-width: ${breakpoints.md - 0.02}px)`;

export const head = style({ display: 'flex', gap: vars.space[2], alignItems: 'flex-start' });
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
  position: 'relative',
  paddingInline: vars.space[1],
  paddingBlock: vars.space.half,
  '::after': edge('border', vars.color.control, 'dashed'),
  borderRadius: vars.radius.control,
  color: vars.color.ink2,
  fontSize: vars.text.label.size,
  lineHeight: vars.text.label.line,
});
export const out = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space.half,
  color: vars.color.bad,
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
  position: 'relative',
  background: vars.color.sheet,
  '::after': edge('border'),
});
export const headline = style({
  paddingBlock: vars.space[1],
  paddingInline: vars.space.oneHalf,
  position: 'relative',
  selectors: { '& + &::after': edge('borderInlineStart') },
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
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: vars.space[2],
});
export const factsDay = style({ lineHeight: vars.space[3] });
export const actions = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space[1],
  minBlockSize: vars.space[8],
  paddingInline: vars.space[3],
  position: 'relative',
  background: vars.color.canvas,
  '::after': edge('borderBlockStart'),
  '@media': { [narrow]: { paddingInline: vars.space[2] } },
});
export const waitingHead = style({
  blockSize: `calc(${vars.space[8]} * 2 + ${vars.space[4]})`,
  position: 'relative',
  '::after': edge('borderBlockEnd'),
});
