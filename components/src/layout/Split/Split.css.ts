import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';

/** Below this two panes are too narrow to be read. A container condition cannot read a token. */
const WIDE = '(min-width: 600px)';

export const root = style(
  inComponents({ containerType: 'inline-size', inlineSize: '100%', minInlineSize: 0 }),
);

export const panes = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    gap: vars.space['2'],
    '@container': { [WIDE]: { flexDirection: 'row', gap: 0 } },
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

export const pane = {
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

const line = `${vars.border.thin} solid ${vars.color.control}`;

/** The target is as wide as any; the line in its middle is what is seen. */
export const bar = style(
  inComponents({
    display: 'none',
    '@container': { [WIDE]: { display: 'grid' } },
    position: 'relative',
    placeItems: 'center',
    flexShrink: 0,
    inlineSize: vars.size.target,
    cursor: 'col-resize',
    touchAction: 'none',
    userSelect: 'none',
    '::before': {
      content: '',
      gridArea: '1 / 1',
      blockSize: '100%',
      borderInlineStart: `${vars.border.thin} solid ${vars.color.rule}`,
    },
    '::after': {
      content: '',
      gridArea: '1 / 1',
      inlineSize: vars.space.half,
      blockSize: vars.space['3'],
      background: vars.color.canvas,
      borderInline: line,
    },
    selectors: {
      '&:hover::before, &:focus-visible::before': { borderColor: vars.color.control },
      '&:active::before, &:active::after': { borderColor: vars.color.ink },
    },
    '@media': { print: { visibility: 'hidden' } },
  }),
);
