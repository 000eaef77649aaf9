import { styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule, visuallyHidden } from '../../foundation/rules.ts';

export const status = styleVariants({
  hidden: inComponents(visuallyHidden),
  shown: inComponents({ ...textRule('label'), paddingInlineStart: vars.space['1'], color: vars.color.bad }),
});
