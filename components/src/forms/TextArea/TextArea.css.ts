import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset } from '../../foundation/controls.ts';
import { inComponents } from '../../foundation/rules.ts';
import { control } from '../Field/control.css.ts';

export const area = style([
  control,
  inComponents({ display: 'block', paddingBlock: inset(vars.space['1']), resize: 'vertical' }),
]);
