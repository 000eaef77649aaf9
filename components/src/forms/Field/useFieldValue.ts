'use client';

import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useLatest } from '../../foundation/latest.ts';

/**
 * A value that is the caller's where one is given, and kept here where not. What is kept here goes back to
 * `initial` with the form around it, as the platform's own controls do.
 * @param element any element inside that form
 */
export function useFieldValue<Value>(
  given: Value | undefined,
  initial: Value,
  element: RefObject<Element | null>,
): [Value, (next: Value) => void] {
  const [own, setOwn] = useState(initial);
  const first = useLatest(initial);
  useEffect(() => {
    const home = element.current?.ownerDocument;
    const reset = (event: Event) => {
      if (event.target instanceof Node && event.target.contains(element.current)) setOwn(first.current);
    };
    home?.addEventListener('reset', reset);
    return () => home?.removeEventListener('reset', reset);
  }, [element, first]);
  return [given ?? own, setOwn];
}
