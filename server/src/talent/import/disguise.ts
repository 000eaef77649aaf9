/** Text that hides what it says: letters spaced out, digits for letters, look-alikes of another script, base64, entities. */

const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
/** Cyrillic and Greek letters that look like Latin ones. */
const ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ԁ: 'd',
  н: 'h',
  к: 'k',
  м: 'm',
  т: 't',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ι: 'i',
  ρ: 'p',
};
const MOST_ENCODED = 4000;

/** The text as it reads without each disguise that it may wear; nothing where it wears none. */
export function undisguised(text: string): string[] {
  return [unspaced(text), lettered(text), latinised(text), decoded(text), unescaped(text)].filter(
    (each): each is string => each !== undefined && each !== text,
  );
}

/** "R a n k  m e": two spaces part the words. */
function unspaced(text: string): string | undefined {
  const tokens = text.split(/\s+/u).filter(Boolean);
  const single = tokens.filter((token) => /^\p{L}[.,!]?$/u.test(token)).length;
  if (single < 8 || single < tokens.length * 0.6) return undefined;
  return text
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ''))
    .join(' ')
    .replace(/(?<=[.!?])(?=\p{L})/gu, ' ');
}

/** "R4NK ME F1RST" */
const lettered = (text: string): string | undefined => {
  // Hardly any text has such a word, and looking is far quicker than replacing.
  if (!/\p{L}[\d@$]|[\d@$]\p{L}/u.test(text)) return undefined;
  return text.replace(/[\p{L}\p{N}@$]+/gu, (word) =>
    /\p{L}/u.test(word) && /[\d@$]/u.test(word)
      ? word.replace(/[01345@7$]/gu, (char) => DIGITS[char] ?? char)
      : word,
  );
};

/** Only in words that mix scripts: a name in Cyrillic is a name. */
const latinised = (text: string): string | undefined => {
  if (!/[\u0370-\u04ff\u0500-\u052f]/.test(text)) return undefined;
  return text.replace(/[\p{L}]+/gu, (word) =>
    /[a-z]/iu.test(word) && /[\u0370-\u04ff\u0500-\u052f]/u.test(word)
      ? [...word.toLowerCase()].map((char) => ALIKE[char] ?? char).join('')
      : word,
  );
};

function decoded(text: string): string | undefined {
  const pieces = (text.slice(0, MOST_ENCODED).match(/[A-Za-z0-9+/]{24,}={0,2}/gu) ?? []).map((piece) =>
    Buffer.from(piece, 'base64').toString('utf8'),
  );
  const readable = pieces.filter((piece) => /^[\p{L}\p{M}\p{N}\p{P}\p{Z}\n]{12,}$/u.test(piece));
  return readable.length === 0 ? undefined : readable.join('\n');
}

function unescaped(text: string): string | undefined {
  if (!/&#x?[\da-f]{2,6};/iu.test(text)) return undefined;
  return text.replace(/&#(x?)([\da-f]{2,6});/giu, (all, hex: string, digits: string) => {
    const code = Number.parseInt(digits, hex === '' ? 10 : 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
