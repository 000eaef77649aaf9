/** Values in one query: few enough for SQLite, and a power of two keeps the prepared statements few. */
const VALUES_AT_ONCE = 256;

/** The list in parts that one query can take; none for an empty list. */
export function inParts<T>(values: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < values.length; start += VALUES_AT_ONCE)
    parts.push(values.slice(start, start + VALUES_AT_ONCE));
  return parts;
}
