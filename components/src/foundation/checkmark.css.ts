import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from './rules.ts';

const marked = '&:is(:checked, :indeterminate)';
const box = vars.size.icon;

/**
 * A check box, for the input itself: `<input type="checkbox" className={checkmark} />`. The input is the whole
 * target, 24 px and 48 by touch; the box of 16 px is drawn in its middle, and the mark only where there is one. A
 * mixed one takes its dash from the input's `indeterminate` property.
 */
export const checkmark = style(
  inComponents({
    appearance: 'none',
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    inlineSize: vars.size.target,
    blockSize: vars.size.target,
    margin: 0,
    verticalAlign: 'top',
    cursor: 'pointer',
    borderRadius: vars.radius.control,
    '::before': {
      content: '',
      gridArea: '1 / 1',
      inlineSize: box,
      blockSize: box,
      background: vars.color.sheet,
      border: `${vars.border.thin} solid ${vars.color.control}`,
      borderRadius: vars.radius.small,
    },
    selectors: {
      '&:hover::before': { borderColor: vars.color.ink },
      '&[aria-invalid="true"]::before': { borderColor: vars.color.bad },
      [`${marked}::before`]: { background: vars.color.kokumFill, borderColor: vars.color.kokumFill },
      [`${marked}::after`]: {
        content: '',
        gridArea: '1 / 1',
        inlineSize: box,
        blockSize: box,
        background: vars.color.onKokum,
        // A tick of two strokes, drawn on the box of 16.
        clipPath: 'polygon(20% 52%, 29% 42%, 43% 56%, 71% 27%, 80% 37%, 43% 75%)',
      },
      '&:indeterminate::after': { clipPath: 'inset(44% 22%)' },
      '&:is(:disabled, [aria-disabled="true"])': { cursor: 'default' },
      '&:is(:disabled, [aria-disabled="true"])::before': {
        background: vars.color.fold,
        borderColor: vars.color.control,
        borderStyle: 'dashed',
      },
      [`${marked}:is(:disabled, [aria-disabled="true"])::after`]: { background: vars.color.ink3 },
    },
    '@media': {
      '(forced-colors: active)': {
        selectors: {
          [`${marked}::before`]: { background: 'Highlight', borderColor: 'Highlight' },
          [`${marked}::after`]: { background: 'HighlightText' },
          '&:is(:disabled, [aria-disabled="true"])::before': {
            background: 'Canvas',
            borderColor: 'GrayText',
          },
          [`${marked}:is(:disabled, [aria-disabled="true"])::after`]: { background: 'GrayText' },
        },
      },
    },
  }),
);
