'use client';

import { forwardRef, useLayoutEffect, useRef, useState } from 'react';
import type { HTMLAttributes, Ref, RefObject } from 'react';
import { complain } from '../../foundation/complain.ts';
import { cx } from '../../foundation/cx.ts';
import { root, scroller } from './ScrollRegion.css.ts';

export interface ScrollRegionProps extends HTMLAttributes<HTMLDivElement> {
  /** Names the region while it scrolls. */
  label?: string;
  /** Id of the words that name it instead: a caption, a heading. */
  labelledBy?: string;
  /**
   * The way it scrolls: along the lines, down the page, or both.
   * @default 'inline'
   */
  axis?: keyof typeof scroller;
  /** The element that scrolls; `ref` is the box around it, which carries the edges. */
  scrollerRef?: RefObject<HTMLDivElement | null>;
}

/** A box that scrolls. While something is cut off it has a name, an edge, and takes focus, so that keys scroll it. */
export const ScrollRegion = forwardRef<HTMLDivElement, ScrollRegionProps>(function ScrollRegion(
  { label, labelledBy, axis = 'inline', scrollerRef, className, children, ...props },
  ref,
) {
  const own = useRef<HTMLDivElement>(null);
  const box = scrollerRef ?? own;
  const overflows = useOverflow(box, children);

  if (process.env.NODE_ENV !== 'production' && !label && !labelledBy)
    complain(
      'ScrollRegion',
      'it has neither label nor labelledBy',
      'a screen reader says "region" and nothing more',
      'Give it one of them.',
    );

  return (
    <div
      ref={ref}
      data-component="ScrollRegion"
      data-overflows={overflows ? axis : undefined}
      className={cx(root, className)}
      {...props}
    >
      <div
        // A ref object that the caller made is as good as our own; React 18 types tell them apart.
        ref={box as Ref<HTMLDivElement>}
        className={scroller[axis]}
        {...(overflows && {
          role: 'region',
          'aria-label': label,
          'aria-labelledby': labelledBy,
          tabIndex: 0,
        })}
      >
        {children}
      </div>
    </div>
  );
});

function useOverflow(box: RefObject<HTMLElement | null>, content: unknown): boolean {
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () =>
      setOverflows(
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      );
    look();
    // The box keeps its size when what it holds grows, so that is watched as well.
    const observer = new ResizeObserver(look);
    for (const watched of [element, ...element.children]) observer.observe(watched);
    return () => observer.disconnect();
  }, [box, content]);
  return overflows;
}
