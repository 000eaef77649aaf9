import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';

export const root = style({ display: 'flex', flexDirection: 'column', gap: vars.space.oneHalf });
export const row = style({ display: 'flex', alignItems: 'center', gap: vars.space.oneHalf });
export const done = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space.half,
  minInlineSize: 0,
});
/** A long file name is shortened before it pushes the button off. */
export const doneWords = style({
  minInlineSize: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});
