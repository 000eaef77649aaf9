import {
  alignment,
  blockOffset,
  hasRatio,
  inFlow,
  isFlex,
  isGrid,
  isRow,
  isStretched,
  specified,
  type Box,
} from './boxes.ts';
import { nearest, onGrid, pixels, TOLERANCE } from './grid.ts';
import { holdsText, linesOf } from './lines.ts';

/*
 * The definition of "on the grid": one function a rule. Each takes a box and returns what it read there.
 * Free by rule, never by list: the widths of borders, outlines and shadows, ink of glyphs, transforms, fluid
 * widths, pictures with a ratio.
 */

/** One thing that was read, and whether it is as it should be. */
export interface Reading {
  /** `height`, `padding-top`, `gap before` */
  readonly what: string;
  /** In px, or the keyword that stands there. */
  readonly value: number | string;
  /** `32 px`, `at least 24 px` */
  readonly should: string;
  readonly ok: boolean;
}

/** Reads one box. `next` is the sibling after it, where there is one in the flow. */
export type Rule = (box: Box, next: Box | undefined) => readonly Reading[];

const NOTHING: readonly Reading[] = [];
const round = (length: number): number => Math.round(length * 1000) / 1000;

const read = (what: string, length: number, ok = onGrid(length)): Reading => ({
  what,
  value: round(length),
  should: `${nearest(length)} px`,
  ok,
});

/** The platform lays these out from their cells or from its own drawing. */
const LAID_OUT_BY_CELLS = 'tr, tbody, thead, tfoot, colgroup, col, option, legend';
const isHairline = ({ element, style }: Box): boolean =>
  element.hasAttribute('data-grid-hairline') && style.position === 'absolute';
const hasBlockMetrics = (box: Box): boolean =>
  box.style.display !== 'inline' && !box.element.matches(LAID_OUT_BY_CELLS) && !isHairline(box);

/** G1: the block size of every box is a multiple of half a step. */
export const blockSize: Rule = (box) =>
  hasBlockMetrics(box) && !hasRatio(box) ? [read('height', box.rect.height)] : NOTHING;

/** G2: so is its block offset from the root. */
export const offset: Rule = (box) => {
  if (!hasBlockMetrics(box) || box.plane.element === box.element) return NOTHING;
  return [read('top', blockOffset(box))];
};

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** G3: padding, margins and gaps are multiples of half a step; a border may be taken out of the padding. */
export const spacing: Rule = ({ element, style }) => {
  const readings: Reading[] = [];
  for (const side of SIDES) {
    const padding = pixels(style.getPropertyValue(`padding-${side}`));
    if (padding !== 0) {
      const border = pixels(style.getPropertyValue(`border-${side}-width`));
      readings.push(read(`padding-${side}`, padding, onGrid(padding) || onGrid(padding + border)));
    }
    const margin = pixels(style.getPropertyValue(`margin-${side}`));
    // `auto` shares out fluid room.
    if (margin !== 0 && (onGrid(margin) || specified(element, `margin-${side}`) !== 'auto'))
      readings.push(read(`margin-${side}`, margin));
  }
  for (const gap of ['row-gap', 'column-gap']) {
    const length = pixels(style.getPropertyValue(gap));
    if (length !== 0) readings.push(read(gap, length));
  }
  return readings;
};

const sharesOutRoom = ({ style }: Box): boolean => /^(space|stretch)/.test(style.justifyContent);
const hasAutoMargin = ({ element }: Box): boolean =>
  ['margin-left', 'margin-right'].some((side) => specified(element, side) === 'auto');

/** G4: the gap between neighbours, along the axis that separates them, is a multiple of half a step. */
export const gaps: Rule = (box, next) => {
  const { parent } = box;
  if (!next || !parent || !hasBlockMetrics(box) || !hasBlockMetrics(next)) return NOTHING;
  if (hasRatio(box) || box.plane !== next.plane) return NOTHING;
  const below = next.rect.top - box.rect.bottom;
  if (below >= -TOLERANCE) return [read('gap below', below)];
  if (!isRow(parent) || sharesOutRoom(parent) || hasAutoMargin(box) || hasAutoMargin(next)) return NOTHING;
  const beside = Math.max(next.rect.left - box.rect.right, box.rect.left - next.rect.right);
  return beside < -TOLERANCE ? NOTHING : [read('gap beside', beside)];
};

/** G5: the line height of every block with text is a length, and a multiple of half a step. */
export const lineHeight: Rule = (box) => {
  if (!holdsText(box)) return NOTHING;
  const { lineHeight: used } = box.style;
  if (used !== 'normal') return [read('line-height', pixels(used))];
  return [{ what: 'line-height', value: used, should: 'a length', ok: false }];
};

/** Ascent and descent are rounded to whole pixels, so the middle of a glyph may be half a pixel off, twice. */
const INK_ROUNDING = 1;

