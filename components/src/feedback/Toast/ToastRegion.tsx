'use client';

import { forwardRef, useEffect, useImperativeHandle, useRef, useState, useSyncExternalStore } from 'react';
import type { FocusEvent, HTMLAttributes, KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { complain } from '../../foundation/complain.ts';
import { cx } from '../../foundation/cx.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { currentToasts, dismiss, subscribe, toastsOnServer } from './queue.ts';
import type { ToastEntry } from './queue.ts';
import { home as homeClass, region as regionClass } from './Toast.css.ts';
import { toastStrings } from './Toast.strings.ts';
import { Toast } from './Toast.tsx';
import { useHost } from './useHost.ts';

export interface ToastRegionProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /**
   * How many are shown at once; the others wait.
   * @default 3
   */
  most?: number;
}

let regions = 0;

/** Where toasts are shown: once in a page, at the end of what it holds. F6 leads there and back. */
export const ToastRegion = forwardRef<HTMLDivElement, ToastRegionProps>(function ToastRegion(
  { most = 3, className, ...props },
  ref,
) {
  const entries = useSyncExternalStore(subscribe, currentToasts, toastsOnServer);
  const shown = entries.slice(0, most);
  const home = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => home.current as HTMLDivElement);
  const host = useHost(home, shown.length > 0);

  useEffect(() => {
    regions += 1;
    if (process.env.NODE_ENV !== 'production' && regions > 1)
      complain('ToastRegion', 'there are two of it', 'every toast is shown and read twice', 'Keep one.');
    return () => {
      regions -= 1;
    };
  }, []);

  return (
    <div ref={home} data-component="ToastRegion" className={cx(homeClass, className)} {...props}>
      {host && shown.length > 0 && createPortal(<Region entries={shown.toReversed()} />, host)}
    </div>
  );
});

/** The landmark, while there is something in it. */
function Region({ entries }: { entries: readonly ToastEntry[] }) {
  const strings = useStrings(toastStrings);
  const region = useRef<HTMLElement>(null);
  /** What had focus before it came in here. */
  const before = useRef<HTMLElement | null>(null);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const hidden = useSyncExternalStore(
    subscribeToVisibility,
    () => document.hidden,
    () => false,
  );

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const element = region.current;
      if (event.key !== 'F6' || event.defaultPrevented || !element) return;
      event.preventDefault();
      if (element.contains(document.activeElement)) leave(before.current);
      else element.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const close = (id: string, at: number) => {
    const toasts = [...(region.current?.children ?? [])];
    const active = document.activeElement;
    if (active && toasts[at]?.contains(active)) {
      const next = toasts[at + 1] ?? toasts[at - 1];
      const button = next && [...next.querySelectorAll('button')].at(-1);
      if (button) button.focus();
      else leave(before.current);
    }
    dismiss(id);
  };

  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    setFocused(true);
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      before.current = relatedTarget;
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setFocused(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return;
    const at = [...event.currentTarget.children].findIndex((toast) => toast.contains(event.target as Node));
    const entry = entries[at];
    if (!entry) return;
    // A dialog around stays open.
    event.preventDefault();
    event.stopPropagation();
    close(entry.id, at);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside
    <section
      ref={region}
      aria-label={strings.region}
      tabIndex={-1}
      popover="manual"
      className={regionClass}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry, at) => (
        <Toast
          key={entry.id}
          entry={entry}
          paused={pointed || focused || hidden}
          onClose={() => close(entry.id, at)}
        />
      ))}
    </section>
  );
}

/** Gives focus back to where it was, if that is still there. */
function leave(before: HTMLElement | null) {
  if (before?.isConnected) before.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function subscribeToVisibility(listener: () => void) {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
