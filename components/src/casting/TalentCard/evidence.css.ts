import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';
import { NARROW, WIDE } from '../columns.css.ts';
import { folded } from './folded.ts';

/* What is on file for the person: the answers, the chips, and the way to their sources. */

export const answers = style(
  inComponents({
    '@container': {
      [WIDE]: { display: 'contents', selectors: { '[data-fold="always"] &': { display: 'none' } } },
      [NARROW]: {
        gridColumn: '1 / -1',
        position: 'relative',
        '::after': edge('borderBlock'),
        selectors: { ':is([data-fold="always"], [data-fold="phone"]) &': { display: 'none' } },
      },
    },
  }),
);

export const answer = style(
  inComponents({
    ...textRule('interface'),
    fontVariantNumeric: 'tabular-nums',
    gridRow: 1,
    display: 'flex',
    gap: vars.space.half,
    alignSelf: 'start',
    minInlineSize: 0,
    // The line of the name they stand beside.
    lineHeight: vars.text.name.line,
    marginBlock: vars.space.half,
    paddingInlineStart: vars.space.oneHalf,
    paddingInlineEnd: vars.space.half,
    position: 'relative',
    '::after': edge('borderInlineStart'),
    overflowWrap: 'break-word',
    '@container': {
      // The pick key stands at the end of the last column.
      [WIDE]: {
        selectors: {
          '&:last-child': { paddingInlineEnd: `calc(${vars.size.control} + ${vars.space['3']})` },
        },
      },
      [NARROW]: {
        alignSelf: 'stretch',
        gridRow: 'auto',
        marginBlock: 0,
        paddingBlock: vars.space['1'],
        lineHeight: vars.text.interface.line,
        selectors: { '&:first-child::after': { content: 'none' } },
      },
    },
  }),
);
export const answerKinds = styleVariants({
  met: inComponents({}),
  missed: inComponents({ color: vars.color.bad }),
  unknown: inComponents({ color: vars.color.ink2 }),
});
export const metGlyph = style(inComponents({ color: vars.color.teal }));

export const chips = style(
  inComponents({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: vars.space.half,
    gridRow: 3,
    gridColumn: '2 / -1',
    paddingBlockStart: vars.space['1'],
    paddingInlineEnd: vars.space['2'],
    ...folded({ display: 'none' }, { gridRow: 'auto', gridColumn: '1 / -1', padding: vars.space.oneHalf }),
  }),
);
export const chip = style(inComponents({ display: 'flex', minInlineSize: 0, maxInlineSize: '100%' }));
export const more = style(
  inComponents({ ...textRule('label'), paddingInline: vars.space.half, color: vars.color.ink3 }),
);

export const tail = style([
  inComponents({
    display: 'flex',
    justifyContent: 'flex-end',
    alignItems: 'flex-start',
    gridRow: 2,
    gridColumn: '-2 / -1',
    blockSize: vars.text.interface.line,
    paddingInlineEnd: vars.space['1'],
    ...folded(
      { display: 'none' },
      {
        gridRow: 'auto',
        gridColumn: '1 / -1',
        alignItems: 'center',
        blockSize: 'auto',
        paddingInlineEnd: 0,
      },
    ),
  }),
  inComponents({
    '@container': { [NARROW]: { position: 'relative', '::after': edge('borderBlockStart') } },
  }),
]);
export const actions = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    '@container': {
      [NARROW]: {
        order: 1,
        minBlockSize: vars.space['6'],
        paddingInline: vars.space.half,
        position: 'relative',
        '::after': edge('borderInlineStart'),
      },
    },
  }),
);
export const why = style(
  inComponents({
    ...textRule('label'),
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    minBlockSize: vars.size.controlSmall,
    paddingInline: vars.space['1'],
    color: vars.color.kokum,
    borderRadius: vars.radius.control,
    whiteSpace: 'nowrap',
    selectors: { '&:hover': { background: vars.color.desk }, '&:active': { background: vars.color.press } },
    '@container': {
      [NARROW]: {
        ...textRule('interface'),
        lineHeight: vars.space['3'],
        flexGrow: 1,
        justifyContent: 'flex-start',
        gap: vars.space['1'],
        minBlockSize: vars.space['6'],
        paddingInline: vars.space.oneHalf,
        fontWeight: 500,
        color: vars.color.ink,
      },
    },
  }),
);
export const whyGlyph = style(
  inComponents({
    display: 'none',
    '@container': {
      [NARROW]: { display: 'block', selectors: { '&:last-child': { marginInlineStart: 'auto' } } },
    },
  }),
);
