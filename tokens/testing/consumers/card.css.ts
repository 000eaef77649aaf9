/**
 * A style sheet as someone outside would write it with vanilla-extract: the tokens as values, as keys and as a theme.
 */
import { breakpoints, vars } from '@castmatch/tokens';
import { assignVars, createGlobalTheme, createVar, style } from '@vanilla-extract/css';

const inset = createVar();

export const card = style({
  vars: { [inset]: vars.space.oneHalf },
  padding: inset,
  color: vars.color.ink2,
  fontSize: vars.text.prose.size,
  '@media': { [`(min-width: ${breakpoints.lg}px)`]: { padding: vars.space['3'] } },
});

/** Part of a page in its own measure. */
export const narrow = style({ vars: { [vars.size.measure]: '480px' } });

/** A part of the tokens taken as a contract and given other values. */
export const round = style({
  vars: assignVars(vars.radius, { none: '4px', small: '8px', control: '12px', surface: '16px' }),
});

createGlobalTheme('.square', vars.radius, { none: '0', small: '0', control: '0', surface: '0' });
