const said = new Set<string>();

/**
 * Reports a misuse to the developer, once: what is wrong, why it matters, how to mend it. Call it behind
 * `process.env.NODE_ENV !== 'production'`, so that a production build carries neither the check nor the words. It
 * never throws: a page with a misused component still shows.
 *
 * ```ts
 * if (process.env.NODE_ENV !== 'production' && min > max)
 *   complain('RangeSlider', `min is ${min} and max is ${max}`, 'no value lies between them', 'Swap them.');
 * ```
 */
export function complain(component: string, what: string, why: string, how: string): void {
  const message = `CastMatch ${component}: ${what}, so ${why}. ${how}`;
  if (said.has(message)) return;
  said.add(message);
  // oxlint-disable-next-line no-console -- the console is where developers look
  console.error(message);
}

/** The first value that comes twice; undefined where each is there once. */
export function twice<Value>(values: Iterable<Value>): Value | undefined {
  const seen = new Set<Value>();
  for (const value of values) {
    if (seen.has(value)) return value;
    seen.add(value);
  }
  return undefined;
}
