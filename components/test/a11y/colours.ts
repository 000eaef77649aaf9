import { controlsIn, isShown, nameOf } from './elements.ts';

/** Controls whose box is all there is to see of them. */
const BOXES =
  'input, select, textarea, [role="checkbox"], [role="radio"], [role="switch"], [role="slider"], [role="combobox"]';

/**
 * In forced colours, where backgrounds and shadows are taken away, a control that is nothing but a box still has an
 * edge: of its own, of a pseudo-element, or of what stands for it beside or around it.
 */
export function checkEdges(root: Element): string[] {
  return controlsIn(root)
    .filter((control) => control.matches(BOXES))
    .filter((control) => !isNative(control) && !surroundings(control).some(hasEdge))
    .map((control) => `${nameOf(control)} has no edge in forced colours`);
}

/** Focus can be seen on every control that a key reaches: an outline of at least 2 px, or one around it. */
export function checkFocus(root: Element): string[] {
  const active = document.activeElement;
  const faults = controlsIn(root)
    .filter((control) => control.tabIndex >= 0)
    .flatMap((control) => {
      // `focusVisible` is what a key would give.
      control.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      if (document.activeElement !== control) return [];
      return surroundings(control).some(hasRing)
        ? []
        : [`${nameOf(control)} does not show that it has focus`];
    });
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  return faults;
}

/** The browser draws it, and knows about forced colours. */
function isNative(control: HTMLElement): boolean {
  const { appearance } = getComputedStyle(control);
  return appearance !== 'none' && control.matches('input, select, textarea') && isShown(control);
}

/** A control, what is drawn beside it, and what it is drawn in. */
function surroundings(control: Element): Element[] {
  const parent = control.parentElement;
  return [
    control,
    ...(parent ? parent.children : []),
    ...(control instanceof HTMLInputElement ? (control.labels ?? []) : []),
    ...(parent ? [parent] : []),
    ...(parent?.parentElement ? [parent.parentElement] : []),
  ];
}

function hasEdge(element: Element): boolean {
  return [undefined, '::before', '::after'].some((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (pseudo && style.content === 'none') return false;
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
    return sides.some(
      (side) =>
        parseFloat(style[`border${side}Width`]) >= 1 &&
        !['none', 'hidden'].includes(style[`border${side}Style`]),
    );
  });
}

function hasRing(element: Element): boolean {
  return [undefined, '::before', '::after'].some((pseudo) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, pseudo);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
  });
}
