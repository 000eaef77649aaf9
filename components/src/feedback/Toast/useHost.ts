'use client';

import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { topmost } from '../../foundation/announcer.ts';

/**
 * An element to render into that lives at home, and moves into the topmost modal dialog while one is open: what lies
 * outside a modal dialog takes no input, the top layer included.
 * @param open what it holds is shown; only then dialogs are watched
 */
export function useHost(home: RefObject<HTMLElement | null>, open: boolean): HTMLElement | null {
  const [host, setHost] = useState<HTMLElement | null>(null);

  useEffect(() => {
    const element = document.createElement('div');
    home.current?.append(element);
    setHost(element);
    return () => element.remove();
  }, [home]);

  useEffect(() => {
    const own = home.current;
    if (!host || !own || !open) return;
    const settle = () => {
      const top = topmost();
      const place = top === document.body ? own : top;
      if (host.parentNode !== place) place.append(host);
      const region = host.firstElementChild as HTMLElement | null;
      if (region?.isConnected && !region.matches(':popover-open')) region.showPopover();
    };
    settle();
    // No event tells that a dialog opens or is taken away.
    const observer = new MutationObserver(settle);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] });
    return () => {
      observer.disconnect();
      own.append(host);
    };
  }, [home, host, open]);

  return host;
}
