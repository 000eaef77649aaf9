import { isFlex, isGrid, isStretched, alignment, inFlow, specified, type Box } from './boxes.ts';
import { pixels } from './grid.ts';

/*
 * Lines of text as the browser laid them out, from the rectangles of ranges: the box of a paragraph may be taller
 * than its lines for a good reason, its lines may not.
 */

interface Piece {
  readonly top: number;
  readonly bottom: number;
}

/** The lines of one block. */
export interface Lines {
  readonly count: number;
  /** The declared height of a line, in px; `NaN` for `normal`. */
  readonly lineHeight: number;
  /** Height of the tallest line with all that stands in it, in px. */
  readonly tallest: number;
  /** Height of the block's content where its lines alone make it, in px. */
  readonly content: number | undefined;
}

const FIELD = 'input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"]), textarea, select';

/** True for a block with text of its own, typed text included. */
export const holdsText = ({ element, style }: Box): boolean =>
  style.display !== 'inline' &&
  !(element instanceof SVGElement) &&
  (element.matches(FIELD) || hasTextPiece(element));

function hasTextPiece(element: Element): boolean {
  for (const node of element.childNodes) {
    if (
      node instanceof Text
        ? /\S/.test(node.data) && rectsOf(node).length > 0
        : isInline(node) && hasTextPiece(node)
    )
      return true;
  }
  return false;
}

const isInline = (node: Node): node is HTMLElement => {
  if (!(node instanceof HTMLElement)) return false;
  const { display, position, float } = getComputedStyle(node);
  return (
    display === 'contents' ||
    (display === 'inline' && position !== 'absolute' && position !== 'fixed' && float === 'none')
  );
};

function rectsOf(node: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** Lines of a block that holds text, `undefined` for a form field, whose text no range can reach. */
export function linesOf(box: Box): Lines | undefined {
  if (box.element.matches(FIELD)) return undefined;
  const lineHeight = Number.parseFloat(box.style.lineHeight);
  const found = piecesOf(box.element, lineHeight);
  const lines = grouped(found.pieces, lineHeight);
  return {
    count: lines.length,
    lineHeight,
    tallest: Math.max(0, ...lines.map(heightOf)),
    content: found.onlyLines && heightFromLines(box) ? contentHeight(box) : undefined,
  };
}

/** Each piece with the height it claims in its line: text its line height, a box its margin box. */
function piecesOf(element: Element, lineHeight: number): { pieces: Piece[]; onlyLines: boolean } {
  const pieces: Piece[] = [];
  let onlyLines = true;
  for (const node of element.childNodes) {
    if (node instanceof Text) {
      for (const { top, bottom } of rectsOf(node)) {
        const middle = (top + bottom) / 2;
        pieces.push({ top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 });
      }
    } else if (isInline(node)) {
      const own = Number.parseFloat(getComputedStyle(node).lineHeight);
      const inner = piecesOf(node, own);
      pieces.push(...inner.pieces);
      onlyLines &&= inner.onlyLines;
    } else if (node instanceof Element) {
      const style = getComputedStyle(node);
      if (style.display === 'none' || style.position === 'absolute' || style.position === 'fixed') continue;
      if (style.display.startsWith('inline')) pieces.push(marginBox(node, style));
      else onlyLines = false;
    }
  }
  return { pieces, onlyLines };
}

function marginBox(element: Element, style: CSSStyleDeclaration): Piece {
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top - pixels(style.marginTop), bottom: bottom + pixels(style.marginBottom) };
}

/** Pieces whose middles lie within half a line share a line: glyphs may reach into the next one. */
function grouped(pieces: readonly Piece[], lineHeight: number): Piece[][] {
  const middle = ({ top, bottom }: Piece) => (top + bottom) / 2;
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => middle(a) - middle(b))) {
    const first = lines.at(-1)?.[0];
    if (first && middle(piece) - middle(first) <= lineHeight / 2) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

const heightOf = (line: readonly Piece[]): number =>
  Math.max(...line.map(({ bottom }) => bottom)) - Math.min(...line.map(({ top }) => top));

/** True where nothing but its lines makes a block as tall as it is. */
function heightFromLines(box: Box): boolean {
  const { element, style, parent } = box;
  if (!['block', 'flow-root', 'list-item', 'inline-block'].includes(style.display)) return false;
  if (style.webkitLineClamp !== 'none' || !/^(auto|fit-content)$/.test(specified(element, 'height')))
    return false;
  if (pixels(style.minHeight) > 0 || style.maxHeight !== 'none') return false;
  if (!inFlow(box) || !parent) return inFlow(box);
  if (!isFlex(parent) && !isGrid(parent)) return true;
  return !isStretched(alignment(box, 'align')) && pixels(style.flexGrow) === 0;
}

const contentHeight = ({ rect, style }: Box): number =>
  rect.height -
  pixels(style.paddingTop) -
  pixels(style.paddingBottom) -
  pixels(style.borderTopWidth) -
  pixels(style.borderBottomWidth);
