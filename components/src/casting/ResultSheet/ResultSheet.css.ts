import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';
import { NARROW } from '../columns.css.ts';

/** The edge lies over the sheet, not in it: people must stand on the columns of the slate to the pixel. */
export const root = style(
  inComponents({
    containerType: 'inline-size',
    position: 'relative',
    background: vars.color.sheet,
    color: vars.color.ink,
    '::after': edge('border', vars.color.ruleStrong),
  }),
);

export const list = style(inComponents({ listStyle: 'none' }));

export const entry = style(
  inComponents({ position: 'relative', selectors: { '& + &::after': edge('borderBlockStart') } }),
);

export const note = style(
  inComponents({
    ...textRule('interface'),
    display: 'flex',
    gap: vars.space['1'],
    paddingBlock: vars.space.oneHalf,
    paddingInline: vars.space['2'],
    color: vars.color.ink2,
    position: 'relative',
    '::after': edge('borderBlockEnd'),
    '@container': { [NARROW]: { paddingInline: vars.space.oneHalf } },
  }),
);

export const apart = style(
  inComponents({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: vars.space['1'],
    paddingBlock: vars.space['1'],
    paddingInline: vars.space['2'],
    background: vars.color.fold,
    position: 'relative',
    '::after': edge('borderBlock', vars.color.ruleStrong),
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
    position: 'relative',
    '::after': edge('borderBlockStart'),
    '@container': {
      [NARROW]: { paddingInlineStart: vars.space.oneHalf, paddingInlineEnd: vars.space.half },
    },
  }),
);
export const count = style(
  inComponents({
    ...textRule('label'),
    lineHeight: vars.space['3'],
    flexGrow: 1,
    fontWeight: 400,
    color: vars.color.ink3,
  }),
);
