import { style } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents, textRule, visuallyHidden } from '../../foundation/rules.ts';

const root = style(
  inComponents({
    color: vars.color.kokum,
    textUnderlineOffset: vars.space.half,
    borderRadius: vars.radius.small,
    selectors: {
      '&:hover': { textDecorationThickness: vars.border.thick },
      '&:active': { color: vars.color.ink },
      '&[aria-current]': { color: vars.color.ink, fontWeight: 600 },
    },
  }),
);

const alone = style([
  root,
  inComponents({
    ...textRule('interface'),
    position: 'relative',
    display: 'inline-block',
    verticalAlign: 'top',
    minBlockSize: vars.size.target,
    minInlineSize: vars.size.target,
    // As tall as the target on one line, and no taller than text on several.
    lineHeight: vars.space['3'],
    paddingBlock: `calc((${vars.size.target} - ${vars.space['3']}) / 2)`,
    fontWeight: vars.text.interface.weightStrong,
    overflowWrap: 'anywhere',
    selectors: {
      // The place that is shown: kokum, as everywhere, and a line that forced colours keep.
      '&[aria-current]::before': {
        content: '',
        position: 'absolute',
        insetBlock: 0,
        insetInlineStart: `calc(-1 * ${vars.space['1']})`,
        borderInlineStart: `${vars.border.thick} solid ${vars.color.kokum}`,
      },
    },
  }),
]);

export const variants = {
  inline: root,
  standalone: alone,
  quiet: style([
    alone,
    inComponents({
      color: vars.color.ink2,
      textDecoration: 'none',
      selectors: { '&:hover': { color: vars.color.ink, textDecoration: 'underline' } },
    }),
  ]),
};

export const glyph = style(
  inComponents({ display: 'inline-block', verticalAlign: 'top', marginInlineStart: vars.space.half }),
);

// In place, and not at the edge of the page: the link may stand in a sentence.
export const hidden = style(inComponents(visuallyHidden));
