import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule, whenTouch } from '../../foundation/rules.ts';

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
    selectors: { '&[aria-current="page"]': { fontWeight: 500 } },
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
    ...makesWay(),
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
    insetInlineEnd: vars.space.half,
    opacity: 0,
    ...shownWhenMeant(),
  }),
);

export const none = style(
  inComponents({ ...textRule('interface'), paddingInline: vars.space['1'], color: vars.color.ink2 }),
);

/* Shown on the way to it; fingers do not hover, so there it is always shown, beside the time. */
function shownWhenMeant() {
  const { selectors, '@media': media } = whenTouch({ position: 'static', opacity: 1 });
  return {
    selectors: { ...selectors, [`${row}:is(:hover, :focus-within) &`]: { opacity: 1 } },
    '@media': media,
  };
}

/* The time makes way for the button that takes its place, unless there is room for both. */
function makesWay() {
  const meant = `${row}:is(:hover, :focus-within):has([data-part="delete"]) &`;
  const shown = { visibility: 'visible' } as const;
  return {
    selectors: { [meant]: { visibility: 'hidden' } as const, [`[data-density="touch"] ${meant}`]: shown },
    '@media': { '(pointer: coarse)': { selectors: { [`:root:not([data-density]) ${meant}`]: shown } } },
  };
}
