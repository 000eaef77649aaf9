import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

export const card = style({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  background: vars.color.sheet,
  borderRadius: vars.radius.control,
  '::after': edge('border'),
});
export const head = style({
  display: 'flex',
  flexDirection: 'column',
  gap: vars.space.half,
  padding: vars.space[2],
});
export const messages = style({ listStyle: 'none', margin: 0, padding: 0 });
export const message = style({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  gap: vars.space[1],
  padding: vars.space[2],
  '::after': edge('borderBlockStart'),
});
export const lines = style({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  alignItems: 'baseline',
  columnGap: vars.space.oneHalf,
  rowGap: vars.space.half,
  margin: 0,
});
export const value = style({ margin: 0, overflowWrap: 'anywhere' });
/** Written by a person's hand it would be read as it stands: line for line. */
export const body = style({
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  maxBlockSize: '50vh',
  overflowY: 'auto',
});
export const foot = style({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  gap: vars.space[1],
  padding: vars.space[2],
  '::after': edge('borderBlockStart'),
});
export const buttons = style({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: vars.space[1] });
