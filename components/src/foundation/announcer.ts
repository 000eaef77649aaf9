/*
 * The one live region. What lies outside a modal dialog is inert, live regions included, so the region stands in the
 * topmost open dialog, or in the body where none is open.
 */

const ATTRIBUTE = 'data-cm-announcer';
/** A region must stand in the accessibility tree before its text changes, or the change goes unsaid. */
const SETTLE_MS = 100;

export interface AnnounceOptions {
  /** Interrupts what is being read. For what cannot wait, such as a lost connection. */
  assertive?: boolean;
}

/**
 * Says a message to people who use a screen reader, without moving focus. A message said twice in a row is read
 * twice. Does nothing where there is no document.
 */
export function announce(message: string, { assertive = false }: AnnounceOptions = {}): void {
  if (typeof document === 'undefined') return;
  const region = regionIn(topmost(), assertive ? 'assertive' : 'polite');
  region.textContent = '';
  setTimeout(() => {
    region.textContent = message;
  }, SETTLE_MS);
}

/** The modal dialog on top, or the body where none is open: what lies outside of it takes no input. */
export function topmost(): HTMLElement {
  const open = [...document.querySelectorAll<HTMLElement>('dialog:modal')];
  // The last one opened is the one that holds focus; nested ones come later in the document.
  return (
    open.find((dialog) => dialog.matches(':focus-within') && !dialog.querySelector('dialog:modal')) ??
    open.at(-1) ??
    document.body
  );
}

function regionIn(home: HTMLElement, politeness: 'polite' | 'assertive'): HTMLElement {
  const found = [...home.children].find((child) => child.getAttribute(ATTRIBUTE) === politeness);
  if (found instanceof HTMLElement) return found;
  const region = document.createElement('div');
  region.setAttribute(ATTRIBUTE, politeness);
  region.setAttribute('role', politeness === 'polite' ? 'status' : 'alert');
  region.setAttribute('aria-live', politeness);
  // Out of sight but not out of the accessibility tree; in place, as no style sheet can be counted on here.
  Object.assign(region.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  home.append(region);
  return region;
}
