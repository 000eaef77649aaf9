import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '@castmatch/components/edges';

const narrow = `screen and (max-width: ${breakpoints.sm - 0.02}px)`;

export const tableFrame = style({
  background: vars.color.sheet,
  overflowX: 'auto',
  selectors: {
    // It scrolls, so a line over it would scroll away.
    '&:not(:focus-visible)': {
      outline: `${vars.border.thin} solid ${vars.color.rule}`,
      outlineOffset: `calc(-1 * ${vars.border.thin})`,
    },
  },
});
export const table = style({ inlineSize: '100%' });
export const headCell = style({
  paddingBlock: vars.space[1],
  paddingInline: vars.space[2],
  textAlign: 'start',
  fontWeight: 500,
  fontSize: vars.text.label.size,
  lineHeight: vars.text.label.line,
  color: vars.color.slateLabel,
  background: vars.color.slate,
  whiteSpace: 'nowrap',
});
export const cell = style({
  paddingBlock: vars.space[1],
  paddingInline: vars.space[2],
  verticalAlign: 'top',
  textAlign: 'start',
  fontWeight: 400,
  fontSize: vars.text.interface.size,
  lineHeight: vars.text.interface.line,
  position: 'relative',
  '::after': edge('borderBlockStart'),
  '@media': { [narrow]: { paddingInline: vars.space.oneHalf } },
});
export const number = style([cell, { fontVariantNumeric: 'tabular-nums', color: vars.color.ink3 }]);
export const nowrap = style({ whiteSpace: 'nowrap' });
export const outcome = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space.half,
});
export const outcomeTone = {
  imported: style({ color: vars.color.teal }),
  merged: style({ color: vars.color.info }),
  unchanged: style({ color: vars.color.ink2 }),
  refused: style({ color: vars.color.bad }),
};
export const issue = style({ display: 'block', overflowWrap: 'anywhere' });
export const raw = style({ color: vars.color.ink3 });

export const check = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space[1],
  verticalAlign: 'top',
  minBlockSize: vars.size.target,
  fontSize: vars.text.interface.size,
  lineHeight: vars.space[3],
});
export const checkInput = style({ inlineSize: vars.size.icon, blockSize: vars.size.icon, margin: 0 });
export const section = style({
  position: 'relative',
  paddingBlockStart: vars.space[3],
  '::after': edge('borderBlockStart'),
});

export const buttons = style({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: vars.space[1] });
