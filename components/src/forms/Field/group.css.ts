import { globalStyle, style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset } from '../../foundation/controls.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

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

// Hint and message of a box to tick: under its words, and not under the box.
globalStyle(`${choice} > span`, inComponents({ gridColumn: '2', paddingInlineStart: vars.space.half }));

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
