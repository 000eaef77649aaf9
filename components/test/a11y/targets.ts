import { controlsIn, isShown, nameOf } from './elements.ts';

/**
 * WCAG 2.5.8, and 2.5.5 by touch: what can be pressed is at least `least` px wide and high. A label counts with its
 * control, as a press on either does the same. Links in a line of text are exempt, as the criterion says.
 * @param least CSS px: 24 by pointer, 44 by touch
 */
export function checkTargets(root: Element, least: number): string[] {
  return controlsIn(root).flatMap((control) => {
    if (isInText(control)) return [];
    const { width, height } = target(control);
    // Layout rounds to a 64th of a pixel.
    if (width >= least - 0.02 && height >= least - 0.02) return [];
    return [`${nameOf(control)} can be pressed on ${round(width)} x ${round(height)} px, not ${least}`];
  });
}

/** The box a press lands in: of the control, its label, or what it is drawn in. */
function target(control: HTMLElement): { width: number; height: number } {
  const boxes = [control, ...labelsOf(control), ...stretchedOver(control)]
    .filter(isShown)
    .map((element) => element.getBoundingClientRect());
  return {
    width: Math.max(...boxes.map(({ width }) => width)),
    height: Math.max(...boxes.map(({ height }) => height)),
  };
}

/** A control that is stretched over what it stands in by a pseudo-element is as large as that. */
function stretchedOver(control: HTMLElement): HTMLElement[] {
  const stretched = ['::before', '::after'].some((pseudo) => {
    const { content, position, insetBlockStart, insetInlineStart } = getComputedStyle(control, pseudo);
    return (
      content !== 'none' && position === 'absolute' && insetBlockStart === '0px' && insetInlineStart === '0px'
    );
  });
  const over = getComputedStyle(control).position === 'static' ? control.offsetParent : null;
  return stretched && over instanceof HTMLElement ? [over] : [];
}

function labelsOf(control: HTMLElement): HTMLElement[] {
  // The label of a box to write in is a target of its own kind; the box itself must be large enough.
  const choosing =
    control instanceof HTMLInputElement && ['checkbox', 'radio', 'file'].includes(control.type);
  return choosing ? [...(control.labels ?? [])] : [];
}

function isInText(element: HTMLElement): boolean {
  if (!element.matches('a[href]') || getComputedStyle(element).display !== 'inline') return false;
  const around = element.parentElement?.textContent?.trim() ?? '';
  return around.length > (element.textContent?.trim().length ?? 0);
}

const round = (length: number) => Math.round(length * 10) / 10;
