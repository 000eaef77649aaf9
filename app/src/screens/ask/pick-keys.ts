import { useEffect, useRef } from 'react';
import { PICK_KEYS } from '../../model/picks.ts';

/** Keys 1 to 6 pick, wherever focus is, except where a figure is being written or something lies over the page. */
export function usePickKeys(onPlace: (place: number) => void): void {
  const latest = useRef(onPlace);
  useEffect(() => {
    latest.current = onPlace;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const place = Number(event.key);
      if (!Number.isInteger(place) || place < 1 || place > PICK_KEYS) return;
      if (takesText(event.target) || document.querySelector('dialog[open], [popover]:popover-open') !== null)
        return;
      event.preventDefault();
      latest.current(place);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
