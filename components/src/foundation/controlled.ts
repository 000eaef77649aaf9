'use client';

import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useLatest } from './latest.ts';

/**
 * A value that is the caller's where one is given, and the component's own otherwise. The setter stays the same
 * between renders and tells the caller in both cases.
 * @param inForm any element inside the form that takes a value of its own back to `first`
 */
export function useControlled<Value, Next extends Value = Value>(
  given: Value | undefined,
  first: Value,
  onChange?: (value: Next) => void,
  inForm?: RefObject<Element | null>,
): [Value, (value: Next) => void] {
  const [own, setOwn] = useState(first);
  const latest = useLatest(onChange);
  const change = useCallback(
    (value: Next) => {
      setOwn(value);
      latest.current?.(value);
    },
    [latest],
  );
  useReset(inForm, () => setOwn(first));
  return [given ?? own, change];
}

/** Calls `back` when the form around an element is reset, as the platform's own controls are. */
export function useReset(inForm: RefObject<Element | null> | undefined, back: () => void) {
  const latest = useLatest(back);
  useEffect(() => {
    const home = inForm?.current?.ownerDocument;
    const onReset = (event: Event) => {
      const element: (Element & { form?: HTMLFormElement | null }) | null | undefined = inForm?.current;
      // By its `form` attribute a control may stand outside of its form.
      const form = element?.form ?? element?.closest('form');
      if (form === event.target && !event.defaultPrevented) latest.current();
    };
    home?.addEventListener('reset', onReset);
    return () => home?.removeEventListener('reset', onReset);
  }, [inForm, latest]);
}
