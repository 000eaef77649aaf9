'use client';

import { useEffect, useState } from 'react';
import type { MouseEvent, RefObject } from 'react';

/** What Tab stops at in a panel, in order. */
const stopsOf = (panel: HTMLElement) =>
  [...panel.querySelectorAll<HTMLElement>('a[href],:enabled,summary,[controls],[tabindex]')].filter(
    (stop) => stop.tabIndex >= 0 && stop.getClientRects().length,
  );

/** Opens and closes the platform's dialog with the flag, moves focus in, and hands it back. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, open: boolean) {
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement as HTMLElement | null;
    if (!element.open) {
      element.showModal();
      renewAll();
    }
    focusIn(element);
    element.addEventListener('keydown', goRound);
    return () => {
      element.close();
      // The platform gives focus back, but not where the opener lost it on the way (Safari does not focus
      // a clicked button).
      if (document.activeElement === document.body) before?.focus();
    };
  }, [dialog, open]);
}

/** From the last stop to the first and back: the platform lets Tab out there, to the browser's own bars. */
function goRound(event: KeyboardEvent) {
  const stops = stopsOf(event.currentTarget as HTMLElement);
  const last = event.shiftKey ? 0 : -1;
  if (event.key !== 'Tab' || event.target !== stops.at(last)) return;
  event.preventDefault();
  stops.at(-1 - last)?.focus();
}

/** WebKit 2.50 lets Tab into a dialog behind another until the style of the one behind is computed anew. */
function renewAll() {
  for (const { style } of document.querySelectorAll<HTMLElement>('dialog:modal')) {
    style.setProperty('--c-behind', '1');
    style.removeProperty('--c-behind');
  }
}

/** Moves focus to where work starts: `[data-autofocus]`, the content, the footer, or else the panel itself. */
export function focusIn(panel: HTMLElement) {
  const stops = stopsOf(panel);
  const firstIn = (part: string) => stops.find((stop) => panel.contains(stop.closest(part)));
  // A modal dialog without any has focus on its close button by the platform; elsewhere the panel takes it.
  (firstIn('[data-autofocus]') ?? firstIn('[data-part]') ?? panel).focus();
}

/** Whether the content scrolls and holds nothing that a key could reach: then it is to be reached itself. */
export function useScrollsAlone(content: RefObject<HTMLElement | null>, open: boolean): boolean {
  const [scrollsAlone, setScrollsAlone] = useState(false);
  useEffect(() => {
    const element = content.current;
    if (!open || !element) return;
    const look = () =>
      setScrollsAlone(element.scrollHeight > element.clientHeight && !stopsOf(element).length);
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
