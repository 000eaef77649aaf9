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
  return nearSlug(name).replaceAll('-', '');
}

const nearSlug = remembered((name: string) => slugOf(misDecoded(name)?.perhaps ?? name));

/** An import asks for the same names several times in a row; the last few are kept. */
function remembered<Result>(make: (name: string) => Result): (name: string) => Result {
  const known = new Map<string, Result>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= 1_000) known.clear();
    const result = make(name);
    known.set(name, result);
    return result;
  };
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

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/aa+|ah(?=[^aeiou]|$)/g, 'a'],
  [/ee+|ii+|ie|ey/g, 'i'],
  [/oo+|uu+|ou/g, 'u'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/ck|q|x/g, 'k'],
  [/z/g, 'j'],
  [/([bcdgjkpst])h/g, '$1'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** One word as it sounds: "Velhankar", "Velankar" and "Welhankaar" are nearly one. Other scripts keep their letters. */
function wordSound(word: string): string {
  return SOUNDS.reduce((text, [pattern, sound]) => text.replaceAll(pattern, sound), word);
}

const soundsOf = remembered((name: string): readonly string[] =>
  nearSlug(name)
    .split('-')
    .filter((word) => word !== '')
    .map(wordSound)
    .toSorted(),
);

/** The consonants of the words as they sound, in any order of the words; two people with one are worth comparing. */
export function soundKey(name: string): string {
  return soundsOf(name)
    .map((word) =>
      /^[a-z0-9]+$/.test(word) ? word.charAt(0) + word.slice(1).replaceAll(/[aeiouh]/g, '') : word,
    )
    .join(' ');
}

/**
 * Whether two names may be one person's: the same words in any order, a careless spelling, an initial for a word, or
 * a middle name more. "Raj Kumar" and "Rani Kumar" are clearly two.
 */
export function namesAlike(a: string, b: string): boolean {
  const [shorter, longer] = [soundsOf(a), soundsOf(b)].toSorted((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ];
  if (shorter.length === 0) return false;
  if (shorter.join('') === longer.join('')) return true;
  // One word alone says too little where the other has more.
  if (shorter.length === 1 && longer.length > 1) return nearKey(a) === nearKey(b);
  const rest = [...longer];
  return shorter.every((word) => {
    const at = rest.findIndex((other) => wordsAlike(word, other));
    if (at === -1) return false;
    rest.splice(at, 1);
    return true;
  });
}

function wordsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const slips = Math.min(a.length, b.length) >= 6 ? 2 : Math.min(a.length, b.length) >= 4 ? 1 : 0;
  return slips > 0 && a.charAt(0) === b.charAt(0) && distance(a, b, slips) <= slips;
}

/** Letters to add, drop or change to make one of the other; more than `most` is told as `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}
