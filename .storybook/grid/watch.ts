import { addons } from 'storybook/preview-api';
import { settled } from '../../components/test/grid/index.ts';
import { GRID_MEASURED, type GridMeasured } from './names.ts';
import { clearOverlay, drawOverlay, isOverlay } from './overlay.ts';

/* Keeps the overlay true: it is drawn again when the window, a mode, or the page itself changes. */

let on = false;
let asked = 0;
let stop: (() => void) | undefined;

/** Turns the overlay on or off; called for every story that is rendered, with the state of the toolbar. */
export function showGrid(wanted: boolean): void {
  if (wanted && on) void draw();
  if (wanted === on) return;
  on = wanted;
  if (on) stop = watch();
  else {
    stop?.();
    clearOverlay();
  }
}

/** Draws once things have come to rest; of several calls in a row the last one counts. */
async function draw(): Promise<void> {
  const mine = (asked += 1);
  await settled();
  if (!on || mine !== asked) return;
  const reports = drawOverlay();
  const measured: GridMeasured = {
    offenders: reports.reduce((sum, { offenders }) => sum + offenders.length, 0),
    assertions: reports.reduce(
      (sum, { assertions }) => sum + Object.values(assertions).reduce((all, count) => all + count, 0),
      0,
    ),
  };
  addons.getChannel().emit(GRID_MEASURED, measured);
}

function watch(): () => void {
  const again = () => void draw();
  const resized = new ResizeObserver(again);
  resized.observe(document.body);
  const changed = new MutationObserver((records) => {
    const own = ({ target, addedNodes, removedNodes }: MutationRecord) =>
      isOverlay(target) || [...addedNodes, ...removedNodes].some(isOverlay);
    if (!records.every(own)) again();
  });
  // Modes are attributes of the root element; stories change below the body.
  changed.observe(document.documentElement, { attributes: true });
  changed.observe(document.body, { attributes: true, childList: true, subtree: true, characterData: true });
  // Capture: scrolling of any part moves boxes, and does not bubble.
  document.addEventListener('scroll', again, { capture: true, passive: true });
  window.addEventListener('resize', again);
  again();
  return () => {
    resized.disconnect();
    changed.disconnect();
    document.removeEventListener('scroll', again, { capture: true });
    window.removeEventListener('resize', again);
  };
}
