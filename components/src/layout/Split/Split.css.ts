import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';

/** Below this two panes are too narrow to be read. A container condition cannot read a token. */
const WIDE = '(min-width: 600px)';

const root = style(inComponents({ containerType: 'inline-size', inlineSize: '100%', minInlineSize: 0 }));

const beside = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    gap: vars.space['2'],
    '@container': { [WIDE]: { flexDirection: 'row', gap: 0, blockSize: '100%' } },
  }),
);

/** One above the other at any width. Shares are of a height, so there is one before the caller gives another. */
const above = style(inComponents({ display: 'flex', flexDirection: 'column', blockSize: '100%' }));
const tall = style(inComponents({ blockSize: `calc(${vars.space['12']} * 4)` }));

export const roots = { vertical: root, horizontal: `${root} ${tall}` };
export const panes = { vertical: beside, horizontal: above };

const held = style(
  inComponents({
    minInlineSize: 0,
    minBlockSize: 0,
    overflow: 'auto',
    selectors: {
      '&[data-collapsed]': { visibility: 'hidden' },
      '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` },
    },
  }),
);

const each = style(
  inComponents({
    minInlineSize: 0,
    '@container': {
      [WIDE]: {
        overflow: 'auto',
        selectors: {
          // Nothing in a pane that was put away can be reached.
          '&[data-collapsed]': { visibility: 'hidden' },
        },
      },
    },
    selectors: { '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` } },
  }),
);

const besidePane = {
  primary: style([
    each,
    inComponents({
      '@container': {
        [WIDE]: {
          flexShrink: 0,
          inlineSize: `calc((100% - ${vars.size.target}) * var(--c-split) / 100)`,
        },
      },
    }),
  ]),
  secondary: style([each, inComponents({ flexGrow: 1 })]),
};

const abovePane = {
  primary: style([
    held,
    inComponents({
      flexShrink: 0,
      // On the grid at every share.
      blockSize: `round((100% - ${vars.size.target}) * var(--c-split) / 100, ${vars.space.half})`,
    }),
  ]),
  secondary: style([held, inComponents({ flexGrow: 1 })]),
};

export const pane = { vertical: besidePane, horizontal: abovePane };

const faint = `${vars.border.thin} solid ${vars.color.rule}`;
const line = `${vars.border.thin} solid ${vars.color.control}`;

/** The target is as wide as any; the line in its middle is what is seen. */
const bar = style(
  inComponents({
    display: 'grid',
    position: 'relative',
    placeItems: 'center',
    flexShrink: 0,
    touchAction: 'none',
    userSelect: 'none',
    '::before': { content: '', gridArea: '1 / 1' },
    '::after': { content: '', gridArea: '1 / 1', background: vars.color.canvas },
    selectors: {
      '&:hover::before, &:focus-visible::before': { borderColor: vars.color.control },
      '&:active::before, &:active::after': { borderColor: vars.color.ink },
    },
    '@media': { print: { visibility: 'hidden' } },
  }),
);

export const bars = {
  vertical: style([
    bar,
    inComponents({
      display: 'none',
      '@container': { [WIDE]: { display: 'grid' } },
      inlineSize: vars.size.target,
      cursor: 'col-resize',
      '::before': { blockSize: '100%', borderInlineStart: faint },
      '::after': { inlineSize: vars.space.half, blockSize: vars.space['3'], borderInline: line },
    }),
  ]),
  horizontal: style([
    bar,
    inComponents({
      blockSize: vars.size.target,
      cursor: 'row-resize',
      '::before': { inlineSize: '100%', borderBlockStart: faint },
      '::after': { blockSize: vars.space.half, inlineSize: vars.space['3'], borderBlock: line },
    }),
  ]),
};
