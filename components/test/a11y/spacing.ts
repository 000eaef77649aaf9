import { isShown, nameOf } from './elements.ts';

const STYLE = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/**
 * WCAG 1.4.12: with the spacing of lines, letters and words that the criterion names, no text is cut off. Text that
 * was cut before, on purpose and with an ellipsis, is not counted.
 */
export function checkSpacing(root: Element): string[] {
  const before = new Set(cutOff(root));
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = STYLE;
  const faults = cutOff(root).filter((element) => !before.has(element));
  const said = faults.map((element) => `${nameOf(element)} is cut off with wider text spacing`);
  sheet.remove();
  return said;
}

/** Boxes that hide a part of the text they hold. */
function cutOff(root: Element): Element[] {
  return [...root.querySelectorAll('*')].filter((element) => {
    if (!isShown(element) || !holdsText(element)) return false;
    const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(element);
    if (clipPath !== 'none') return false;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const across =
      hides(overflowX) && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
    const down = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return across || down;
  });
}

const holdsText = (element: Element) =>
  !element.matches('input, select, option') && (element.textContent?.trim() ?? '') !== '';
