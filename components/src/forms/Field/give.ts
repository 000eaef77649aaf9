import type { ForwardedRef } from 'react';

/** Hands an element to the caller's ref. What it returns goes to React: a clean-up, from version 19 on. */
export function give<Element>(ref: ForwardedRef<Element>, element: Element | null): void | (() => void) {
  if (typeof ref === 'function') return ref(element);
  if (ref) ref.current = element;
  return undefined;
}
