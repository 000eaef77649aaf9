import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents } from '../../foundation/rules.ts';

export const root = style(
  inComponents({
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    minInlineSize: 0,
    maxInlineSize: '100%',
    minBlockSize: 0,
    selectors: {
      '&[data-overflows="inline"]::after': {
        ...edge('borderInlineStart'),
        borderInlineEnd: `${vars.border.thin} solid ${vars.color.rule}`,
      },
      '&[data-overflows="block"]::after': edge('borderBlock'),
      '&[data-overflows="both"]::after': edge('border'),
    },
  }),
);

const scrolls = style(
  inComponents({
    minBlockSize: 0,
    overscrollBehavior: 'contain',
    scrollbarWidth: 'thin',
    selectors: { '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` } },
    // Paper does not scroll.
    '@media': { print: { overflow: 'visible' } },
  }),
);

export const scroller = styleVariants({
  inline: [scrolls, inComponents({ overflowX: 'auto' })],
  block: [scrolls, inComponents({ overflowY: 'auto' })],
  both: [scrolls, inComponents({ overflow: 'auto' })],
});
