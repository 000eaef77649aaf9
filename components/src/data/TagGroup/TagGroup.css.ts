import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { controlLine, inset } from '../../foundation/controls.ts';
import { inComponents, textRule, visuallyHidden } from '../../foundation/rules.ts';

export const root = style(
  inComponents({
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: vars.space['1'],
    rowGap: vars.space.half,
    minInlineSize: 0,
  }),
);

export const hidden = style(inComponents(visuallyHidden));

export const label = style(
  inComponents({
    ...textRule('label'),
    lineHeight: controlLine(vars.size.controlSmall),
    paddingBlock: vars.space.half,
    color: vars.color.ink2,
  }),
);

export const list = style(
  inComponents({
    ...textRule('label'),
    lineHeight: controlLine(vars.size.controlSmall),
    display: 'flex',
    flexWrap: 'wrap',
    gap: vars.space.half,
    minInlineSize: 0,
    minBlockSize: vars.size.controlSmall,
    color: vars.color.ink3,
    selectors: { '&[role="group"]': { paddingBlock: vars.space.half } },
  }),
);

export const tag = style(
  inComponents({
    display: 'flex',
    alignItems: 'flex-start',
    gap: vars.space.half,
    maxInlineSize: '100%',
    minBlockSize: vars.size.controlSmall,
    paddingBlock: inset(vars.space.half),
    paddingInlineStart: inset(vars.space['1']),
    color: vars.color.ink,
    background: vars.color.sheet,
    border: `${vars.border.thin} solid ${vars.color.control}`,
    borderRadius: vars.radius.control,
    selectors: {
      '&:not(:has(> button))': { paddingInlineEnd: inset(vars.space['1']) },
      '&[aria-selected]': { cursor: 'pointer' },
      '&[aria-selected]:hover': { background: vars.color.desk },
      '&[aria-selected="true"]': { borderColor: vars.color.kokum, background: vars.color.press },
    },
    '@media': {
      '(forced-colors: active)': {
        selectors: { '&[aria-selected="true"]': { borderColor: 'Highlight' } },
      },
    },
  }),
);

export const word = style(inComponents({ minInlineSize: 0, overflowWrap: 'anywhere' }));

export const remove = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    alignSelf: 'stretch',
    flexShrink: 0,
    // Over the paddings and the edge, so that the target is as tall as the tag is.
    marginBlock: `calc(-1 * ${vars.space.half})`,
    inlineSize: vars.size.controlSmall,
    minBlockSize: vars.size.controlSmall,
    lineHeight: 0,
    color: vars.color.ink2,
    borderRadius: vars.radius.control,
    selectors: {
      '&:hover': { color: vars.color.ink, background: vars.color.desk },
      '&:active': { background: vars.color.press },
    },
  }),
);
