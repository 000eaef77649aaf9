import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { controlLine, controlRule, inset, live, pressFade, quietRule } from '../../foundation/controls.ts';
import { inComponents, moreByTouch, textRule } from '../../foundation/rules.ts';

/** The anchor of a reason: whatever holds a `BlockedReason` names itself so. */
export const blocked = '--cm-blocked-button';

// By touch the word is a size larger, as the button is.
const wordSize = (name: 'interface' | 'label') => moreByTouch(vars.text[name].size, vars.text.prose.size);
const wordLine = (size: string) => `min(${controlLine(size)}, ${vars.space['3']})`;

const root = style([
  inComponents({
    ...textRule('interface'),
    ...controlRule,
    position: 'relative',
    gap: vars.space['1'],
    paddingBlock: inset(vars.space.half),
    paddingInline: inset(vars.space.oneHalf),
    fontSize: wordSize('interface'),
    lineHeight: wordLine(vars.size.control),
    fontWeight: 500,
    textAlign: 'center',
    textDecoration: 'none',
  }),
  inComponents({
    selectors: {
      '&[aria-disabled="true"]': {
        cursor: 'default',
        color: vars.color.ink3,
        background: 'transparent',
        borderColor: vars.color.ruleStrong,
        borderStyle: 'dashed',
        // One name serves every button: the scope keeps it to the button and what it holds.
        anchorName: blocked,
        anchorScope: blocked,
      },
      '&:hover': pressFade,
      '&[data-pending]': { cursor: 'progress', borderStyle: 'solid' },
      // The caret of a running answer says that work goes on; nothing moves but text.
      '&[data-pending]::after': {
        content: '',
        inlineSize: vars.space['1'],
        blockSize: vars.size.icon,
        background: vars.color.kokum,
      },
    },
  }),
]);

const tones = {
  primary: style([
    root,
    inComponents({
      color: vars.color.onKokum,
      background: vars.color.kokumFill,
      selectors: {
        // Slate is dark in both themes, so the white word keeps its contrast.
        [`${live}:hover`]: {
          background: `color-mix(in srgb, ${vars.color.kokumFill}, ${vars.color.slate} 16%)`,
        },
        [`${live}:active`]: {
          background: `color-mix(in srgb, ${vars.color.kokumFill}, ${vars.color.slate} 32%)`,
        },
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
  quiet: style([root, inComponents(quietRule)]),
};

const small = style(
  inComponents({
    minInlineSize: vars.size.controlSmall,
    minBlockSize: vars.size.controlSmall,
    paddingInline: inset(vars.space['1']),
    fontSize: wordSize('label'),
    lineHeight: wordLine(vars.size.controlSmall),
  }),
);

export type ButtonTone = keyof typeof tones;
export type ButtonSize = 'small' | 'medium';

/** One ready class string for each pair of a tone and a size: a render looks one up and joins nothing. */
export const button = Object.fromEntries(
  Object.entries(tones).map(([name, tone]) => [name, { medium: tone, small: `${tone} ${small}` }]),
) as Record<ButtonTone, Record<ButtonSize, string>>;

/** The reason a button is blocked: shown while it is pointed at or focused. */
export const reason = style(
  inComponents({
    ...textRule('label'),
    position: 'absolute',
    insetBlockEnd: `calc(100% + ${vars.space.half})`,
    insetInlineStart: 0,
    zIndex: vars.z.overlay,
    inlineSize: 'max-content',
    maxInlineSize: vars.size.panel,
    paddingBlock: vars.space.half,
    paddingInline: vars.space['1'],
    color: vars.color.slateText,
    background: vars.color.slate,
    borderRadius: vars.radius.small,
    textAlign: 'start',
    pointerEvents: 'none',
    visibility: 'hidden',
    selectors: { '*:hover > &, *:focus-visible > &': { visibility: 'visible' } },
    '@supports': {
      // Out of what would cut it off, and on the side where there is room.
      '(position-area: block-end)': {
        position: 'fixed',
        inset: 'auto',
        marginBlock: vars.space['1'],
        positionAnchor: blocked,
        positionArea: 'block-start span-inline-end',
        positionTryFallbacks: 'flip-block, flip-inline, flip-block flip-inline',
      },
    },
  }),
);
