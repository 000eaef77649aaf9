'use client';

import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Rows beyond this many are rendered in part only. */
export const VIRTUAL_ABOVE = 100;

/** Rows rendered before anything is measured, on a server too: those of a usual box, so that few are added to them. */
const FIRST = 24;

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
 * @param overscan rows rendered beyond each edge of the box; half and double as many while it scrolls
 */
export function useVirtual(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowSelector: string,
  overscan = 8,
): VirtualRange {
  const virtual = count > VIRTUAL_ABOVE;
  const [seen, setSeen] = useState({ from: 0, to: FIRST, size: 0 });
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !virtual) return;
    let measured: Element | null = null;
    const look = () => {
      const row = box.querySelector(rowSelector);
      if (row && row !== measured) {
        if (measured) observer.unobserve(measured);
        observer.observe(row);
        measured = row;
      }
      const size = row?.getBoundingClientRect().height ?? 0;
      if (size === 0) return;
      const first = Math.floor(box.scrollTop / size);
      const last = Math.ceil((box.scrollTop + box.clientHeight) / size);
      const rowsWith = (beyond: number) => ({
        from: Math.min(Math.max(0, first - beyond), count - 1),
        to: Math.min(count, last + beyond),
      });
      setSeen((now) => {
        const least = rowsWith(overscan / 2);
        const most = rowsWith(2 * overscan);
        // Not with every row that passes, and not again for rows that were rendered before anything was measured.
        const isEnough = now.from <= least.from && now.to >= least.to;
        const isNotTooMuch = now.from >= most.from && now.to <= most.to;
        if (!isEnough || !isNotTooMuch) return { ...rowsWith(overscan), size };
        return now.size === size ? now : { ...now, size };
      });
    };
    // Also of a row: another density changes it and leaves the box as it is.
    const observer = new ResizeObserver(look);
    observer.observe(box);
    look();
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller, virtual, count, rowSelector, overscan]);
  if (!virtual) return { from: 0, to: count, before: 0, after: 0 };
  const to = Math.min(seen.to, count);
  // A list that has shrunk shows its end until it is looked at.
  const from = Math.max(0, Math.min(seen.from, to - (seen.to - seen.from)));
  return { from, to, before: from * seen.size, after: (count - to) * seen.size };
}
