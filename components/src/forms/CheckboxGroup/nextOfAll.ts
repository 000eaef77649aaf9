/**
 * What is chosen after a press on the box that stands for all: from some to all, from all to none, from none back to
 * the last that were only some. Options that cannot be chosen now keep their state throughout.
 * @param chosen values chosen now
 * @param open values that can be chosen now
 * @param lastMixed values that were chosen when last only some were; empty where that never was
 */
export function nextOfAll(
  chosen: ReadonlySet<string>,
  open: readonly string[],
  lastMixed: readonly string[],
): ReadonlySet<string> {
  const held = [...chosen].filter((value) => !open.includes(value));
  const count = chosen.size - held.length;
  if (count === open.length) return new Set(held);
  const back = lastMixed.filter((value) => open.includes(value));
  return new Set([...held, ...(count === 0 && back.length > 0 ? back : open)]);
}
