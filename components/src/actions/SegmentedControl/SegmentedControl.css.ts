import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule, moreByTouch, visuallyHidden } from '../../foundation/rules.ts';

const blocked = '--cm-blocked-segment';

/** One box for all: they share its edge, and a line between two belongs to the one before. */
export const segments = style(
  inComponents({
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    inlineSize: 'fit-content',
    maxInlineSize: '100%',
    background: vars.color.sheet,
    borderRadius: vars.radius.control,
    '::after': edge('border', vars.color.control),
  }),
);

const segment = style([
  inComponents({
    ...textRule('interface'),
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexGrow: 1,
    gap: vars.space.half,
    minInlineSize: vars.size.target,
    minBlockSize: vars.size.control,
    paddingBlock: vars.space.half,
    paddingInline: vars.space.oneHalf,
    fontSize: moreByTouch(vars.text.interface.size, vars.text.prose.size),
    lineHeight: vars.space['3'],
    color: vars.color.ink2,
    textAlign: 'center',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    transition: `background-color ${vars.motion.press} ${vars.motion.easeOut}`,
    selectors: {
      '&:hover': { color: vars.color.ink, background: vars.color.desk },
      '&:first-child': {
        borderStartStartRadius: vars.radius.control,
        borderEndStartRadius: vars.radius.control,
      },
      '&:last-child': { borderStartEndRadius: vars.radius.control, borderEndEndRadius: vars.radius.control },
      '&:not(:last-child)::before': { ...edge('borderInlineEnd', vars.color.control), borderRadius: 0 },
      '&:has(:checked), &[aria-pressed="true"]': {
        color: vars.color.ink,
        background: vars.color.press,
        fontWeight: vars.text.interface.weightStrong,
      },
      // What is current has a line of two pixels in every theme, forced colours too.
      '&:has(:checked)::after, &[aria-pressed="true"]::after': {
        ...edge('borderBlockEnd', vars.color.kokum),
        borderBlockEndWidth: vars.border.thick,
        zIndex: 1,
        borderRadius: 0,
      },
      '&:has(:focus-visible), &:focus-visible': {
        outline: `${vars.border.thick} solid ${vars.color.focus}`,
        outlineOffset: vars.border.thick,
        zIndex: 1,
      },
      '&:has(:disabled)': { cursor: 'default', color: vars.color.ink3, background: vars.color.fold },
      '&:has([aria-disabled="true"]), &[aria-disabled="true"]': {
        cursor: 'default',
        color: vars.color.ink3,
        background: vars.color.fold,
        anchorName: blocked,
        anchorScope: blocked,
      },
    },
  }),
  inComponents({
    '@media': {
      '(forced-colors: active)': {
        selectors: {
          '&:has(:checked)::after, &[aria-pressed="true"]::after': { borderColor: 'Highlight' },
        },
      },
    },
  }),
]);

const small = style(
  inComponents({
    minBlockSize: vars.size.controlSmall,
    paddingBlock: 0,
    paddingInline: vars.space['1'],
    fontSize: moreByTouch(vars.text.label.size, vars.text.prose.size),
  }),
);

export const sizes = { medium: segment, small: `${segment} ${small}` };

export const radio = style(inComponents({ ...visuallyHidden, appearance: 'none', outline: 'none' }));

export const reason = style(
  inComponents({
    ...textRule('label'),
    position: 'fixed',
    zIndex: vars.z.overlay,
    inlineSize: 'max-content',
    maxInlineSize: vars.size.panel,
    marginBlock: vars.space['1'],
    paddingBlock: vars.space.half,
    paddingInline: vars.space['1'],
    color: vars.color.slateText,
    background: vars.color.slate,
    borderRadius: vars.radius.small,
    textAlign: 'start',
    pointerEvents: 'none',
    visibility: 'hidden',
    positionAnchor: blocked,
    positionArea: 'block-start span-inline-end',
    positionTryFallbacks: 'flip-block, flip-inline, flip-block flip-inline',
    selectors: { '*:hover > &, *:has(:focus-visible) > &, *:focus-visible > &': { visibility: 'visible' } },
    '@supports': {
      'not (position-area: block-end)': {
        position: 'absolute',
        insetBlockEnd: `calc(100% + ${vars.space.half})`,
        insetInlineStart: 0,
        marginBlock: 0,
      },
    },
  }),
);
