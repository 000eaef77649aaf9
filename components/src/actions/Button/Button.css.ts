import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule, whenTouch } from '../../foundation/rules.ts';

const inset = (space: string) => `calc(${space} - ${vars.border.thin})`;
const touch = whenTouch({ fontSize: vars.text.prose.size, lineHeight: vars.text.prose.line });

const root = style([
  inComponents({
    ...textRule('interface'),
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: vars.space['1'],
    flexShrink: 0,
    paddingBlock: vars.space.half,
    // Borders lie inside the box, so that the text starts on the grid.
    paddingInline: inset(vars.space.oneHalf),
    fontWeight: 500,
    textAlign: 'center',
    textDecoration: 'none',
    border: `${vars.border.thin} solid transparent`,
    borderRadius: vars.radius.control,
    userSelect: 'none',
    transition: `background-color ${vars.motion.press} ${vars.motion.easeOut}`,
  }),
  inComponents({
    selectors: {
      '&[aria-disabled="true"]': {
        cursor: 'default',
        color: vars.color.ink3,
        background: 'transparent',
        borderColor: vars.color.ruleStrong,
        borderStyle: 'dashed',
      },
      '&[data-pending]': { cursor: 'progress', borderStyle: 'solid' },
      // The alternative text of generated content keeps the sign out of the button's name.
      '&[data-pending]::after': { content: '"…" / ""', marginInlineStart: `calc(-1 * ${vars.space['1']})` },
    },
  }),
]);

const live = '&:not([aria-disabled="true"])';

const tone = {
  primary: style([
    root,
    inComponents({
      color: vars.color.onKokum,
      background: vars.color.kokumFill,
      selectors: {
        // Mixing towards ink darkens in light and the pair keeps its contrast in both themes.
        [`${live}:hover`]: { background: `color-mix(in srgb, ${vars.color.kokumFill} 92%, black)` },
        [`${live}:active`]: { background: `color-mix(in srgb, ${vars.color.kokumFill} 84%, black)` },
      },
    }),
  ]),
  outline: style([
    root,
    inComponents({
      color: vars.color.ink,
      background: vars.color.sheet,
      borderColor: vars.color.control,
      selectors: {
        [`${live}:hover`]: { background: vars.color.desk },
        [`${live}:active, ${live}[aria-pressed="true"]`]: { background: vars.color.press },
      },
    }),
  ]),
  quiet: style([
    root,
    inComponents({
      color: vars.color.ink2,
      background: 'transparent',
      selectors: {
        '&[aria-disabled="true"]': { borderColor: 'transparent' },
        [`${live}:hover`]: { color: vars.color.ink, background: vars.color.desk },
        [`${live}:active, ${live}[aria-pressed="true"], ${live}[aria-expanded="true"]`]: {
          color: vars.color.ink,
          background: vars.color.press,
        },
      },
    }),
  ]),
};

const size = {
  medium: style(inComponents({ minInlineSize: vars.size.control, minBlockSize: vars.size.control })),
  small: style(
    inComponents({
      minInlineSize: vars.size.controlSmall,
      minBlockSize: vars.size.controlSmall,
      paddingBlock: 0,
      paddingInline: inset(vars.space['1']),
      fontSize: vars.text.label.size,
      lineHeight: vars.text.label.line,
    }),
  ),
};
const touchText = style(inComponents(touch));

const square = style(inComponents({ padding: 0, lineHeight: 0 }));

export type ButtonTone = keyof typeof tone;
export type ButtonSize = keyof typeof size;

const tones = ['primary', 'outline', 'quiet'] as const satisfies ButtonTone[];

// One ready class string for each pair: a render looks one up and joins nothing.
const pairs = (extra: string) =>
  Object.fromEntries(
    tones.map((name) => [
      name,
      {
        medium: `${tone[name]} ${size.medium} ${extra || touchText}`,
        small: `${tone[name]} ${size.small} ${extra}`.trim(),
      },
    ]),
  ) as { [Tone in ButtonTone]: { [Size in ButtonSize]: string } };

export const button = pairs('');
export const iconButton = pairs(square);

/** The reason a button is blocked: shown while it is pointed at or focused. */
export const reason = style(
  inComponents({
    ...textRule('label'),
    position: 'absolute',
    insetBlockEnd: `calc(100% + ${vars.space.half})`,
    insetInlineStart: 0,
    zIndex: vars.z.overlay,
    inlineSize: 'max-content',
    maxInlineSize: '240px',
    paddingBlock: vars.space.half,
    paddingInline: vars.space['1'],
    color: vars.color.slateText,
    background: vars.color.slate,
    borderRadius: vars.radius.small,
    textAlign: 'start',
    pointerEvents: 'none',
    visibility: 'hidden',
    selectors: { '*:hover > &, *:focus-visible > &': { visibility: 'visible' } },
  }),
);
