import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';

export const root = style(inComponents({ color: vars.color.ink, textWrap: 'balance' }));
