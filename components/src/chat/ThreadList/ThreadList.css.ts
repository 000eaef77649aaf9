import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, lessByTouch, moreByTouch, textRule } from '../../foundation/rules.ts';

/** Cuts all away, and nothing by touch. */
const byTouchAlone = `inset(0 0 ${lessByTouch('100%', '0px')})`;

export const root = style(inComponents({ minInlineSize: 0 }));
export const list = style(inComponents({ display: 'flex', flexDirection: 'column' }));

export const row = style(
  inComponents({
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    minBlockSize: vars.size.row,
    color: vars.color.ink2,
    borderRadius: vars.radius.control,
    selectors: {
      '&:hover': { background: vars.color.press },
      '&:has([aria-current="page"])': {
        color: vars.color.ink,
        background: vars.color.sheet,
      },
      '&:has([aria-current="page"])::after': edge('border', vars.color.ruleStrong),
    },
  }),
);

export const open = style(
  inComponents({
    ...textRule('interface'),
    display: 'flex',
    alignItems: 'center',
    alignSelf: 'stretch',
    gap: vars.space['1'],
    flexGrow: 1,
    minInlineSize: 0,
    paddingInline: vars.space['1'],
    // One line as tall as the row.
    lineHeight: vars.size.row,
    color: 'inherit',
    textAlign: 'start',
    textDecoration: 'none',
    borderRadius: vars.radius.control,
    selectors: {
      '&[aria-current="page"]': { fontWeight: 500 },
      // By touch the button that deletes stands beside the time.
      '&:not(:last-child)': {
        paddingInlineEnd: moreByTouch(vars.space['1'], `calc(${vars.size.target} + ${vars.space['1']})`),
      },
    },
  }),
);

export const title = style(
  inComponents({
    flexGrow: 1,
    minInlineSize: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  }),
);

export const time = style(
  inComponents({
    ...textRule('label'),
    lineHeight: vars.size.row,
    fontVariantNumeric: 'tabular-nums',
    flexShrink: 0,
    fontWeight: 400,
    color: vars.color.ink3,
    // The time makes way for the button that takes its place, unless there is room for both.
    selectors: {
      [`${row}:is(:hover, :focus-within):has([data-part="delete"]) &`]: { clipPath: byTouchAlone },
    },
  }),
);

export const running = style(
  inComponents({
    flexShrink: 0,
    inlineSize: vars.space['1'],
    blockSize: vars.space['2'],
    background: vars.color.kokum,
    '@media': { '(forced-colors: active)': { background: 'CanvasText' } },
  }),
);

export const remove = style(
  inComponents({
    position: 'absolute',
    insetInlineEnd: lessByTouch(vars.space.half, '0px'),
    // Shown on the way to it; fingers do not hover, so there it is always shown.
    clipPath: byTouchAlone,
    selectors: { [`${row}:is(:hover, :focus-within) &`]: { clipPath: 'none' } },
  }),
);

export const none = style(
  inComponents({ ...textRule('interface'), paddingInline: vars.space['1'], color: vars.color.ink2 }),
);
