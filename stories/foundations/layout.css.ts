import { vars } from '@castmatch/tokens';
import { style } from '@vanilla-extract/css';
import { hairline, outline, text } from './rules.ts';

export const windows = style({ display: 'grid', margin: 0, padding: 0, listStyle: 'none' });
export const window = style({
  display: 'grid',
  gap: vars.space['1'],
  paddingBlock: vars.space['2'],
  boxShadow: hairline,
});
export const here = style({ ...text('label'), color: vars.color.kokum, lineHeight: 0 });

/** A window, drawn to scale. */
export const parts = style({
  display: 'flex',
  blockSize: vars.space['8'],
  backgroundColor: vars.color.sheet,
  boxShadow: outline,
  selectors: {
    // Over its parts, which have grounds of their own.
    '[aria-current] > &': {
      outline: `${vars.border.thick} solid ${vars.color.kokum}`,
      outlineOffset: `calc(-1 * ${vars.border.thick})`,
    },
  },
});
export const part = style({
  flexBasis: 0,
  selectors: {
    '&:not([data-part="thread"])': { backgroundColor: vars.color.press },
    '& + &': { boxShadow: `inset ${vars.border.thin} 0 0 ${vars.color.rule}` },
  },
});
