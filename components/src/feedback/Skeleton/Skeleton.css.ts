import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, visuallyHidden } from '../../foundation/rules.ts';

export const root = style(inComponents({ position: 'relative', display: 'block' }));

export const said = style(inComponents(visuallyHidden));

const row = style(
  inComponents({
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    '::after': edge('borderBlockEnd'),
    // Where a word will stand.
    '::before': {
      content: '',
      inlineSize: `min(40%, ${vars.size.rail})`,
      blockSize: vars.space['1'],
      background: vars.color.press,
    },
  }),
);

export const rows = styleVariants({
  line: [row, inComponents({ blockSize: vars.space['3'] })],
  row: [row, inComponents({ blockSize: vars.size.row })],
  entry: [row, inComponents({ blockSize: `calc(${vars.space['12']} + ${vars.space['1']})` })],
});
