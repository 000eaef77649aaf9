import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule } from '../../foundation/rules.ts';

/** Set on the track: where the values stand, 0 to 1 from the start. */
export const fromShare = '--c-range-from';
export const toShare = '--c-range-to';
const from = `calc(var(${fromShare}) * 100%)`;
const to = `calc(var(${toShare}) * 100%)`;

/** The values, beside the label. */
export const values = style(
  inComponents({ ...textRule('interface'), fontWeight: 400, color: vars.color.ink2 }),
);

/** Takes presses, and is as tall as a finger by touch. Each thumb has its room at its end. */
const track = style(
  inComponents({
    display: 'grid',
    blockSize: vars.size.control,
    minBlockSize: vars.size.target,
    cursor: 'pointer',
    selectors: { '&[data-blocked]': { cursor: 'default' } },
  }),
);

const across = style(
  // Room to aim in, where the box around takes its width from its content.
  inComponents({ minInlineSize: `calc(${vars.space['12']} * 2 + ${vars.space['6']})`, touchAction: 'pan-y' }),
);
const upright = style(
  inComponents({
    writingMode: 'vertical-lr',
    // From the foot up, with the same rules as along the line.
    direction: 'rtl',
    inlineSize: `calc(${vars.space['12']} * 2)`,
    touchAction: 'pan-x',
  }),
);

const two = style(inComponents({ paddingInline: vars.size.target }));
const one = style(inComponents({ paddingInline: `calc(${vars.size.target} / 2)` }));

export const tracks = {
  horizontal: { one: `${track} ${across} ${one}`, two: `${track} ${across} ${two}` },
  vertical: { one: `${track} ${upright} ${one}`, two: `${track} ${upright} ${two}` },
};

/** From `min` to `max`. Its line is a border, as forced colours take grounds away. */
export const rail = style(
  inComponents({
    position: 'relative',
    '::before': {
      content: '',
      position: 'absolute',
      insetInline: 0,
      insetBlockStart: `calc(50% - ${vars.border.thin} / 2)`,
      borderBlockStart: `${vars.border.thin} solid ${vars.color.control}`,
    },
  }),
);

/** What lies within: a soft band, and the ink bar across it. */
export const band = style(
  inComponents({
    position: 'absolute',
    insetInlineStart: from,
    insetInlineEnd: `calc(100% - ${to})`,
    insetBlock: 0,
    marginBlock: 'auto',
    blockSize: vars.space['2'],
    background: vars.color.tealSoft,
    '::after': {
      content: '',
      position: 'absolute',
      insetInline: 0,
      insetBlockStart: `calc(50% - ${vars.border.thick} / 2)`,
      borderBlockStart: `${vars.border.thick} solid ${vars.color.ink}`,
    },
    selectors: { '[data-blocked] &::after': { borderColor: vars.color.ink3 } },
  }),
);

const grip = vars.space['2'];

const thumb = style(
  inComponents({
    position: 'absolute',
    insetBlock: 0,
    marginBlock: 'auto',
    inlineSize: vars.size.target,
    blockSize: vars.size.target,
    borderRadius: vars.radius.small,
    touchAction: 'none',
    cursor: 'inherit',
    '::before': {
      content: '',
      position: 'absolute',
      insetBlock: 0,
      marginBlock: 'auto',
      inlineSize: grip,
      blockSize: grip,
      background: vars.color.sheet,
      border: `${vars.border.thick} solid ${vars.color.ink}`,
    },
    selectors: {
      '&:hover::before': { background: vars.color.press },
      '&[aria-disabled="true"]::before': { background: vars.color.fold, borderColor: vars.color.ink3 },
      '&[aria-readonly="true"]::before': { background: vars.color.fold },
      '&[aria-invalid="true"]::before': { borderColor: vars.color.bad },
      '&:focus-visible': { outlineOffset: `calc(-1 * ${vars.border.thick})`, zIndex: 1 },
    },
  }),
);

/** Each tick stands on its value and its grip outside of it, so that two of one value stay apart. */
export const thumbs = {
  from: style([
    thumb,
    inComponents({ insetInlineEnd: `calc(100% - ${from})`, '::before': { insetInlineEnd: 0 } }),
  ]),
  to: style([thumb, inComponents({ insetInlineStart: to, '::before': { insetInlineStart: 0 } })]),
  only: style([
    thumb,
    inComponents({
      insetInlineStart: `calc(var(${toShare}) * 100% - ${vars.size.target} / 2)`,
      '::before': { insetInline: 0, marginInline: 'auto' },
    }),
  ]),
};
