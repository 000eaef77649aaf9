import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

/** Input and words lie over each other: the input is what is seen, pressed and dropped on. */
export const zone = style(inComponents({ display: 'grid', position: 'relative' }));

export const input = style(
  inComponents({
    gridArea: '1 / 1',
    inlineSize: '100%',
    minInlineSize: 0,
    // The platform's own words are in the browser's language; the field brings its own.
    fontSize: 0,
    color: 'transparent',
    background: vars.color.sheet,
    border: `${vars.border.thin} dashed ${vars.color.control}`,
    borderRadius: vars.radius.control,
    cursor: 'pointer',
    selectors: {
      '&::file-selector-button': { display: 'none' },
      '&:hover': { background: vars.color.desk },
      '&[data-over]': { borderStyle: 'solid', borderColor: vars.color.kokum, background: vars.color.press },
      '&[aria-invalid="true"]': { borderColor: vars.color.bad },
      '&[aria-readonly="true"]': { background: vars.color.fold, cursor: 'default' },
      '&:disabled': {
        background: vars.color.fold,
        borderColor: vars.color.ruleStrong,
        cursor: 'default',
      },
    },
    '@media': {
      '(forced-colors: active)': {
        selectors: {
          '&[data-over]': { borderColor: 'Highlight' },
          '&:disabled': { borderColor: 'GrayText' },
        },
      },
    },
  }),
);

export const words = style(
  inComponents({
    ...textRule('interface'),
    lineHeight: vars.space['3'],
    gridArea: '1 / 1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: vars.space['1'],
    minBlockSize: vars.space['8'],
    padding: vars.space['1'],
    color: vars.color.ink3,
    textAlign: 'center',
    pointerEvents: 'none',
  }),
);

export const choose = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    gap: vars.space.half,
    fontWeight: 500,
    color: vars.color.ink,
    selectors: { ':disabled + * > &': { color: vars.color.ink3 } },
  }),
);

export const list = style(inComponents({ display: 'flex', flexDirection: 'column', minInlineSize: 0 }));

export const row = style(
  inComponents({
    ...textRule('interface'),
    // With half a step at each side a row, in every script.
    lineHeight: vars.space['3'],
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: vars.space['1'],
    minBlockSize: vars.size.row,
    paddingInlineStart: vars.space['1'],
    color: vars.color.ink,
    '::after': edge('borderBlockEnd'),
  }),
);

export const name = style(
  inComponents({ flexGrow: 1, minInlineSize: 0, overflowWrap: 'anywhere', paddingBlock: vars.space.half }),
);

export const size = style(
  inComponents({ flexShrink: 0, color: vars.color.ink3, fontVariantNumeric: 'tabular-nums' }),
);

export const remove = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    inlineSize: vars.size.row,
    blockSize: vars.size.row,
    color: vars.color.ink2,
    borderRadius: vars.radius.control,
    selectors: {
      '&:hover': { color: vars.color.ink, background: vars.color.desk },
      '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})` },
    },
  }),
);
