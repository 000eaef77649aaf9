import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule, visuallyHidden } from '../../foundation/rules.ts';
import { NARROW } from '../narrow.ts';

export const root = style(inComponents({ containerType: 'inline-size' }));

export const box = style(
  inComponents({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    rowGap: vars.space['1'],
    paddingBlockStart: vars.space.oneHalf,
    paddingBlockEnd: vars.space['1'],
    paddingInlineStart: vars.space['2'],
    paddingInlineEnd: vars.space['1'],
    position: 'relative',
    background: vars.color.sheet,
    '::after': edge('border', vars.color.control),
    borderRadius: vars.radius.surface,
    cursor: 'text',
    selectors: {
      // The ring is the whole box's while one writes; a button in it has its own.
      '&:has(textarea:focus-visible)': {
        outline: `${vars.border.thick} solid ${vars.color.focus}`,
        outlineOffset: vars.border.thick,
      },
      '&:has(textarea[aria-invalid="true"])::after': { borderColor: vars.color.bad },
    },
    '@container': {
      [NARROW]: {
        rowGap: 0,
        padding: 0,
        minBlockSize: vars.space['6'],
        alignItems: 'end',
      },
    },
  }),
);

export const field = style(
  inComponents({
    ...textRule('prose'),
    gridColumn: '1 / -1',
    inlineSize: '100%',
    // Six lines, then it scrolls.
    maxBlockSize: `calc(6 * ${vars.text.prose.line})`,
    minBlockSize: `max(${vars.text.prose.line}, ${vars.size.target})`,
    fieldSizing: 'content',
    resize: 'none',
    overscrollBehavior: 'contain',
    color: vars.color.ink,
    scrollbarWidth: 'thin',
    scrollbarColor: `${vars.color.control} transparent`,
    selectors: {
      '&::placeholder': { color: vars.color.ink3, opacity: 1 },
      '&:focus-visible': { outline: 'none' },
    },
    '@container': {
      [NARROW]: {
        gridColumn: 1,
        gridRow: 1,
        boxSizing: 'border-box',
        maxBlockSize: `calc(6 * ${vars.text.prose.line} + ${vars.space['3']})`,
        minBlockSize: vars.space['6'],
        paddingBlock: vars.space.oneHalf,
        paddingInline: vars.space['2'],
      },
    },
  }),
);

export const tools = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: vars.space['1'],
    minInlineSize: 0,
    minBlockSize: vars.size.control,
    // The words of quiet tools stand near the axis of the text above.
    marginInlineStart: `calc(-1 * ${vars.space['1']})`,
    '@container': { [NARROW]: { display: 'none' } },
  }),
);

export const hint = style(
  inComponents({
    ...textRule('label'),
    lineHeight: vars.space['3'],
    fontWeight: 400,
    flexGrow: 1,
    textAlign: 'end',
    paddingInlineEnd: vars.space['2'],
    color: vars.color.ink3,
  }),
);

export const send = style(
  inComponents({
    alignSelf: 'end',
    '@container': {
      [NARROW]: {
        gridColumn: 2,
        gridRow: 1,
        alignSelf: 'stretch',
        inlineSize: vars.space['6'],
        minBlockSize: vars.space['6'],
        // The arrow stands where the last line does: in the middle of a row of 52, as in Hindi, it would be off the grid.
        alignItems: 'flex-end',
        lineHeight: vars.space['3'],
        paddingBlock: vars.space.oneHalf,
        paddingInline: 0,
        borderWidth: 0,
        borderStartStartRadius: 0,
        borderEndStartRadius: 0,
        borderStartEndRadius: vars.radius.surface,
        borderEndEndRadius: vars.radius.surface,
      },
    },
  }),
);
export const stop = style(
  inComponents({
    '@container': {
      [NARROW]: { borderInlineStart: `${vars.border.thin} solid ${vars.color.control}` },
    },
  }),
);
export const sendWord = style(inComponents({ '@container': { [NARROW]: visuallyHidden } }));

export const below = style(
  inComponents({
    ...textRule('label'),
    fontVariantNumeric: 'tabular-nums',
    paddingBlockStart: vars.space.half,
    paddingInline: vars.space['2'],
    color: vars.color.ink2,
  }),
);
export const over = style(inComponents({ color: vars.color.bad }));
