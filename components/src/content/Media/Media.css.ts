import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { inComponents, textRule } from '../../foundation/rules.ts';

/** Its own width decides its height, in whole half-steps: what follows stays on the grid. */
export const root = style(
  inComponents({ containerType: 'inline-size', inlineSize: '100%', minInlineSize: 0 }),
);

const frame = style(
  inComponents({
    position: 'relative',
    overflow: 'hidden',
    background: vars.color.desk,
    borderRadius: vars.radius.small,
    '::after': edge('border'),
  }),
);

/** Height over width. */
const shares = {
  '16:9': '9 / 16',
  '4:3': '3 / 4',
  '3:2': '2 / 3',
  '1:1': '1',
  '4:5': '5 / 4',
  '3:4': '4 / 3',
  '9:16': '16 / 9',
} as const;

export const ratios = styleVariants(shares, (share) => [
  frame,
  inComponents({ blockSize: `round(100cqi * ${share}, ${vars.space.half})` }),
]);

export const fits = styleVariants({
  cover: inComponents({ inlineSize: '100%', blockSize: '100%', objectFit: 'cover' }),
  contain: inComponents({ inlineSize: '100%', blockSize: '100%', objectFit: 'contain' }),
});

/** Lies over the room of the picture, and goes once that is there. Its blurred edges are cut off with the room's. */
export const preview = style(
  inComponents({
    position: 'absolute',
    inset: 0,
    filter: `blur(${vars.space['1']})`,
    transition: `opacity ${vars.motion.panel} ${vars.motion.easeOut}, visibility ${vars.motion.panel}`,
    selectors: { '&[data-gone]': { opacity: 0, visibility: 'hidden' } },
    '@media': { print: { display: 'none' } },
  }),
);

export const failure = style(
  inComponents({
    ...textRule('interface'),
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: vars.space.half,
    blockSize: '100%',
    overflow: 'auto',
    padding: vars.space.oneHalf,
    color: vars.color.ink2,
  }),
);

export const what = style(inComponents({ display: 'flex', gap: vars.space.half, color: vars.color.bad }));

export const caption = style(
  inComponents({
    ...textRule('label'),
    fontWeight: 400,
    paddingBlockStart: vars.space['1'],
    color: vars.color.ink2,
  }),
);
