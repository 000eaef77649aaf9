import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule } from '../../foundation/rules.ts';

export const root = style(
  inComponents({
    ...textRule('prose'),
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: vars.space['2'],
    paddingBlock: vars.space['3'],
    color: vars.color.ink2,
    overflowWrap: 'anywhere',
  }),
);
