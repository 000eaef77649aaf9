import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';

/*
 * Boxes to tick, drawn on the platform's own inputs. The input is as large as a target; what is seen of it is
 * smaller: 16 px, 24 px by touch.
 */

const { target } = vars.size;
const box = `calc(${target} / 3 + ${vars.space['1']})`;
/** Brings the ring close to the box, and leaves 2 px between them. */
const ring = `calc((${box} + ${vars.space['1']} - ${target}) / 2 - ${vars.border.thick})`;

/** A state of the input itself, or of the group around it where its own role has none. */
const within = (state: string) => `:is(${state}, ${state} *)`;
const invalid = within('[aria-invalid="true"]');
const held = within('[aria-readonly="true"]');
const centred = { content: '', gridArea: '1 / 1', placeSelf: 'center' } as const;
const forced = '(forced-colors: active)';

const input = style(
  inComponents({
    appearance: 'none',
    display: 'grid',
    flexShrink: 0,
    inlineSize: target,
    blockSize: target,
    cursor: 'pointer',
    borderRadius: vars.radius.control,
    selectors: {
      '&:focus-visible': { outlineOffset: ring },
      '&::before': {
        ...centred,
        inlineSize: box,
        blockSize: box,
        background: vars.color.sheet,
        border: `${vars.border.thin} solid ${vars.color.control}`,
        borderRadius: vars.radius.small,
      },
      '&:hover::before': { borderColor: vars.color.ink2 },
      '&:active::before': { background: vars.color.press },
      [`&${invalid}::before`]: { borderColor: vars.color.bad },
      [`&${held}`]: { cursor: 'default' },
      [`&${held}::before`]: { background: vars.color.fold },
      '&:disabled': { cursor: 'default' },
      '&:disabled::before': {
        background: 'transparent',
        borderColor: vars.color.ruleStrong,
        borderStyle: 'dashed',
      },
    },
  }),
);

// What is set apart by a fill alone would vanish where the person chooses the colours.
const forcedFill = (when: string) => ({
  [`&:is(${when})::before`]: { background: 'Highlight', borderColor: 'Highlight' },
  [`&:is(${when})::after`]: { background: 'HighlightText' },
  [`&:is(${when})${held}::before`]: { background: 'Canvas', borderColor: 'CanvasText' },
  [`&:is(${when})${held}::after`]: { background: 'CanvasText' },
  [`&:is(${when}):disabled::before`]: { background: 'Canvas', borderColor: 'GrayText' },
  [`&:is(${when}):disabled::after`]: { background: 'GrayText' },
});

const filled = (when: string) => ({
  [`&:is(${when})::before`]: { background: vars.color.kokumFill, borderColor: vars.color.kokumFill },
  [`&:is(${when})::after`]: { background: vars.color.onKokum },
  [`&:is(${when})${held}::before`]: {
    background: vars.color.fold,
    borderColor: vars.color.control,
  },
  [`&:is(${when})${held}::after`]: { background: vars.color.ink },
  [`&:is(${when}):disabled::before`]: { background: 'transparent', borderColor: vars.color.ruleStrong },
  [`&:is(${when}):disabled::after`]: { background: vars.color.ink3 },
});

const ticked = ':checked, :indeterminate';

export const check = style([
  input,
  inComponents({
    selectors: {
      ...filled(ticked),
      [`&:is(${ticked})::after`]: {
        ...centred,
        inlineSize: box,
        blockSize: box,
        background: vars.color.onKokum,
        clipPath: 'polygon(17% 53%, 26% 44%, 41% 59%, 75% 22%, 84% 31%, 41% 77%)',
      },
      // Of some and not all: a bar.
      '&:indeterminate::after': { clipPath: 'inset(43.75% 25%)' },
    },
    '@media': { [forced]: { selectors: forcedFill(ticked) } },
  }),
]);

export const radio = style([
  input,
  inComponents({
    selectors: {
      '&::before': { borderRadius: '50%' },
      ...filled(':checked'),
      '&:checked::after': {
        ...centred,
        inlineSize: `calc(${box} / 2)`,
        blockSize: `calc(${box} / 2)`,
        background: vars.color.onKokum,
        borderRadius: '50%',
      },
    },
    '@media': { [forced]: { selectors: forcedFill(':checked') } },
  }),
]);

/** A track with square ends; the block stands at its end when on. */
export const track = style([
  input,
  inComponents({
    inlineSize: `calc(2 * ${box})`,
    minInlineSize: target,
    selectors: {
      '&::before': { inlineSize: '100%', borderRadius: vars.radius.control },
      '&::after': {
        ...centred,
        placeSelf: 'center start',
        inlineSize: `calc(${box} / 2)`,
        blockSize: `calc(${box} / 2)`,
        marginInlineStart: `calc(${box} / 4)`,
        background: vars.color.ink3,
        borderRadius: vars.radius.small,
        transition: `margin ${vars.motion.press} ${vars.motion.easeOut}`,
      },
      ...filled(':checked'),
      '&:checked::after': {
        background: vars.color.onKokum,
        marginInlineStart: `calc(${box} * 1.25)`,
      },
    },
    '@media': {
      [forced]: { selectors: { '&::after': { background: 'ButtonText' }, ...forcedFill(':checked') } },
    },
  }),
]);
