import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

const root = style(
  inComponents({
    ...textRule('interface'),
    // The line of a small button, which may stand beside the words.
    lineHeight: vars.space['3'],
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: vars.space['1'],
    paddingBlock: vars.space['1'],
    paddingInline: vars.space.oneHalf,
    color: vars.color.ink,
    background: vars.color.fold,
    '::after': edge('border', vars.color.ruleStrong),
  }),
);

/** A line of two pixels at the start, in the tone. */
const toned = (color: string) => [
  root,
  inComponents({
    '::before': { ...edge('borderInlineStart', color), borderInlineStartWidth: vars.border.thick },
  }),
];

export const roots = styleVariants({
  info: toned(vars.color.info),
  ok: toned(vars.color.ok),
  warn: toned(vars.color.warn),
  bad: toned(vars.color.bad),
});

export const glyph = style(
  inComponents({ display: 'flex', alignItems: 'center', blockSize: vars.size.controlSmall }),
);

export const line = style(
  inComponents({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: vars.space['2'],
    minInlineSize: 0,
    minBlockSize: vars.size.controlSmall,
    overflowWrap: 'anywhere',
  }),
);

export const words = style(
  inComponents({ flexGrow: 1, flexBasis: 0, minInlineSize: `min(100%, ${vars.size.rail})` }),
);

export const title = style(
  inComponents({ fontWeight: vars.text.interface.weightStrong, marginInlineEnd: vars.space['1'] }),
);
