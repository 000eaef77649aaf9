import { styleVariants } from '@vanilla-extract/css';
import { vars } from '@castmatch/tokens';
import { inComponents } from '../foundation/rules.ts';
import type { ColumnSet } from './model/columns.ts';

/** Below 600 px a sheet is laid out as on a phone. A container condition cannot read a token. */
export const NARROW = '(max-width: 599.98px)';
export const WIDE = '(min-width: 600px)';

/*
 * The one grid a slate and the people under it share: "Asked" (portraits stand under it), "For" (names), then
 * the columns of the demands. With all three: 96, 196, 84, 144, 208 in a sheet of 728. On a phone the demands
 * stand alone. The pick key stands at the end of the last column, which is therefore never narrower than 208.
 */
const wide = { p: 84, s: 144, d: 208 } as const;
const narrow = { p: '84px', s: 'minmax(0, 124fr)', d: 'minmax(0, 136fr)' } as const;
const LAST = 208;

const slots = (set: ColumnSet) => [...set] as (keyof typeof wide)[];

const wideColumns = (set: ColumnSet) => {
  const widths = slots(set).map((slot) => wide[slot]);
  const columns = [...widths.slice(0, -1), Math.max(widths.at(-1) ?? 0, LAST)];
  return [vars.size.scriptMargin, 'minmax(0, 1fr)', ...columns.map((width) => `${width}px`)].join(' ');
};
const narrowColumns = (set: ColumnSet) =>
  set.length < 2
    ? 'minmax(0, 1fr)'
    : slots(set)
        .map((slot) => narrow[slot])
        .join(' ');

const sets: { [Set in ColumnSet]: Set } = {
  '': '',
  p: 'p',
  s: 's',
  d: 'd',
  ps: 'ps',
  pd: 'pd',
  sd: 'sd',
  psd: 'psd',
};

export const wideGrid = styleVariants(sets, (set: ColumnSet) =>
  inComponents({
    '@container': { [WIDE]: { display: 'grid', gridTemplateColumns: wideColumns(set) } },
  }),
);
export const narrowGrid = styleVariants(sets, (set: ColumnSet) =>
  inComponents({
    '@container': { [NARROW]: { display: 'grid', gridTemplateColumns: narrowColumns(set) } },
  }),
);
