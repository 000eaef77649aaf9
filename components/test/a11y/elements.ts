/** Elements that take a pointer or a key. */
const CONTROLS = [
  'a[href]',
  'button',
  'input:not([type="hidden"])',
  'select',
  'textarea',
  'summary',
  '[role="button"]',
  '[role="checkbox"]',
  '[role="combobox"]',
  '[role="gridcell"][tabindex]',
  '[role="menuitem"]',
  '[role="menuitemcheckbox"]',
  '[role="menuitemradio"]',
  '[role="option"]',
  '[role="radio"]',
  '[role="separator"][tabindex]',
  '[role="slider"]',
  '[role="switch"]',
  '[role="tab"]',
].join(',');

/** Controls that a person can see and use: not hidden, not blocked by a dialog over them. */
export function controlsIn(root: Element): HTMLElement[] {
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  const top = dialogs.at(-1);
  return [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (element) => isShown(element) && (!top || top.contains(element)) && !element.matches(':disabled'),
  );
}

/** Whether an element is painted and larger than the point that visually hidden text keeps. */
export function isShown(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return (
    box.width > 1 &&
    box.height > 1 &&
    getComputedStyle(element).clipPath !== 'inset(50%)' &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

/** A short name for a report: tag, role and text. */
export function nameOf(element: Element): string {
  const role = element.getAttribute('role');
  const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
  const type = element instanceof HTMLInputElement ? `[type=${element.type}]` : '';
  return `<${element.localName}${type}${role ? ` role=${role}` : ''}> "${text}"`;
}
