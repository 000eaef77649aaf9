import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { below, inComponents, textRule } from '../../foundation/rules.ts';

/** What every modal panel is: header, body that scrolls, footer. Where it stands is its component's. */
export const root = style(
  inComponents({
    position: 'fixed',
    overflow: 'hidden',
    color: vars.color.ink,
    background: vars.color.sheet,
    boxShadow: vars.elevation.overlay,
    selectors: {
      // Author display beats the platform's display none of a closed dialog: set it on open ones only.
      '&[open]': {
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        gridTemplateRows: 'auto minmax(0, 1fr) auto',
      },
      '&::backdrop': { background: vars.color.scrim },
    },
  }),
);

export const header = style(
  inComponents({
    gridArea: '1 / 1',
    display: 'flex',
    flexDirection: 'column',
    gap: vars.space.half,
    paddingBlock: vars.space['2'],
    paddingInlineStart: vars.space['3'],
    paddingInlineEnd: vars.space['1'],
  }),
);

/** As high as the first line of the title, so that the glyph stands on it at every density. */
export const close = style(
  inComponents({
    gridArea: '1 / 2',
    display: 'flex',
    alignItems: 'center',
    blockSize: vars.text.name.line,
    marginBlockStart: vars.space['2'],
    paddingInlineEnd: vars.space.oneHalf,
  }),
);

export const body = style(
  inComponents({
    gridArea: '2 / 1 / auto / -1',
    minBlockSize: 0,
    overflowY: 'auto',
    overscrollBehavior: 'contain',
    paddingBlock: vars.space.half,
    paddingInline: vars.space['3'],
    selectors: { '&:not(:has(+ footer))': { paddingBlockEnd: vars.space['3'] } },
  }),
);

export const footer = style(
  inComponents({
    gridArea: '3 / 1 / auto / -1',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: vars.space['1'],
    marginBlockStart: vars.space['2'],
    paddingBlock: vars.space['2'],
    paddingInline: vars.space['3'],
    position: 'relative',
    '::after': edge('borderBlockStart'),
    '@media': {
      [below(breakpoints.sm)]: {
        display: 'grid',
        gridAutoFlow: 'column',
        gridAutoColumns: 'minmax(0, 1fr)',
        paddingInline: vars.space['2'],
        paddingBlockEnd: `max(${vars.space['2']}, env(safe-area-inset-bottom))`,
      },
    },
  }),
);

export const title = style(inComponents({ ...textRule('name'), textWrap: 'balance' }));

export const description = style(inComponents({ ...textRule('interface'), color: vars.color.ink2 }));
