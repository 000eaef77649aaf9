import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset, live, pressFade } from '../../foundation/controls.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';
import { NARROW } from '../narrow.ts';

export const root = style(inComponents({ containerType: 'inline-size' }));

/** Wraps where there is room; on a phone it is one row that slides, so that it never pushes the answer away. */
export const list = style(
  inComponents({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: vars.space['1'],
    '@container': {
      [NARROW]: {
        flexWrap: 'nowrap',
        overflowX: 'auto',
        overscrollBehaviorX: 'contain',
        scrollbarWidth: 'none',
        // Room for the focus ring, which a scroller would cut.
        padding: vars.space.half,
        margin: `calc(-1 * ${vars.space.half})`,
        scrollPaddingInline: vars.space['2'],
      },
    },
  }),
);

export const item = style(
  inComponents({
    maxInlineSize: '100%',
    '@container': { [NARROW]: { flexShrink: 0, maxInlineSize: '80%' } },
  }),
);

const step = {
  ...textRule('interface'),
  // Half a step from the edges of the step at every density.
  lineHeight: vars.space['3'],
  display: 'inline-flex',
  verticalAlign: 'top',
  alignItems: 'center',
  minBlockSize: vars.size.control,
  fontWeight: 500,
  textAlign: 'start',
  color: vars.color.ink,
  borderRadius: vars.radius.control,
  '@container': { [NARROW]: { minBlockSize: vars.space['6'] } },
} as const;

export const first = style(
  inComponents({
    ...step,
    marginInlineEnd: vars.space['1'],
    selectors: { [`${live}:active`]: { color: vars.color.kokum } },
  }),
);

export const boxed = style(
  inComponents({
    ...step,
    paddingBlock: inset(vars.space.half),
    paddingInline: inset(vars.space.oneHalf),
    background: vars.color.sheet,
    border: `${vars.border.thin} solid ${vars.color.ruleStrong}`,
    selectors: {
      [`${live}:hover`]: { background: vars.color.desk, ...pressFade },
      [`${live}:active`]: { background: vars.color.press },
    },
  }),
);
