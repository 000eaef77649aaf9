import { isShown, nameOf } from './elements.ts';

/**
 * WCAG 1.4.10: in a window as narrow as 320 px (1,280 px at 400 %) the page does not scroll sideways. What scrolls
 * in a region of its own, such as a table, is exempt.
 */
export function checkReflow(root: Element): string[] {
  const page = document.scrollingElement ?? document.documentElement;
  const over = page.scrollWidth - page.clientWidth;
  if (over <= 0) return [];
  const widest = [...root.querySelectorAll('*')]
    .filter((element) => isShown(element) && element.getBoundingClientRect().right > page.clientWidth + 0.5)
    .filter((element) => !isInScroller(element))
    .at(-1);
  return [`the page scrolls ${over} px sideways${widest ? `, because of ${nameOf(widest)}` : ''}`];
}

function isInScroller(element: Element): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box === document.body) return false;
    if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(box).overflowX)) return true;
  }
  return false;
}
