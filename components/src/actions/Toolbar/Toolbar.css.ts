import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents } from '../../foundation/rules.ts';

const root = style(
  inComponents({
    display: 'flex',
    flexWrap: 'wrap',
    gap: vars.space['1'],
    maxInlineSize: '100%',
  }),
);

export const orientations = styleVariants({
  // A control with its label above stands on the line of the others.
  horizontal: [root, inComponents({ alignItems: 'end' })],
  vertical: [root, inComponents({ flexDirection: 'column', inlineSize: 'fit-content' })],
});

/** A line stands between a group and what comes before it. */
export const group = style(
  inComponents({
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'inherit',
    flexDirection: 'inherit',
    gap: vars.space.half,
    selectors: {
      '[aria-orientation="horizontal"] > * + &': { paddingInlineStart: vars.space['1'] },
      '[aria-orientation="horizontal"] > * + &::before': edge('borderInlineStart'),
      '[aria-orientation="vertical"] > * + &': { paddingBlockStart: vars.space['1'] },
      '[aria-orientation="vertical"] > * + &::before': edge('borderBlockStart'),
    },
  }),
);
