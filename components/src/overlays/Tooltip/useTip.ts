'use client';

import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Time to cross the gap between a control and its tip. */
const GRACE_MS = 150;
/** How long a finger rests on a control to ask what it is. */
const LONG_PRESS_MS = 500;

/** Hides the tip that is shown: there is one at a time. */
let hideShown: (() => void) | undefined;

/**
 * Shows a tip while its control is pointed at, or has focus by key. By method and not by state: nothing renders.
 * @param root holds the control and, as its last child, the tip
 * @param delayMs read anew at each hover
 */
export function useTip(root: RefObject<HTMLElement | null>, delayMs: RefObject<number>): void {
  useEffect(() => {
    const element = root.current;
    return element ? watch(element, delayMs) : undefined;
  }, [root, delayMs]);
}

function watch(root: HTMLElement, delayMs: RefObject<number>): () => void {
  const tip = root.lastElementChild as HTMLElement;
  const { ownerDocument } = root;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressedLong = false;

  const later = (act: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
  const hide = () => {
    clearTimeout(timer);
    ownerDocument.removeEventListener('keydown', onEscape, true);
    ownerDocument.removeEventListener('pointerdown', onPressElsewhere, true);
    if (hideShown === hide) hideShown = undefined;
    if (tip.matches(':popover-open')) tip.hidePopover();
  };
  const show = () => {
    clearTimeout(timer);
    if (hideShown === hide || !tip.textContent) return;
    hideShown?.();
    hideShown = hide;
    tip.showPopover();
    ownerDocument.addEventListener('keydown', onEscape, true);
    ownerDocument.addEventListener('pointerdown', onPressElsewhere, true);
  };
  // In the way down, so that what lies around the control, a dialog or a menu, does not take the key too.
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    hide();
  };
  const onPressElsewhere = ({ target }: PointerEvent) => {
    if (!root.contains(target as Node)) hide();
  };

  const listeners = {
    pointerenter: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') later(show, delayMs.current);
    },
    pointerleave: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'touch') clearTimeout(timer);
      else if (!root.querySelector(':focus-visible')) later(hide, GRACE_MS);
    },
    pointerdown: ({ pointerType, target }: PointerEvent) => {
      pressedLong = false;
      if (tip.contains(target as Node)) return;
      if (pointerType !== 'touch') return hide();
      later(() => {
        pressedLong = true;
        show();
      }, LONG_PRESS_MS);
    },
    pointerup: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'touch') clearTimeout(timer);
    },
    // Who holds to read does not mean to press.
    click: (event: MouseEvent) => {
      if (!pressedLong) return;
      pressedLong = false;
      event.preventDefault();
      event.stopPropagation();
    },
    focusin: ({ target }: FocusEvent) => {
      if ((target as HTMLElement).matches(':focus-visible')) show();
    },
    focusout: () => {
      if (!root.matches(':hover')) hide();
    },
  };
  const entries = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of entries) root.addEventListener(type, listener, type === 'click');
  // Focus may have come before: a page is served before it listens.
  if (root.querySelector(':focus-visible')) show();
  return () => {
    hide();
    for (const [type, listener] of entries) root.removeEventListener(type, listener, type === 'click');
  };
}
