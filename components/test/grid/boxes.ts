/*
 * Which boxes the grid speaks about, and what each is measured from.
 */

/** What boxes are measured from: the root, or whatever the page lays out by itself. */
export interface Plane {
  readonly element: Element;
  readonly rect: DOMRect;
}

/** A rendered box with what every rule needs to know about it. */
export interface Box {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly rect: DOMRect;
  /** The box it is laid out in; `undefined` for the root. */
  readonly parent: Box | undefined;
  readonly plane: Plane;
  /** How far scrollers between the plane and the box are scrolled, in px. */
  readonly scrolled: number;
}

/** A part that is left out, with the reason it states. */
export interface Exemption {
  readonly element: Element;
  readonly reason: string;
  readonly boxes: number;
}

export interface Boxes {
  readonly boxes: readonly Box[];
  readonly exemptions: readonly Exemption[];
}

const NEVER_BOXES = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'BR',
  'WBR',
  'LINK',
  'META',
  'OPTION',
  'OPTGROUP',
]);

/** Every box that can be seen under the root, the root first. Drawings count as one box each. */
export function boxesOf(root: Element): Boxes {
  const boxes: Box[] = [];
  const exemptions: Exemption[] = [];
  const plane: Plane = { element: root, rect: root.getBoundingClientRect() };
  collect(root, undefined, plane, 0, boxes, exemptions);
  return { boxes, exemptions };
}

function collect(
  element: Element,
  parent: Box | undefined,
  plane: Plane,
  scrolled: number,
  boxes: Box[],
  exemptions: Exemption[],
): void {
  if (NEVER_BOXES.has(element.tagName)) return;
  const style = getComputedStyle(element);
  if (style.display === 'none' || isVisuallyHidden(style)) return;
  const reason = element.getAttribute('data-grid-exempt');
  if (reason !== null) {
    exemptions.push({ element, reason, boxes: 1 + element.querySelectorAll('*').length });
    return;
  }
  let box = parent;
  let inner = { plane, scrolled };
  if (style.display !== 'contents') {
    const rect = element.getBoundingClientRect();
    if (parent && isPlane(element, style)) inner = { plane: { element, rect }, scrolled: 0 };
    box = { element, style, rect, parent, ...inner };
    if (isSeen(element, rect)) boxes.push(box);
    if (element.scrollTop !== 0) inner = { ...inner, scrolled: inner.scrolled + element.scrollTop };
  }
  if (element instanceof SVGElement) return;
  for (const child of element.children) collect(child, box, inner.plane, inner.scrolled, boxes, exemptions);
}

/** Fixed boxes and those in the top layer hang on the window, and start a plane of their own. */
const isPlane = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.position === 'fixed' || style.position === 'sticky' || element.matches(':modal, :popover-open');

const isSeen = (element: Element, rect: DOMRect): boolean =>
  (rect.width > 0 || rect.height > 0) &&
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

/** Words for screen readers alone: clipped to nothing, so no eye can place them. */
const isVisuallyHidden = (style: CSSStyleDeclaration): boolean =>
  style.position === 'absolute' &&
  (style.clipPath === 'inset(50%)' || style.clip === 'rect(0px, 0px, 0px, 0px)');

/** Block offset of a box from its plane, as if nothing were scrolled. */
export const blockOffset = ({ rect, plane, scrolled }: Box): number => rect.top - plane.rect.top + scrolled;

/** A box in the flow of its parent. */
export const inFlow = ({ style, element }: Box): boolean =>
  style.position !== 'absolute' &&
  style.position !== 'fixed' &&
  style.float === 'none' &&
  !element.matches(':modal, :popover-open');

/** A value before it is resolved: tells `auto` from the length it came to. */
export const specified = (element: Element, property: string): string =>
  String(element.computedStyleMap().get(property) ?? '');

export const isFlex = ({ style }: Box): boolean => style.display.endsWith('flex');
export const isGrid = ({ style }: Box): boolean => style.display.endsWith('grid');
export const isRow = (box: Box): boolean => isFlex(box) && !box.style.flexDirection.startsWith('column');

/** How an item stands across its container: its own word, or else the container's. */
export function alignment(box: Box, axis: 'align' | 'justify'): string {
  const own = axis === 'align' ? box.style.alignSelf : box.style.justifySelf;
  const shared = axis === 'align' ? box.parent?.style.alignItems : box.parent?.style.justifyItems;
  return own === 'auto' ? (shared ?? 'normal') : own;
}

/** True where alignment makes a box as large as the room there is. */
export const isStretched = (word: string): boolean => word === 'normal' || word === 'stretch';

/** Pictures take their size from a ratio where one is declared. */
export const hasRatio = ({ element, style }: Box): boolean =>
  element.matches('img, video, canvas, iframe, picture, svg') && style.aspectRatio !== 'auto';
