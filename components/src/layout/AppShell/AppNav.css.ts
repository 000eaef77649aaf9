import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { pressFade } from '../../foundation/controls.ts';
import { edge } from '../../foundation/edges.ts';
import { atLeast, below, inComponents, textRule } from '../../foundation/rules.ts';

const phone = below(breakpoints.md);
const desktop = atLeast(breakpoints.md);

export const nav = style(
  inComponents({
    flexShrink: 0,
    '@media': {
      [desktop]: { paddingInline: vars.space.oneHalf, paddingBlockEnd: vars.space['1'] },
      [phone]: {
        gridRow: 2,
        background: vars.color.desk,
        position: 'relative',
        '::after': edge('borderBlockStart'),
        paddingBlockEnd: 'env(safe-area-inset-bottom)',
      },
    },
  }),
);

export const list = style(
  inComponents({
    display: 'flex',
    '@media': { [desktop]: { flexDirection: 'column' } },
  }),
);

export const entry = style(inComponents({ '@media': { [phone]: { flex: '1 1 0', minInlineSize: 0 } } }));

export const link = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    color: vars.color.ink2,
    textDecoration: 'none',
    selectors: {
      '&:active': { background: vars.color.press },
      '&[aria-current]': { color: vars.color.ink },
      '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` },
    },
    '@media': {
      [desktop]: {
        ...textRule('interface'),
        gap: vars.space['1'],
        minBlockSize: vars.size.row,
        paddingInline: vars.space['1'],
        borderRadius: vars.radius.control,
        selectors: {
          '&:hover': { color: vars.color.ink, ...pressFade },
          '&[aria-current]': { background: vars.color.press, fontWeight: 500 },
        },
      },
      [phone]: {
        ...textRule('label'),
        // One line under a glyph, alike in every script.
        lineHeight: vars.space['2'],
        position: 'relative',
        flexDirection: 'column',
        justifyContent: 'center',
        blockSize: vars.size.bar,
        selectors: {
          '&[aria-current]': { color: vars.color.kokum },
          '&[aria-current]::before': {
            content: '""',
            position: 'absolute',
            insetInline: 0,
            insetBlockStart: 0,
            borderBlockStart: `${vars.border.thick} solid ${vars.color.kokum}`,
          },
        },
      },
    },
  }),
);

export const glyph = style(
  inComponents({ display: 'flex', selectors: { '[aria-current] > &': { color: vars.color.kokum } } }),
);
