import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../../foundation/rules.ts';

const root = style(
  inComponents({
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    verticalAlign: 'top',
    overflow: 'hidden',
    borderRadius: vars.radius.small,
    fontFamily: vars.font.display,
    fontWeight: 600,
    letterSpacing: 0,
    whiteSpace: 'nowrap',
    userSelect: 'none',
    '@media': {
      // The ground goes; an edge takes its place.
      '(forced-colors: active)': {
        outline: `${vars.border.thin} solid CanvasText`,
        outlineOffset: `calc(-1 * ${vars.border.thin})`,
      },
    },
  }),
);

const square = (size: string, fontSize: string) => [
  root,
  inComponents({ inlineSize: size, blockSize: size, fontSize, lineHeight: size }),
];

export const sizes = styleVariants({
  tiny: square(vars.space['3'], vars.text.label.size),
  small: square(vars.space['4'], vars.text.interface.size),
  medium: square(vars.space['6'], vars.text.name.size),
  large: square(vars.space['8'], vars.text.screen.size),
});

export const photo = style(inComponents({ inlineSize: '100%', blockSize: '100%', objectFit: 'cover' }));
