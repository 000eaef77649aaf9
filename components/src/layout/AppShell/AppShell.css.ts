import { style } from '@vanilla-extract/css';
import { breakpoints, vars } from '@castmatch/tokens';
import { edge } from '../../foundation/edges.ts';
import { controlRule, quietRule } from '../../foundation/controls.ts';
import { atLeast, below, inComponents, textRule, visuallyHidden } from '../../foundation/rules.ts';

const phone = below(breakpoints.md);
const desktop = atLeast(breakpoints.md);
/** Where the panel stands beside the main column instead of over it. */
const wide = atLeast(breakpoints.lg);
const narrow = below(breakpoints.lg);

export const root = style(
  inComponents({
    display: 'grid',
    gridTemplateRows: 'minmax(0, 1fr)',
    gridTemplateColumns: `${vars.size.rail} minmax(0, 1fr)`,
    // dvh follows the browser's own bars; with `interactive-widget=resizes-content` the keyboard too.
    blockSize: '100dvh',
    overflow: 'hidden',
    color: vars.color.ink,
    background: vars.color.canvas,
    '@media': {
      [phone]: {
        gridTemplateRows: 'minmax(0, 1fr) auto',
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
      [wide]: {
        selectors: {
          '&[data-panel]': { gridTemplateColumns: `${vars.size.rail} minmax(0, 1fr) ${vars.size.panel}` },
        },
      },
    },
  }),
);

export const skip = style(
  inComponents({
    ...textRule('interface'),
    position: 'fixed',
    insetBlockStart: vars.space['1'],
    insetInlineStart: vars.space['1'],
    zIndex: vars.z.toast,
    padding: vars.space.oneHalf,
    color: vars.color.ink,
    background: vars.color.sheet,
    selectors: { '&:not(:focus)': visuallyHidden },
  }),
);

export const rail = style(
  inComponents({
    '@media': {
      [desktop]: {
        display: 'flex',
        flexDirection: 'column',
        minBlockSize: 0,
        background: vars.color.desk,
        position: 'relative',
        '::after': edge('borderInlineEnd'),
      },
      // On a phone its parts leave it: navigation becomes the tabs, the rest a drawer.
      [phone]: { display: 'contents' },
    },
  }),
);

export const brand = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    minBlockSize: vars.size.bar,
    paddingInline: `calc(${vars.space['2']} + ${vars.space.half})`,
    '@media': { [phone]: { display: 'none' } },
  }),
);

export const drawer = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    minBlockSize: 0,
    '@media': {
      [desktop]: { flex: '1 1 0' },
      [phone]: {
        position: 'fixed',
        insetBlock: 0,
        insetInlineStart: 0,
        zIndex: vars.z.overlay,
        inlineSize: vars.size.panel,
        maxInlineSize: `calc(100% - ${vars.size.bar})`,
        background: vars.color.desk,
        '::after': edge('borderInlineEnd'),
        boxShadow: vars.elevation.overlay,
        selectors: { '&:not([data-open])': { display: 'none' } },
      },
    },
  }),
);

export const panel = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    minBlockSize: 0,
    minInlineSize: 0,
    position: 'relative',
    background: vars.color.canvas,
    '::after': edge('borderInlineStart'),
    '@media': {
      [narrow]: {
        position: 'fixed',
        insetBlock: 0,
        insetInlineEnd: 0,
        zIndex: vars.z.overlay,
        inlineSize: vars.size.panel,
        boxShadow: vars.elevation.overlay,
        selectors: { '&:not([data-open])': { display: 'none' } },
      },
      [below(breakpoints.sm)]: { inlineSize: '100%', '::after': { content: 'none' } },
    },
  }),
);

/** Row with the name of a drawer and its close button, while it lies over the main column. */
export const railTitle = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    minBlockSize: vars.size.bar,
    paddingInlineStart: vars.space['2'],
    paddingInlineEnd: vars.space['1'],
    position: 'relative',
    '::after': edge('borderBlockEnd'),
    '@media': { [desktop]: { display: 'none' } },
  }),
);

export const panelHeader = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    gap: vars.space['1'],
    flexShrink: 0,
    blockSize: vars.size.bar,
    paddingInline: vars.space['2'],
    position: 'relative',
    '::after': edge('borderBlockEnd'),
  }),
);

export const panelHeaderSlot = style(inComponents({ flex: '1 1 0', minInlineSize: 0 }));

export const panelClose = style(
  inComponents({ display: 'contents', '@media': { [wide]: { display: 'none' } } }),
);

export const scroller = style(
  inComponents({ flex: '1 1 0', minBlockSize: 0, overflowY: 'auto', overscrollBehavior: 'contain' }),
);

export const foot = style(
  inComponents({
    flexShrink: 0,
    position: 'relative',
    '::after': edge('borderBlockStart'),
    paddingBlock: vars.space['2'],
    paddingInline: vars.space['2'],
  }),
);

export const scrim = style(
  inComponents({
    position: 'fixed',
    inset: 0,
    zIndex: vars.z.sticky,
    background: vars.color.scrim,
    '@media': {
      [desktop]: { selectors: { '&[data-for="rail"]': { display: 'none' } } },
      [wide]: { display: 'none' },
    },
  }),
);

export const column = style(
  inComponents({ display: 'flex', flexDirection: 'column', minInlineSize: 0, minBlockSize: 0 }),
);

export const header = style(
  inComponents({
    display: 'flex',
    alignItems: 'center',
    gap: vars.space['1'],
    flexShrink: 0,
    blockSize: vars.size.bar,
    paddingInline: vars.space['3'],
    position: 'relative',
    '::after': edge('borderBlockEnd'),
    '@media': { [phone]: { paddingInline: vars.space['1'] } },
  }),
);

export const headerSlot = style(inComponents({ flex: '1 1 0', minInlineSize: 0 }));

export const railToggle = style(
  inComponents({ display: 'contents', '@media': { [desktop]: { display: 'none' } } }),
);

export const panelToggle = style(
  inComponents({ display: 'contents', '@media': { [wide]: { display: 'none' } } }),
);

export const main = style(
  inComponents({
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minBlockSize: 0,
    selectors: { '&:focus': { outline: 'none' } },
  }),
);

export const footer = style(inComponents({ flexShrink: 0 }));

/** A button of the shell's own bars: an icon button cannot be had here, `actions` stands above `layout`. */
export const barButton = style([
  inComponents({
    ...controlRule,
    inlineSize: vars.size.control,
    blockSize: vars.size.control,
    lineHeight: 0,
  }),
  inComponents(quietRule),
]);
