/** Files as downloads: a name that every file system takes, in any script (RFC 6266, RFC 8187). */

/** Bytes that the words of a name may take: file systems allow 255 for all of it. */
const MAX_BYTES = 160;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @param words of the name, in order; blank ones are left out. @param extension without the dot. */
export function attachment(words: readonly string[], extension: string): string {
  const [first = '', ...rest] = words.map(safeWords).filter((word) => word !== '');
  const suffix = rest.map((word) => ` - ${word}`).join('');
  const name = `${fitting(first, MAX_BYTES - Buffer.byteLength(suffix))}${suffix}.${extension}`;
  return `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encoded(name)}`;
}

/** No path, no control or direction characters, nothing that a shell or Windows reads in its own way. */
function safeWords(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ')
    .replaceAll(/[\\/:*?"<>|%$`;]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.~-]+|[\s.]+$/g, '');
}

/** Cut between characters as people see them, so that no vowel sign is torn from its consonant. */
function fitting(text: string, maxBytes: number): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (Buffer.byteLength(kept + segment) > maxBytes) return kept.trimEnd();
    kept += segment;
  }
  return kept;
}

/** For clients that read no other: what is left of the name in ASCII. */
function asciiOf(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/[^\x20-\x7E]/g, '')
    .replaceAll(/\s+/g, ' ')
    // Words without a Latin letter leave their dash behind.
    .replaceAll(/(?: -)+(?= -)/g, '')
    .replaceAll(/^[\s.,-]+/g, '')
    .replaceAll(/[\s-]+(?=\.[a-z]+$)/g, '');
  return /^[a-z]+$/.test(ascii) ? `export.${ascii}` : ascii;
}

const encoded = (name: string) =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
