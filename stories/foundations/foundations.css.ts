import { breakpoints, vars } from '@castmatch/tokens';
import { style } from '@vanilla-extract/css';
import type { StyleRule } from '@vanilla-extract/css';

// Stories lay out with the tokens they show. Hairlines are shadows, which move no box.

type TextName = keyof typeof vars.text;

const text = (name: TextName): StyleRule => ({
  fontFamily: vars.text[name].family,
  fontSize: vars.text[name].size,
  fontWeight: vars.text[name].weight,
  letterSpacing: vars.text[name].tracking,
  lineHeight: vars.text[name].line,
});

const hairline = `inset 0 calc(-1 * ${vars.border.thin}) 0 ${vars.color.rule}`;

export const page = style({ display: 'grid', gap: vars.space['4'], minInlineSize: 0, color: vars.color.ink });

/** A part of the page in a mode of its own. */
export const panel = style({
  display: 'grid',
  gap: vars.space['2'],
  minInlineSize: 0,
  padding: vars.space['3'],
  backgroundColor: vars.color.canvas,
  color: vars.color.ink,
});

export const heading = style({ ...text('screen'), margin: 0 });

export const note = style({
  ...text('interface'),
  margin: 0,
  color: vars.color.ink2,
  maxInlineSize: vars.size.measure,
});

/** Wide tables scroll by themselves, so that the page never does. */
export const scroller = style({
  overflowX: 'auto',
  minInlineSize: 0,
  ':focus-visible': {
    outline: `${vars.border.thick} solid ${vars.color.focus}`,
    outlineOffset: vars.border.thick,
  },
});

export const table = style({
  ...text('interface'),
  color: vars.color.ink,
  inlineSize: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  textAlign: 'start',
  fontVariantNumeric: 'tabular-nums',
});

export const headCell = style({
  ...text('label'),
  padding: `${vars.space['1']} ${vars.space['2']} ${vars.space['1']} 0`,
  color: vars.color.ink2,
  textAlign: 'start',
  whiteSpace: 'nowrap',
  boxShadow: `inset 0 calc(-1 * ${vars.border.thin}) 0 ${vars.color.ink}`,
});

export const cell = style({
  padding: `${vars.space.half} ${vars.space['2']} ${vars.space.half} 0`,
  fontWeight: vars.text.interface.weight,
  textAlign: 'start',
  verticalAlign: 'middle',
  whiteSpace: 'nowrap',
  boxShadow: hairline,
});

export const wideCell = style([cell, { minInlineSize: vars.size.rail, whiteSpace: 'normal' }]);

// Not inline: an inline box would sit on the baseline and stretch its row off the grid.
export const measured = style({ display: 'flex', alignItems: 'center', gap: vars.space['1'] });

export const quiet = style({ color: vars.color.ink3 });

/** Holds a foreground on its background. */
export const sample = style({
  ...text('interface'),
  display: 'inline-block',
  boxSizing: 'border-box',
  inlineSize: vars.space['5'],
  paddingBlock: vars.space.half,
  textAlign: 'center',
  fontWeight: vars.text.interface.weightStrong,
  boxShadow: `inset 0 0 0 ${vars.border.thin} ${vars.color.rule}`,
});

/** The same for edges, which carry no words. */
export const edgeSample = style({
  display: 'inline-block',
  boxSizing: 'border-box',
  inlineSize: vars.space['5'],
  blockSize: vars.size.chip,
  borderStyle: 'solid',
  borderWidth: vars.border.thin,
  verticalAlign: 'top',
});

export const swatches = style({
  display: 'grid',
  gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, calc(2 * ${vars.size.scriptMargin})), 1fr))`,
  gap: vars.space['2'],
  margin: 0,
  padding: 0,
  listStyle: 'none',
});

export const swatch = style({ ...text('label'), display: 'grid', gap: vars.space['1'], margin: 0 });

export const patch = style({
  blockSize: vars.space['6'],
  borderRadius: vars.radius.small,
  boxShadow: `inset 0 0 0 ${vars.border.thin} ${vars.color.rule}`,
});

export const words = style({ display: 'grid' });

export const specimens = style({
  display: 'grid',
  color: vars.color.ink,
  margin: 0,
  padding: 0,
  listStyle: 'none',
});

export const specimen = style({
  display: 'grid',
  gridTemplateColumns: '1fr',
  alignItems: 'center',
  gap: vars.space['2'],
  paddingBlock: vars.space['2'],
  boxShadow: hairline,
  '@media': {
    [`(min-width: ${breakpoints.md}px)`]: {
      gridTemplateColumns: `calc(2 * ${vars.size.scriptMargin}) 3fr 2fr`,
    },
  },
});

export const specimenText = style({ margin: 0, overflowWrap: 'anywhere' });

export const facts = style({ ...text('label'), display: 'grid', color: vars.color.ink2 });

export const factName = style({
  ...text('interface'),
  fontWeight: vars.text.interface.weightStrong,
  color: vars.color.ink,
});

/** A length drawn in half steps. */
export const ruler = style({
  blockSize: vars.space['2'],
  backgroundColor: vars.color.kokumFill,
  backgroundImage: `linear-gradient(90deg, transparent calc(${vars.space.half} - ${vars.border.thin}), ${vars.color.canvas} 0)`,
  backgroundSize: `${vars.space.half} 100%`,
});

export const modes = style({
  display: 'grid',
  gap: vars.space['2'],
  gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${vars.size.panel}), 1fr))`,
});

/** A box that shows the mode it is in by everything a mode can change. */
export const box = style({
  ...text('interface'),
  display: 'grid',
  gap: vars.space['1'],
  alignContent: 'start',
  padding: vars.space['2'],
  backgroundColor: vars.color.canvas,
  color: vars.color.ink2,
  boxShadow: `inset 0 0 0 ${vars.border.thin} ${vars.color.control}`,
  transitionDuration: vars.motion.menu,
});

export const bar = style({ blockSize: vars.size.control, backgroundColor: vars.color.press });
