import { vars } from '@castmatch/tokens';
import { style } from '@vanilla-extract/css';
import { outline, text, wide } from './rules.ts';

/** Five strips; on a phone they stand under each other. */
export const band = style({
  display: 'flex',
  flexDirection: 'column',
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '@media': { [wide]: { flexDirection: 'row', blockSize: `calc(2 * ${vars.space['8']})` } },
});
export const bandPart = style({
  ...text('label'),
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  flexBasis: 0,
  gap: vars.space['1'],
  minInlineSize: vars.space['12'],
  padding: vars.space['2'],
  boxShadow: outline,
  '@media': { [`not all and ${wide}`]: { flexBasis: 'auto' } },
});
export const bandName = style(text('name'));

export const pairs = style({ minInlineSize: 0 });
