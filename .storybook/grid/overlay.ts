import type { CSSProperties } from 'react';
import { measureGrid, STEP, type GridReport, type Offender } from '../../components/test/grid/index.ts';

/*
 * The grid drawn over stories: a line each 8 px, a lighter one each 4, from the corner of each story's root, and a
 * frame with a few words on each box that does not stand on it.
 */

const OVERLAY_ID = 'castmatch-grid';

/** Roots of the stories that are shown: one in the canvas, several in docs. */
export const storyRoots = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('#storybook-root, .docs-story [id$="-inner"]')].filter(
    (root) => root.getBoundingClientRect().height > 0,
  );

/** Draws the overlay anew, over everything, dialogs included. Returns what was measured. */
export function drawOverlay(): GridReport[] {
  clearOverlay();
  const layer = element({
    inset: '0',
    width: 'auto',
    height: 'auto',
    margin: '0',
    border: '0',
    padding: '0',
  });
  Object.assign(layer.style, { background: 'none', overflow: 'hidden', position: 'fixed' });
  layer.id = OVERLAY_ID;
  // The top layer is the only place above a modal dialog.
  layer.popover = 'manual';
  const reports = storyRoots().map((root) => {
    const report = measureGrid(root);
    layer.append(linesOver(root), ...marksOf(report.offenders));
    return report;
  });
  document.body.append(layer);
  layer.showPopover();
  return reports;
}

/** Takes the overlay away. */
export const clearOverlay = (): void => document.getElementById(OVERLAY_ID)?.remove();

/** True for what the overlay itself changes in the page, which is no reason to draw again. */
export const isOverlay = (node: Node): boolean =>
  node instanceof Element && (node.id === OVERLAY_ID || node.closest(`#${OVERLAY_ID}`) !== null);

function element(style: CSSProperties): HTMLElement {
  const created = document.createElement('div');
  Object.assign(created.style, {
    position: 'absolute',
    boxSizing: 'border-box',
    pointerEvents: 'none',
    ...style,
  });
  created.setAttribute('aria-hidden', 'true');
  return created;
}

const line = (share: number, every: number, axis: 'right' | 'bottom') =>
  `repeating-linear-gradient(to ${axis}, color-mix(in srgb, var(--cm-color-kokum) ${share}%, transparent) 0 1px, transparent 1px ${every}px)`;

function linesOver(root: HTMLElement): HTMLElement {
  const { left, top, width, height } = root.getBoundingClientRect();
  const bottom = Math.max(height, root.scrollHeight);
  return element({
    left: `${left}px`,
    top: `${top}px`,
    width: `${Math.max(width, root.scrollWidth)}px`,
    height: `${bottom}px`,
    backgroundImage: [
      line(20, STEP, 'right'),
      line(20, STEP, 'bottom'),
      line(6, STEP / 2, 'right'),
      line(6, STEP / 2, 'bottom'),
    ].join(', '),
  });
}

/** One frame for each box, whatever the number of rules it breaks; the first is written on it. */
function marksOf(offenders: readonly Offender[]): HTMLElement[] {
  return [...new Set(offenders.map(({ element: box }) => box))].map((box) => {
    const [first, ...others] = offenders.filter((offender) => offender.element === box);
    const { left, top, width, height } = box.getBoundingClientRect();
    const frame = element({
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
      outline: '2px solid var(--cm-color-bad)',
    });
    if (first) frame.append(label(first, others.length));
    return frame;
  });
}

function label({ rule, what, value, should }: Offender, others: number): HTMLElement {
  const words = element({
    insetInlineStart: '0',
    bottom: '100%',
    padding: '0 4px',
    font: '500 12px/16px var(--cm-font-text)',
    whiteSpace: 'nowrap',
    color: 'var(--cm-color-canvas)',
    background: 'var(--cm-color-bad)',
  });
  words.textContent = `${rule.slice(0, 2)} ${what} ${value}, should be ${should}${others > 0 ? ` +${others}` : ''}`;
  return words;
}
