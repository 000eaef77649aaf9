import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule } from '../../foundation/rules.ts';
import { NARROW } from '../columns.css.ts';

/** The edge lies over the sheet, not in it: people must stand on the columns of the slate to the pixel. */
export const root = style(
  inComponents({
    containerType: 'inline-size',
    position: 'relative',
    background: vars.color.sheet,
    color: vars.color.ink,
    '::after': {
      content: '',
      position: 'absolute',
      inset: 0,
      border: `${vars.border.thin} solid ${vars.color.ruleStrong}`,
      pointerEvents: 'none',
    },
  }),
);

export const list = style(inComponents({ listStyle: 'none' }));

const rule = `${vars.border.thin} solid ${vars.color.rule}`;

export const entry = style(inComponents({ selectors: { '& + &': { borderBlockStart: rule } } }));

export const note = style(
  inComponents({
    ...textRule('interface'),
    display: 'flex',
    gap: vars.space['1'],
    paddingBlock: vars.space.oneHalf,
    paddingInline: vars.space['2'],
    color: vars.color.ink2,
    borderBlockEnd: rule,
    '@container': { [NARROW]: { paddingInline: vars.space.oneHalf } },
  }),
);
export const noteGlyph = style(inComponents({ marginBlock: `calc(${vars.space.half} / 2)` }));

export const apart = style(
  inComponents({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: vars.space['1'],
    paddingBlock: vars.space['1'],
    paddingInline: vars.space['2'],
    background: vars.color.fold,
    borderBlock: `${vars.border.thin} solid ${vars.color.ruleStrong}`,
    '@container': { [NARROW]: { paddingInline: vars.space.oneHalf } },
  }),
);
export const apartTitle = style(inComponents({ ...textRule('label'), fontWeight: 600 }));
export const apartNote = style(
  inComponents({ ...textRule('label'), fontWeight: 400, color: vars.color.ink2 }),
);

export const foot = style(
  inComponents({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: vars.space['1'],
    paddingBlock: vars.space['1'],
    // The word of the last button, not its box, ends where "Why" does.
    paddingInlineStart: vars.space['2'],
    paddingInlineEnd: vars.space['1'],
    borderBlockStart: rule,
    '@container': {
      [NARROW]: { paddingInlineStart: vars.space.oneHalf, paddingInlineEnd: vars.space.half },
    },
  }),
);
export const count = style(
  inComponents({ ...textRule('label'), flexGrow: 1, fontWeight: 400, color: vars.color.ink3 }),
);
