import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inset } from '../../foundation/controls.ts';
import { inComponents, textRule, visuallyHidden } from '../../foundation/rules.ts';

const root = style(
  inComponents({
    ...textRule('label'),
    fontVariantNumeric: 'tabular-nums',
    display: 'inline-flex',
    verticalAlign: 'top',
    alignItems: 'flex-start',
    gap: vars.space.half,
    maxInlineSize: '100%',
    minBlockSize: vars.size.chip,
    paddingBlock: inset(vars.space.half),
    paddingInline: inset(vars.space['1']),
    color: vars.color.ink,
    background: vars.color.sheet,
    border: `${vars.border.thin} solid ${vars.color.ruleStrong}`,
    borderRadius: vars.radius.control,
    overflowWrap: 'anywhere',
    textAlign: 'start',
    selectors: { '&:has(> svg)': { paddingInlineStart: inset(vars.space.half) } },
  }),
);

const edged = (color: string) => [root, inComponents({ color, borderColor: color })];

export const tones = styleVariants({
  neutral: [root, inComponents({ color: vars.color.ink2 })],
  ok: edged(vars.color.ok),
  warn: edged(vars.color.warn),
  bad: edged(vars.color.bad),
  info: edged(vars.color.info),
  teal: [root, inComponents({ background: vars.color.tealSoft, borderColor: 'transparent' })],
});

export const tealGlyph = style(inComponents({ color: vars.color.teal }));

/** A number stands in the middle of a square. */
export const counted = style(inComponents({ justifyContent: 'center', minInlineSize: vars.size.chip }));

export const hidden = style(inComponents({ ...visuallyHidden }));
export const figure = style(inComponents({ position: 'relative' }));
