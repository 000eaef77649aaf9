/** The six palettes of portrait placeholders. */
export const hues = ['haldi', 'neem', 'sagar', 'neel', 'geru', 'jamun'] as const;
export type Hue = (typeof hues)[number];

/** The palette of an id, by FNV-1a. It means nothing, and stays the same wherever the person appears. */
export function hueOf(id: string): Hue {
  let hash = 0x811c9dc5;
  for (const unit of id) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hues[hash % hues.length] ?? hues[0];
}
