'use client';

import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Rows beyond this many are rendered in part only. */
export const VIRTUAL_ABOVE = 100;

/** Rows rendered before anything is measured: on a server, and in the first frame. */
const FIRST = 40;

export interface VirtualRange {
  /** Index of the first row to render. */
  from: number;
  /** Index after the last row to render. */
  to: number;
  /** Height in px of the rows left out before. */
  before: number;
  /** Height in px of the rows left out after. */
  after: number;
}

/**
 * Which rows of a long list are to be rendered, by where its box is scrolled to. Rows are equally high; the height
 * is read from the first one rendered, so it follows density, zoom and text spacing.
 * @param scroller the box that scrolls
 * @param count rows in all; up to {@link VIRTUAL_ABOVE} all are rendered
 * @param rowSelector finds a rendered row inside the box
 * @param overscan rows rendered beyond each edge of the box
 */
export function useVirtual(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowSelector: string,
  overscan = 8,
): VirtualRange {
  const virtual = count > VIRTUAL_ABOVE;
  const [range, setRange] = useState<VirtualRange>({ from: 0, to: FIRST, before: 0, after: 0 });
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !virtual) return;
    const look = () => {
      const size = box.querySelector(rowSelector)?.getBoundingClientRect().height ?? 0;
      if (size === 0) return;
      const from = Math.min(Math.max(0, Math.floor(box.scrollTop / size) - overscan), count - 1);
      const to = Math.min(count, Math.ceil((box.scrollTop + box.clientHeight) / size) + overscan);
      const next = { from, to, before: from * size, after: (count - to) * size };
      setRange((now) => (now.from === from && now.to === to && now.after === next.after ? now : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller, virtual, count, rowSelector, overscan]);
  return virtual ? { ...range, to: Math.min(range.to, count) } : { from: 0, to: count, before: 0, after: 0 };
}