/** G6: no line grows past its line height: code, raised text, a glyph on the baseline would make it. */
export const lineBoxes: Rule = (box) => {
  if (!holdsText(box)) return NOTHING;
  const lines = linesOf(box);
  if (!lines || lines.count === 0 || !(lines.lineHeight > 0)) return NOTHING;
  const { count, content, lineHeight: line, tallest } = lines;
  const should = `${round(line)} px`;
  const readings: Reading[] = [
    { what: 'tallest line', value: round(tallest), should, ok: tallest <= line + INK_ROUNDING + TOLERANCE },
  ];
  if (content !== undefined) {
    // A line may be empty, so the lines counted are the fewest there can be.
    const whole = Math.max(count, Math.round(content / line));
    const ok = Math.abs(content - whole * line) <= TOLERANCE * whole;
    readings.push({ what: 'lines', value: round(content), should: `${round(whole * line)} px`, ok });
  }
  return readings;
};

const TARGET =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="tab"], [role="option"], [role="menuitem"], [role="menuitemradio"], [role="switch"]';
const TARGET_PX = 24;
const TOUCH_TARGET_PX = 44;

/** G7: glyphs and square controls are multiples of half a step wide; what can be pressed is large enough to hit. */
export const fixedSizes: Rule = (box) => {
  const { element, rect } = box;
  const isTarget = element.matches(TARGET);
  const readings: Reading[] = [];
  const isGlyph = element instanceof SVGSVGElement && /px$/.test(specified(element, 'width'));
  if (isGlyph || (isTarget && element.matches(':has(> svg)') && element.textContent?.trim() === ''))
    readings.push(read('width', rect.width));
  if (isTarget && !isInlineLink(box)) {
    const least = isTouch(element) ? TOUCH_TARGET_PX : TARGET_PX;
    const { width, height } = targetOf(box);
    for (const [what, length] of [
      ['target width', width],
      ['target height', height],
    ] as const)
      readings.push({
        what,
        value: round(length),
        should: `at least ${least} px`,
        ok: length >= least - TOLERANCE,
      });
  }
  return readings;
};

/** A link in a sentence is as tall as its line; WCAG 2.5.8 leaves it out too. */
const isInlineLink = ({ style }: Box): boolean => style.display === 'inline';

function isTouch(element: Element): boolean {
  const asked = element.closest<HTMLElement>('[data-density]')?.dataset['density'];
  return asked === undefined ? matchMedia('(pointer: coarse)').matches : asked === 'touch';
}

/** What takes the press: the box, its label, or the pseudo-element that widens it. */
function targetOf({ element, rect }: Box): { width: number; height: number } {
  const rects = [rect, element.closest('label')?.getBoundingClientRect() ?? rect];
  const sizes = rects.map(({ width, height }) => ({ width, height }));
  for (const pseudo of ['::before', '::after']) {
    const style = getComputedStyle(element, pseudo);
    if (style.content !== 'none' && style.position === 'absolute')
      sizes.push({ width: pixels(style.width), height: pixels(style.height) });
  }
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  };
}

/** G8: the inline edges of a box keep multiples of half a step from those of the box around it. */
export const inlineEdges: Rule = (box) => {
  const { element, parent, rect } = box;
  if (!parent || !inFlow(box) || !hasBlockMetrics(box) || box.style.display.startsWith('inline'))
    return NOTHING;
  if (hasAutoMargin(box) || parent.style.display === 'inline' || parent.style.display.startsWith('table'))
    return NOTHING;
  const [before, after] = [rect.left - parent.rect.left, parent.rect.right - rect.right];
  const rightToLeft = parent.style.direction === 'rtl';
  const [start, end] = rightToLeft ? [after, before] : [before, after];
  if (isGrid(parent)) return NOTHING;
  if (isRow(parent)) {
    const leads = parent.element.firstElementChild === element && parent.element.firstChild === element;
    const atStart = /^(normal|flex-start|start|left)$/.test(parent.style.justifyContent);
    return leads && atStart && !parent.style.flexDirection.endsWith('reverse')
      ? [read('start edge', start)]
      : NOTHING;
  }
  const across = isFlex(parent) ? alignment(box, 'align') : 'normal';
  if (!isStretched(across))
    return across === 'flex-start' || across === 'start' ? [read('start edge', start)] : NOTHING;
  const fills = specified(element, 'width') === 'auto' && box.style.maxWidth === 'none';
  const scrollbar = scrollbarOf(parent);
  return fills && !element.matches('img, svg, video, canvas, table, button, input, select, textarea')
    ? [read('start edge', start), read('end edge', end - scrollbar)]
    : [read('start edge', start)];
};

const scrollbarOf = ({ element, style }: Box): number =>
  element instanceof HTMLElement && style.overflowY !== 'visible'
    ? element.offsetWidth -
      element.clientWidth -
      pixels(style.borderLeftWidth) -
      pixels(style.borderRightWidth)
    : 0;

/** The rules by the names they have in reports. */
export const rules = {
  'G1 block size': blockSize,
  'G2 block offset': offset,
  'G3 spacing': spacing,
  'G4 gap': gaps,
  'G5 line height': lineHeight,
  'G6 line box': lineBoxes,
  'G7 fixed size': fixedSizes,
  'G8 inline edge': inlineEdges,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
