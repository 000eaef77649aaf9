/** Names: their slug, spoilt spellings, and near-duplicates. */

/** "Bárbara Mori" is `barbara-mori`; other scripts keep their letters. Stable: external ids are made of it. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** Two names with the same key are spelt nearly alike: spaces, points, accents and a bad decoding do not count. */
export function nearKey(name: string): string {
  return slugOf(misDecoded(name)?.perhaps ?? name).replaceAll('-', '');
}

/** Mac Roman bytes 0x80-0xFF, to undo a file that was read with the wrong table. */
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/**
 * Tells a name whose letters were spoilt on the way ("B·rbara"), with the likely spelling where one can be worked out.
 * Undefined for sound names, also those with accents.
 */
export function misDecoded(name: string): { readonly perhaps?: string } | undefined {
  const fromUtf8 = undoUtf8AsLatin(name);
  if (fromUtf8) return { perhaps: fromUtf8 };
  const symbolInWord = /\p{L}[·¸ˆ˜¯˘˙˚˝˛ˇ´¨]\p{L}|\p{L}[¸ˆ˜¯˘˙˚˝˛ˇ´¨](?=\s|$)/u.test(name);
  // "KanadÈ", "MylËne": a capital with an accent right after a small letter.
  const capitalInWord = /\p{Ll}[À-ÖØ-Þ](?=\p{Ll}|\s|$)/u.test(name);
  if (symbolInWord || capitalInWord) {
    const perhaps = undoMacRoman(name);
    return perhaps ? { perhaps } : {};
  }
  if (name.includes('\uFFFD') || /\p{L}\?\p{L}/u.test(name)) return {};
  return undefined;
}

function undoMacRoman(name: string): string | undefined {
  let fixed = '';
  for (const char of name) {
    const index = MAC_ROMAN.indexOf(char);
    fixed += char.charCodeAt(0) < 0x80 || index === -1 ? char : String.fromCharCode(0x80 + index);
  }
  return fixed !== name && !/[\u0080-\u009F]/.test(fixed) ? fixed.normalize('NFC') : undefined;
}

/** "BÃ¡rbara", "à¤¸à¥€à¤®à¤¾": UTF-8 that was read as Windows-1252. */
function undoUtf8AsLatin(name: string): string | undefined {
  if (!/[ÃÂà][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u.test(name)) return undefined;
  const bytes: number[] = [];
  for (const char of name) {
    const byte = WINDOWS_1252.get(char);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const,
  ),
);
