import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';

export const title = style({ fontWeight: 600, marginBlockEnd: vars.space[1] });
export const list = style({
  display: 'flex',
  flexDirection: 'column',
  gap: vars.space.oneHalf,
  listStyle: 'none',
  margin: 0,
  padding: 0,
});
export const evidence = style({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: vars.space.half,
});
export const detail = style({ overflowWrap: 'anywhere' });
export const factsHead = style({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: vars.space[2],
});
