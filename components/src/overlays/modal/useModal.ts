'use client';

import { useEffect, useState } from 'react';
import type { MouseEvent, RefObject } from 'react';

const focusable =
  'a[href], button, input:not([type="hidden"]), select, textarea, [tabindex]:not([tabindex="-1"])';

/** Opens and closes the platform's dialog with the flag, moves focus in, and hands it back. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, open: boolean) {
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement;
    if (!element.open) {
      element.showModal();
      renewBehind(element);
    }
    focusIn(element);
    return () => {
      if (element.open) element.close();
      // The platform gives focus back, but not where the opener lost it on the way (Safari does not focus
      // a clicked button).
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, [dialog, open]);
}

/** WebKit 2.50 lets Tab into a dialog behind another until the style of the one behind is computed anew. */
function renewBehind(dialog: HTMLDialogElement) {
  for (const behind of document.querySelectorAll<HTMLElement>('dialog:modal')) {
    if (behind === dialog) continue;
    behind.style.setProperty('--cm-behind', '1');
    behind.style.removeProperty('--cm-behind');
  }
}

/** Moves focus to where work starts: `[data-autofocus]`, the content, the footer, or else the panel itself. */
export function focusIn(panel: HTMLElement) {
  const first = ['[data-autofocus]', '[data-part="body"]', '[data-part="footer"]']
    .map((part) => panel.querySelector<HTMLElement>(part))
    .map((part) => (part?.matches(focusable) ? part : part?.querySelector<HTMLElement>(focusable)))
    .find((candidate) => candidate);
  // A modal dialog without any has focus on its close button by the platform; elsewhere the panel takes it.
  if (first) first.focus();
  else if (!panel.contains(panel.ownerDocument.activeElement)) panel.focus();
}

/** Whether the content scrolls and holds nothing that a key could reach: then it is to be reached itself. */
export function useScrollsAlone(content: RefObject<HTMLElement | null>, open: boolean): boolean {
  const [scrollsAlone, setScrollsAlone] = useState(false);
  useEffect(() => {
    const element = content.current;
    if (!open || !element) return;
    const look = () =>
      setScrollsAlone(element.scrollHeight > element.clientHeight && !element.querySelector(focusable));
    // A box at its greatest height does not change when its content grows; the content does.
    const observer = new ResizeObserver(look);
    for (const part of [element, ...element.children]) observer.observe(part);
    return () => observer.disconnect();
  }, [content, open]);
  return scrollsAlone;
}

/** A press on the backdrop is one on the dialog element, outside its box. */
export function isOutside({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) {
  const box = currentTarget.getBoundingClientRect();
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}
