import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const root = style(inComponents({ containerType: 'inline-size' }));

export const list = style(
  inComponents({ position: 'relative', '::after': edge('borderBlockStart', vars.color.ruleStrong) }),
);

export const row = style(
  inComponents({
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr)',
    columnGap: vars.space['2'],
    paddingBlock: vars.space['1'],
    position: 'relative',
    '::after': edge('borderBlockEnd'),
    '@container': { '(max-width: 359.98px)': { gridTemplateColumns: '88px minmax(0, 1fr)' } },
  }),
);

export const label = style(
  inComponents({ ...textRule('interface'), color: vars.color.ink2, overflowWrap: 'anywhere' }),
);
export const value = style(
  inComponents({
    ...textRule('interface'),
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 500,
    color: vars.color.ink,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  }),
);
export const source = style(
  inComponents({ ...textRule('label'), fontWeight: 400, gridColumn: 2, color: vars.color.ink3 }),
);
export const none = style(inComponents({ ...textRule('interface'), color: vars.color.ink2 }));
