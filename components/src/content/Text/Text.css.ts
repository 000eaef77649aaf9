import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule } from '../../foundation/rules.ts';
import type { TextStyle } from '../../foundation/rules.ts';

// Figures line up in the interface styles only; in prose and names they keep the rhythm of text.
const figures = (name: TextStyle) =>
  name === 'interface' || name === 'label' ? { fontVariantNumeric: 'tabular-nums' as const } : {};

const names = Object.keys(vars.text) as TextStyle[];

export const variants = styleVariants(
  Object.fromEntries(names.map((name) => [name, name])) as { [Name in TextStyle]: Name },
  (name) => inComponents({ ...textRule(name), ...figures(name) }),
);

export const tones = styleVariants(
  {
    ink: vars.color.ink,
    ink2: vars.color.ink2,
    ink3: vars.color.ink3,
    kokum: vars.color.kokum,
    teal: vars.color.teal,
    ok: vars.color.ok,
    warn: vars.color.warn,
    bad: vars.color.bad,
    info: vars.color.info,
  },
  (color) => inComponents({ color }),
);

export const weights = styleVariants({
  regular: inComponents({ fontWeight: 400 }),
  medium: inComponents({ fontWeight: 500 }),
  strong: inComponents({ fontWeight: 600 }),
});

export const truncated = style(
  inComponents({ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minInlineSize: 0 }),
);

export const measured = style(inComponents({ maxInlineSize: vars.size.measure, textWrap: 'pretty' }));
