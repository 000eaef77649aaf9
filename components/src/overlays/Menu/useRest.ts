'use client';

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useLatest } from '../../foundation/latest.ts';

const REST_MS = 150;
/** Longer than a hand stops on its way across other entries into the menu that is open. */
const REST_BESIDE_MS = 300;

/**
 * Tells when a mouse has come to rest on a part of a menu, or on another part of it. While it moves nothing is told,
 * so every way from an entry to the menu beside it is safe.
 */
export function useRest(part: RefObject<HTMLElement | null>, onRest: (here: boolean) => void) {
  const latest = useLatest(onRest);
  useEffect(() => {
    const menu = part.current?.closest<HTMLElement>('[role="menu"]');
    let timer: ReturnType<typeof setTimeout>;
    const stop = () => clearTimeout(timer);
    const wait = ({ pointerType, target }: PointerEvent) => {
      stop();
      if (pointerType !== 'mouse') return;
      const here = target instanceof Node && Boolean(part.current?.contains(target));
      const beside = menu?.querySelector(':popover-open');
      timer = setTimeout(() => latest.current(here), beside ? REST_BESIDE_MS : REST_MS);
    };
    menu?.addEventListener('pointermove', wait);
    menu?.addEventListener('pointerleave', stop);
    return () => {
      stop();
      menu?.removeEventListener('pointermove', wait);
      menu?.removeEventListener('pointerleave', stop);
    };
  }, [part, latest]);
}
