'use client';

import { useCallback, useState } from 'react';
import { useLatest } from './latest.ts';

/**
 * A value that is the caller's where one is given, and the component's own otherwise. The setter stays the same
 * between renders and tells the caller in both cases.
 */
export function useControlled<Value>(
  given: Value | undefined,
  first: Value,
  onChange: ((value: Value) => void) | undefined,
): [Value, (value: Value) => void] {
  const [own, setOwn] = useState(first);
  const latest = useLatest(onChange);
  const change = useCallback(
    (value: Value) => {
      setOwn(value);
      latest.current?.(value);
    },
    [latest],
  );
  return [given === undefined ? own : given, change];
}
