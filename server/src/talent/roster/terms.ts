/** The words of a person's text as numbers, for relevance among those who pass. */
import { stemmer } from 'stemmer';
import type { Talent } from '../model.ts';
import { searchableText } from '../searchable-text.ts';
import { hash } from './hash.ts';
import { COUNT_BITS, MOST_COUNTED } from './layout.ts';

/** Rosters say the same words again and again. */
const KEPT = 20_000;
const known = new Map<string, number>();

/** The word of a text as the index knows it: without its count. */
export function termOf(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  const term = hash(stemmer(word)) >>> COUNT_BITS;
  if (known.size >= KEPT) known.clear();
  known.set(word, term);
  return term;
}

/** Words in one spelling: lower case, Latin letters without accents, other scripts as they are. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Each term of a person's text once, with its count, in order. */
export function termsOf(talent: Talent): number[] {
  const counts = new Map<number, number>();
  for (const word of wordsOf(searchableText(talent))) {
    const term = termOf(word);
    counts.set(term, Math.min(MOST_COUNTED, (counts.get(term) ?? 0) + 1));
  }
  return [...counts].map(([term, count]) => term * 2 ** COUNT_BITS + count).sort((a, b) => a - b);
}
