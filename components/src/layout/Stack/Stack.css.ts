import { style } from '@vanilla-extract/css';
import { inComponents } from '../../foundation/rules.ts';

export const root = style(inComponents({ display: 'flex', flexDirection: 'column', minInlineSize: 0 }));
