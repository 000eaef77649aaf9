/** How words are compared everywhere in the vocabulary. */

/**
 * Lower case, no Latin accents, Devanagari digits as 0-9, nukta dropped (हिन्दी/हिंदी differ still: list both),
 * punctuation as spaces. Scripts other than Latin keep their marks, which are letters there.
 */
export function normalise(text: string): string {
  // Most cells are plain ASCII, and an import has millions of them.
  if (/^[\x20-\x7E]*$/.test(text))
    return text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  return westernDigits(text)
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F\u093C]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** `२५` as `25`. */
export function westernDigits(text: string): string {
  if (!/[०-९]/.test(text)) return text;
  return text.replaceAll(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

/** A look-up by any of an entry's names; the first entry to claim a name keeps it. */
export function lookup<Entry>(
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
): (text: string) => Entry | undefined {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const key = normalise(name);
      if (key !== '' && !byName.has(key)) byName.set(key, entry);
    }
  }
  return (text) => byName.get(normalise(text));
}
