import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset } from '../../foundation/controls.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const root = style(
  inComponents({ display: 'flex', flexDirection: 'column', gap: vars.space.half, minInlineSize: 0 }),
);

/** One box to tick with its words beside it; hint and message stand under the words. */
export const choice = style(
  inComponents({
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    minInlineSize: 0,
    columnGap: vars.space.half,
    selectors: {
      [`[data-many] > &`]: {
        contentVisibility: 'auto',
        containIntrinsicBlockSize: `auto ${vars.size.target}`,
      },
    },
  }),
);

const inChoice = `${choice} > &`;

export const label = style(
  inComponents({ ...textRule('interface'), display: 'flex', gap: vars.space['1'], fontWeight: 500 }),
);

/** Also what is pressed: as tall as a target, and with no gap to the box. */
export const choiceLabel = style(
  inComponents({
    ...textRule('interface'),
    lineHeight: vars.space['3'],
    paddingBlock: `calc((${vars.size.target} - ${vars.space['3']}) / 2)`,
    marginInlineStart: `calc(-1 * ${vars.space.half})`,
    paddingInlineStart: vars.space['1'],
    overflowWrap: 'anywhere',
    selectors: { ':disabled + &': { color: vars.color.ink3 } },
  }),
);

export const optional = style(inComponents({ color: vars.color.ink3, fontWeight: 400 }));

const underWords = { [inChoice]: { gridColumn: '2', paddingInlineStart: vars.space.half } };

export const hint = style(
  inComponents({ ...textRule('label'), fontWeight: 400, color: vars.color.ink3, selectors: underWords }),
);

export const message = style(
  inComponents({
    ...textRule('label'),
    display: 'flex',
    gap: vars.space.half,
    color: vars.color.bad,
    selectors: underWords,
  }),
);

/** Work goes on: said in words, beside the caret of a running answer. */
export const pending = style(
  inComponents({
    ...textRule('label'),
    display: 'flex',
    alignItems: 'start',
    gap: vars.space['1'],
    color: vars.color.ink3,
    selectors: underWords,
    '::before': {
      content: '',
      flexShrink: 0,
      inlineSize: vars.space['1'],
      blockSize: vars.size.icon,
      background: vars.color.kokum,
    },
    '@media': { '(forced-colors: active)': { '::before': { background: 'CanvasText' } } },
  }),
);

/** The options of a group, one under the other. */
export const options = style(
  inComponents({ display: 'flex', flexDirection: 'column', gap: vars.space.half, minInlineSize: 0 }),
);

/** Of so many options that they scroll in a box of their own; what is out of sight is not laid out. */
export const manyOptions = style([
  options,
  inComponents({
    position: 'relative',
    maxBlockSize: vars.size.panel,
    overflowY: 'auto',
    padding: inset(vars.space['1']),
    background: vars.color.sheet,
    border: `${vars.border.thin} solid ${vars.color.rule}`,
    borderRadius: vars.radius.control,
    '@media': { print: { maxBlockSize: 'none' } },
  }),
]);

/** Options under the one that stands for all of them. */
export const nested = style(inComponents({ paddingInlineStart: vars.size.target }));
