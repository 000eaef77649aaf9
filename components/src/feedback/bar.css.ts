import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule } from '../foundation/rules.ts';

/** Label and value over a bar: Progress and Meter. */
export const root = style(
  inComponents({ display: 'flex', flexDirection: 'column', gap: vars.space.half, minInlineSize: 0 }),
);

export const row = style(
  inComponents({
    ...textRule('interface'),
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: vars.space['2'],
    overflowWrap: 'anywhere',
  }),
);

export const label = style(inComponents({ fontWeight: vars.text.interface.weightStrong }));

export const value = style(
  inComponents({
    display: 'inline-flex',
    alignItems: 'center',
    gap: vars.space.half,
    color: vars.color.ink2,
    fontVariantNumeric: 'tabular-nums',
  }),
);

/** The empty bar. Forced colours paint its edge; what fills it says for itself that it keeps its colour. */
export const track = style(
  inComponents({
    display: 'block',
    inlineSize: '100%',
    blockSize: vars.space['1'],
    overflow: 'hidden',
    background: vars.color.sheet,
    border: `${vars.border.thin} solid ${vars.color.control}`,
    borderRadius: vars.radius.small,
  }),
);
