/** Remembers what a pure function gave: a roster holds the same few thousand words over and over. */

/** More than any roster has; a stream of new words must not fill the memory. */
const MOST = 20_000;

/** `make`, asked once for each text. */
export function once<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const before = made.get(text);
    if (before !== undefined || made.has(text)) return before as T;
    if (made.size >= MOST) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
