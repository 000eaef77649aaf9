'use client';

import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useLatest } from '../latest.ts';

export interface PopoverEvents {
  /** The popover has opened and what it holds stands in the document: move focus in here. */
  onOpen?: (popover: HTMLElement) => void;
  /** The popover has closed, whoever closed it. */
  onClose?: () => void;
}

/**
 * Follows a platform popover: whether it is open, so that its content is rendered only then. The content stands in
 * the document before the popover is painted.
 *
 * The platform's own events and not React's: React hands toggle events on from popovers inside this one, and before
 * version 19 it does not know beforetoggle.
 */
export function usePopover(popover: RefObject<HTMLElement | null>, events: PopoverEvents = {}): boolean {
  const [open, setOpen] = useState(false);
  const latest = useLatest(events);
  useEffect(() => {
    const element = popover.current;
    if (!element) return;
    const prepare = (event: ToggleEvent) => {
      if (event.newState === 'open') flushSync(() => setOpen(true));
    };
    const settle = (event: ToggleEvent) => {
      if (event.newState === 'open') latest.current.onOpen?.(element);
      else {
        setOpen(false);
        latest.current.onClose?.();
      }
    };
    element.addEventListener('beforetoggle', prepare);
    element.addEventListener('toggle', settle);
    return () => {
      element.removeEventListener('beforetoggle', prepare);
      element.removeEventListener('toggle', settle);
    };
  }, [popover, latest]);
  return open;
}
