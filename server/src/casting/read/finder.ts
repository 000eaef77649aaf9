/** Finds words of the lexicon in a text, word by word: a lexicon of thousands costs no more than one of ten. */
import { normalise } from './text-form.ts';

/** A stretch of the normalised text and what it was read as. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: T;
}

/** Marathi and Hindi case endings that are written on the noun. */
const ENDINGS =
  'तील|तल्या|तला|तली|तले|तलं|मधील|मधल्या|मधला|मधली|मधून|मध्ये|मधे|च्या|चा|ची|चे|चं|ला|त|कर|ने|नं|हून|शी|साठी|ातील|ातला|ातली|ातले|ामधला|ामधली|ाच्या|ाचा|ाची|ाचे|ाला|ात|ाने|ाहून|ासाठी'.split(
    '|',
  );
/** The same in Latin letters. */
const LATIN_ENDINGS =
  'madhla|madhli|madhle|madhil|madhe|walas|wala|wali|wale|chya|cha|chi|che|tla|tli|tle|kar'.split('|');
const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
const isDevanagari = (word: string) => /[\u0900-\u097f]/.test(word);

interface Key<T> {
  readonly tokens: readonly string[];
  /** What stands between the tokens; `undefined` for spaces and hyphens, which are written for one another. */
  readonly gaps: readonly (string | undefined)[];
  readonly length: number;
  readonly value: T;
}
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds lexicon entries by any of their words; of several at one place the longest is taken. */
export function makeFinder<T>(
  entries: readonly { readonly words: readonly string[]; readonly value: T }[],
): (text: string) => Hit<T>[] {
  const byFirst = new Map<string, Key<T>[]>();
  const seen = new Set<string>();
  for (const entry of entries) {
    for (const word of entry.words) {
      const key = keyOf(word, entry.value);
      const [first] = key.tokens;
      const name = `${key.tokens.join(' ')}|${key.gaps.join('|')}`;
      // The first entry to claim a word keeps it.
      if (first === undefined || seen.has(name)) continue;
      seen.add(name);
      byFirst.set(first, [...(byFirst.get(first) ?? []), key]);
    }
  }
  for (const keys of byFirst.values()) keys.sort((a, b) => b.length - a.length);
  return (text) => {
    const tokens = tokensOf(text);
    const hits: Hit<T>[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const found = longestAt(text, tokens, at, byFirst);
      const last = tokens[at + (found?.tokens.length ?? 1) - 1];
      const first = tokens[at];
      if (found === undefined || first === undefined || last === undefined) continue;
      hits.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        value: found.value,
      });
      at += found.tokens.length - 1;
    }
    return hits;
  };
}

function keyOf<T>(word: string, value: T): Key<T> {
  const plain = normalise(word);
  const tokens = tokensOf(plain);
  const gaps = tokens.slice(1).map((token, index) => {
    const gap = plain.slice(tokens[index]?.end, token.start);
    return /^[\s-]+$/u.test(gap) ? undefined : gap.replace(/\s/gu, '');
  });
  return { tokens: tokens.map(({ text }) => text), gaps, length: plain.length, value };
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

function longestAt<T>(
  text: string,
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Key<T>[]>,
): Key<T> | undefined {
  let best: Key<T> | undefined;
  for (const first of [tokens[at]?.text ?? '', ...withoutEnding(tokens[at]?.text ?? '')])
    for (const key of byFirst.get(first) ?? [])
      if ((best === undefined || key.length > best.length) && fits(text, tokens, at, key)) best = key;
  return best;
}

function fits<T>(text: string, tokens: readonly Token[], at: number, key: Key<T>): boolean {
  return key.tokens.every((wanted, index) => {
    const token = tokens[at + index];
    if (token === undefined) return false;
    const last = index === key.tokens.length - 1;
    if (token.text !== wanted && !(last && withoutEnding(token.text).includes(wanted))) return false;
    if (index === 0) return true;
    const gap = text.slice(tokens[at + index - 1]?.end, token.start);
    const between = key.gaps[index - 1];
    return between === undefined ? /^[\s-]+$/u.test(gap) : gap.replace(/\s/gu, '') === between;
  });
}

/** The word without each ending it may carry: मुंबईतला is मुंबई and a case, "kolhapurcha" Kolhapur and a case. */
function withoutEnding(word: string): string[] {
  const endings = isDevanagari(word) ? ENDINGS : LATIN_ENDINGS;
  const least = isDevanagari(word) ? 1 : 3;
  return endings
    .filter((ending) => word.length > ending.length + least && word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length));
}
