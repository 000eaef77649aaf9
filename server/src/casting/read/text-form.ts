/** One spelling for what people write in many, with the way back to the text as it was written. */

const DEVANAGARI_ZERO = 0x0966;
const SAME: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '`': "'",
  '´': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u0901': '\u0902', // chandrabindu and anusvara are written for one another
  ऱ: 'र',
};
const NUKTA = '\u093c'; // ड़ and ड likewise
const VIRAMA = '\u094d';
const ANUSVARA = '\u0902';
/** हिन्दी and हिंदी, मुम्बई and मुंबई: a nasal before a stop of its own row. */
const NASAL: Readonly<Record<string, string>> = { न: 'दतधथ', म: 'बपभफ' };

export interface Form {
  readonly text: string;
  /** The text as written (NFC), and for each place in `text` the place in it. */
  readonly written: string;
  readonly at: readonly number[];
}

/** Lower case, ASCII digits and dashes, and one form for Devanagari spellings that differ only by habit. */
export function formOf(text: string): Form {
  const written = text.normalize('NFC');
  const at: number[] = [];
  let out = '';
  for (let index = 0; index < written.length; index += 1) {
    const char = written[index] ?? '';
    if (char === NUKTA || /[\u200b-\u200f\u2060\ufeff]/.test(char)) continue;
    const nasal = written[index + 1] === VIRAMA && NASAL[char]?.includes(written[index + 2] ?? '#') === true;
    at.push(index);
    out += nasal ? ANUSVARA : plain(char);
    if (nasal) index += 1;
  }
  return { text: out, written, at };
}

/** As `formOf`, where the way back is not needed. */
export const normalise = (text: string): string => formOf(text).text;

function plain(char: string): string {
  if (char >= '०' && char <= '९') return String(char.charCodeAt(0) - DEVANAGARI_ZERO);
  if (/[\u2010-\u2015]/.test(char)) return '-';
  if (/[\u2000-\u200a]/.test(char)) return ' ';
  const same = SAME[char];
  if (same !== undefined) return same;
  const low = char.toLowerCase();
  // A letter whose lower case is two would shift every place after it.
  return low.length === 1 ? low : char;
}
