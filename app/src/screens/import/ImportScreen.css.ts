import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';

const narrow = `screen and (max-width: ${breakpoints.sm - 0.02}px)`;
const hairline = `${vars.border.thin} solid ${vars.color.rule}`;

export const drop = style({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: vars.space[2],
  padding: vars.space[3],
  border: `${vars.border.thin} dashed ${vars.color.control}`,
  borderRadius: vars.radius.surface,
  background: vars.color.sheet,
});
export const dropOver = style({ background: vars.color.tealSoft, borderStyle: 'solid' });

/** The platform's own file field stays reachable and named; its button is ours. */
export const fileInput = style({
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  opacity: 0,
  overflow: 'hidden',
});

export const tableFrame = style({
  border: hairline,
  background: vars.color.sheet,
  overflowX: 'auto',
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
  borderBlockStart: hairline,
  '@media': { [narrow]: { paddingInline: vars.space.oneHalf } },
});
export const number = style([cell, { fontVariantNumeric: 'tabular-nums', color: vars.color.ink3 }]);
export const nowrap = style({ whiteSpace: 'nowrap' });
export const outcome = style({ display: 'inline-flex', alignItems: 'center', gap: vars.space.half });
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
  minBlockSize: vars.size.target,
  fontSize: vars.text.interface.size,
  lineHeight: vars.text.interface.line,
});
export const section = style({
  borderBlockStart: hairline,
  paddingBlockStart: vars.space[3],
});

export const buttons = style({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: vars.space[1] });
export const fileLabel = style({
  fontSize: vars.text.label.size,
  lineHeight: vars.text.label.line,
  fontWeight: 500,
  color: vars.color.ink2,
});
