import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';
import { panel, placement } from '../../foundation/popover/panel.css.ts';

export const root = style(
  inComponents({ display: 'inline-flex', verticalAlign: 'top', maxInlineSize: '100%' }),
);

const popover = style(
  inComponents({
    minInlineSize: vars.size.rail,

    selectors: { '&:popover-open': { display: 'block' } },
  }),
);

export const popovers = {
  start: `${panel} ${placement.start} ${popover}`,
  end: `${panel} ${placement.end} ${popover}`,
};

export const header = style(
  inComponents({
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: vars.space['1'],
    paddingBlockStart: vars.space.half,
    paddingInlineStart: vars.space.oneHalf,
    paddingInlineEnd: vars.space.half,
  }),
);

/** On the middle of the close button, which is a step taller. */
export const title = style(
  inComponents({ paddingBlock: vars.space.half, minInlineSize: 0, overflowWrap: 'anywhere' }),
);

export const body = style(
  inComponents({
    paddingBlockStart: vars.space.half,
    paddingBlockEnd: vars.space.oneHalf,
    paddingInline: vars.space.oneHalf,
    overflowWrap: 'anywhere',
  }),
);
