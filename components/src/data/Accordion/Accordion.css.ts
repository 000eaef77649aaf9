import { style } from '@vanilla-extract/css';
import { edge } from '../../foundation/edges.ts';
import { inComponents } from '../../foundation/rules.ts';

export const root = style(
  inComponents({ position: 'relative', minInlineSize: 0, '::after': edge('borderBlockStart') }),
);
