import { vars } from '@castmatch/tokens';
import { style } from '@vanilla-extract/css';
import { hairline, inkline, outline, text, wide } from './rules.ts';

// Stories lay out with the tokens they show. Lines of 24 px stand in the
// middle of everything that is a multiple of 8.

export const page = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space['6'],
  minInlineSize: 0,
  maxInlineSize: `calc(${vars.size.measure} * 2)`,
  paddingBlock: vars.space['1'],
  color: vars.color.ink,
  '@media': { [wide]: { padding: vars.space['3'] } },
});

export const opening = style({ display: 'grid', gap: vars.space['1'] });
export const title = style({
  ...text('title'),
  margin: 0,
  textWrap: 'balance',
  '@media': { [wide]: text('display') },
});
export const lead = style({
  ...text('prose'),
  margin: 0,
  maxInlineSize: vars.size.measure,
  color: vars.color.ink2,
  textWrap: 'pretty',
});

export const section = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space['2'],
  minInlineSize: 0,
});

/** A section in a mode of its own: as wide as the page, on its own ground. */
export const panel = style([
  section,
  {
    padding: vars.space['2'],
    backgroundColor: vars.color.canvas,
    color: vars.color.ink,
    boxShadow: outline,
    '@media': { [wide]: { padding: vars.space['3'] } },
  },
]);

export const heading = style({ ...text('screen'), margin: 0, textWrap: 'balance' });
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
  lineHeight: vars.space['3'],
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
  fontWeight: vars.text.interface.weight,
  color: vars.color.ink2,
  textAlign: 'start',
  verticalAlign: 'bottom',
  whiteSpace: 'nowrap',
  boxShadow: inkline,
});
export const cell = style({
  padding: `${vars.space.half} ${vars.space['2']} ${vars.space.half} 0`,
  fontWeight: vars.text.interface.weight,
  textAlign: 'start',
  verticalAlign: 'top',
  whiteSpace: 'nowrap',
  boxShadow: hairline,
});
export const wideCell = style([
  cell,
  { minInlineSize: vars.size.rail, whiteSpace: 'normal', color: vars.color.ink2 },
]);
export const strong = style({ fontWeight: vars.text.interface.weightStrong });

// Not inline: an inline box would sit on the baseline and stretch its row off the grid.
export const measured = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space['1'],
  minBlockSize: vars.space['3'],
});
export const quiet = style({ color: vars.color.ink3 });
export const fails = style({ color: vars.color.bad, fontWeight: vars.text.interface.weightStrong });

const specimenBox = {
  flexShrink: 0,
  inlineSize: vars.space['5'],
  blockSize: vars.space['3'],
  borderRadius: vars.radius.small,
} as const;

/** Holds a foreground on its background. */
export const sample = style({
  ...specimenBox,
  textAlign: 'center',
  lineHeight: vars.space['3'],
  fontWeight: vars.text.interface.weightStrong,
  boxShadow: outline,
});
/** The same for edges, which carry no words. */
export const edgeSample = style({
  ...specimenBox,
  boxSizing: 'border-box',
  borderStyle: 'solid',
  borderWidth: vars.border.thin,
});
export const dot = style({
  flexShrink: 0,
  inlineSize: vars.space['2'],
  blockSize: vars.space['2'],
  borderRadius: vars.radius.small,
  boxShadow: outline,
});

export const swatches = style({
  display: 'grid',
  gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, calc(2 * ${vars.size.scriptMargin})), 1fr))`,
  gap: vars.space['2'],
  margin: 0,
  padding: 0,
  listStyle: 'none',
});
export const swatch = style({
  ...text('interface'),
  lineHeight: vars.space['3'],
  display: 'grid',
  alignContent: 'start',
  gap: vars.space['1'],
  margin: 0,
  minInlineSize: 0,
});
export const patch = style({
  blockSize: vars.space['8'],
  borderRadius: vars.radius.small,
  boxShadow: outline,
});
export const words = style({ display: 'grid', justifyItems: 'start', minInlineSize: 0 });

export const specimens = style({
  display: 'grid',
  color: vars.color.ink,
  margin: 0,
  padding: 0,
  listStyle: 'none',
});
const specimenColumns = `calc(2 * ${vars.size.scriptMargin}) minmax(0, 3fr) minmax(0, 2fr)`;
export const specimenHead = style({
  ...text('label'),
  display: 'none',
  gap: vars.space['2'],
  margin: 0,
  paddingBlock: vars.space['1'],
  color: vars.color.ink2,
  boxShadow: inkline,
  fontWeight: vars.text.interface.weight,
  '@media': { [wide]: { display: 'grid', gridTemplateColumns: specimenColumns } },
});
export const specimen = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignItems: 'start',
  gap: vars.space['2'],
  paddingBlock: vars.space['2'],
  boxShadow: hairline,
  '@media': { [wide]: { gridTemplateColumns: specimenColumns } },
});
export const specimenText = style({ margin: 0, overflowWrap: 'break-word' });
export const facts = style({
  ...text('label'),
  display: 'grid',
  color: vars.color.ink2,
  fontWeight: vars.text.interface.weight,
});
export const factName = style({
  ...text('interface'),
  lineHeight: vars.space['3'],
  fontWeight: vars.text.interface.weightStrong,
  color: vars.color.ink,
});

/** A length drawn in half steps. */
export const ruler = style({
  flexShrink: 0,
  blockSize: vars.space['2'],
  backgroundColor: vars.color.kokumFill,
  backgroundImage: `linear-gradient(90deg, transparent calc(${vars.space.half} - ${vars.border.thin}), ${vars.color.canvas} 0)`,
  backgroundSize: `${vars.space.half} 100%`,
});
export const rulerRow = style({
  ...text('interface'),
  lineHeight: vars.space['3'],
  display: 'grid',
  gridTemplateColumns: `${vars.space['4']} minmax(0, 1fr)`,
  columnGap: vars.space['2'],
  rowGap: 0,
  paddingBlock: vars.space.half,
  fontVariantNumeric: 'tabular-nums',
  boxShadow: hairline,
  '@media': {
    [wide]: {
      gridTemplateColumns: `${vars.space['4']} calc(${vars.size.scriptMargin} + ${vars.space['2']}) ${vars.size.rail} minmax(0, 1fr)`,
      alignItems: 'start',
    },
  },
});
export const rulerLength = style({ textAlign: 'end', fontWeight: vars.text.interface.weightStrong });
export const rulerWords = style({
  gridColumnStart: 2,
  color: vars.color.ink2,
  '@media': { [wide]: { gridColumnStart: 'auto' } },
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
