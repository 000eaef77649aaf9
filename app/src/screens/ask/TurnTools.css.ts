import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';

const phone = `screen and (max-width: ${breakpoints.md - 0.02}px)`;

/** On the axis of the words; its glyphs stand where the words begin. */
export const root = style({
  display: 'flex',
  alignItems: 'flex-start',
  gap: vars.space[1],
  marginInlineStart: `calc(${vars.size.scriptMargin} - ${vars.space[1]})`,
  '@media': { [phone]: { marginInlineStart: `calc(-1 * ${vars.space[1]})` } },
});
export const picker = style({ display: 'flex', alignItems: 'flex-start' });
export const place = style({
  lineHeight: vars.size.control,
  paddingInline: vars.space.half,
  fontVariantNumeric: 'tabular-nums',
});
export const turn = style({ display: 'flex', flexDirection: 'column', gap: vars.space.half });
export const editor = style({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'stretch',
  gap: vars.space[1],
  maxInlineSize: vars.size.measure,
});
export const editorButtons = style({ display: 'flex', flexWrap: 'wrap', gap: vars.space[1] });
