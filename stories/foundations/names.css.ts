import { vars } from '@castmatch/tokens';
import { style } from '@vanilla-extract/css';
import { hairline, text, wide } from './rules.ts';

/** A page's names, under the bar that says how they are written. */
export const group = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space['4'],
  minInlineSize: 0,
});

export const bar = style({
  display: 'grid',
  gap: vars.space['2'],
  alignItems: 'end',
  '@media': { [wide]: { display: 'flex' } },
});

export const search = style({ '@media': { [wide]: { inlineSize: vars.size.panel } } });

export const status = style({
  ...text('interface'),
  lineHeight: vars.space['3'],
  margin: 0,
  paddingBlock: vars.space.half,
  minBlockSize: vars.space['4'],
  color: vars.color.ink2,
});

export const choice = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: vars.space.half,
  margin: 0,
  padding: 0,
});

export const name = style({
  ...text('interface'),
  lineHeight: vars.space['3'],
  position: 'relative',
  display: 'inline-flex',
  verticalAlign: 'top',
  alignItems: 'center',
  gap: vars.space.half,
  maxInlineSize: '100%',
  minBlockSize: vars.size.target,
  color: vars.color.ink,
  textAlign: 'start',
  overflowWrap: 'anywhere',
  borderRadius: vars.radius.small,
  selectors: {
    '&:hover': { color: vars.color.kokum },
  },
});
export const unseen = style({
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
/** Shown on the way to a name, and after it has been copied: a column of glyphs would be noise. */
export const glyph = style({
  color: vars.color.kokum,
  opacity: 0,
  selectors: { ':is(:hover, :focus-visible, [data-copied]) > &': { opacity: 1 } },
});

export const list = style({ margin: 0, padding: 0, listStyle: 'none' });
export const row = style({
  ...text('interface'),
  lineHeight: vars.space['3'],
  display: 'grid',
  gridTemplateColumns: `${vars.space['6']} minmax(0, 1fr)`,
  columnGap: vars.space['2'],
  paddingBlock: vars.space['1'],
  fontVariantNumeric: 'tabular-nums',
  boxShadow: hairline,
  '@media': {
    [wide]: { gridTemplateColumns: `${vars.space['6']} minmax(0, 2fr) minmax(0, 2fr) minmax(0, 3fr)` },
  },
});
export const preview = style({
  gridRow: '1 / span 3',
  '@media': { [wide]: { gridRow: 'auto' } },
});
export const value = style({ color: vars.color.ink2, overflowWrap: 'anywhere' });
export const previewSpace = style({
  display: 'block',
  blockSize: vars.space['3'],
  maxInlineSize: '100%',
  backgroundColor: vars.color.kokumFill,
});
export const previewColour = style({
  display: 'block',
  blockSize: vars.space['3'],
  borderRadius: vars.radius.small,
  boxShadow: `inset 0 0 0 ${vars.border.thin} ${vars.color.rule}`,
});
export const previewWords = style({
  display: 'block',
  blockSize: vars.space['3'],
  lineHeight: vars.space['3'],
  overflow: 'hidden',
  color: vars.color.ink2,
});
