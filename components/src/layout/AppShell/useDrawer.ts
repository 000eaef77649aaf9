'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';

/**
 * A part of the shell that lies over the main column in small windows. It closes on Escape, on a press beside it,
 * when focus leaves it, and when a link in it is followed; focus goes back to its button except where it has
 * moved on. In large windows the part stands in its place, and none of this has an effect to be seen.
 */
export function useDrawer<Part extends HTMLElement>() {
  const id = useId();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const part = useRef<Part>(null);
  const closeButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (open) closeButton.current?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };

  return {
    open,
    close,
    closeButton,
    toggle: {
      ref: toggle,
      'aria-expanded': open,
      'aria-controls': id,
      onClick: () => setOpen(true),
    },
    part: {
      ref: part,
      id,
      'data-open': open ? '' : undefined,
      onKeyDown: (event: KeyboardEvent) => {
        if (!open || event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      },
      onBlur: (event: FocusEvent) => {
        // No related target: a press on something that takes no focus, or another window.
        const next = event.relatedTarget;
        if (open && next instanceof Node && !event.currentTarget.contains(next)) setOpen(false);
      },
      onClick: (event: MouseEvent) => {
        if (open && event.target instanceof Element && event.target.closest('a[href]')) setOpen(false);
      },
    },
  };
}
