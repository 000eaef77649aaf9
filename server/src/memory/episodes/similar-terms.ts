/** Words that mean nearly the same as one that was asked for. */
import { MOST_SLOTS } from '../../store/dot-products.ts';
import type { Parts } from './turn-index.ts';
import { wordVectors, type WordVectors } from './word-vectors.ts';

export interface SimilarTerm {
  readonly number: number;
  /** 1 for the term itself, else above 0. */
  readonly likeness: number;
}

/** A cosine up to this is chance. */
const CHANCE = 0.3;
/** From this on a word counts at all. */
const NEAR = 0.42;
const MOST_TERMS = 64;

/** Of the terms that occur; the term itself is among them where it does. @param number - The term's, where it occurs. */
export function similarTerms(
  parts: Parts,
  term: string,
  number: number | undefined,
  vectors: WordVectors = wordVectors(),
): SimilarTerm[] {
  const itself = number === undefined ? [] : [{ number, likeness: 1 }];
  const known = vectors.indexOf(term);
  if (known === undefined) return itself;
  const wanted = vectors.vector(known);
  let square = 0;
  for (const value of wanted) square += value * value;
  if (square === 0) return itself;
  const scale = 1 / Math.sqrt(square);
  const near: SimilarTerm[] = [];
  for (let from = 0; from < parts.known.length; from += MOST_SLOTS) {
    const slice = Uint32Array.from(parts.known.slice(from, from + MOST_SLOTS));
    const products = parts.words.of(wanted, slice);
    for (let at = 0; at < slice.length; at += 1) {
      const other = slice[at] as number;
      const cosine = (products[at] as number) * scale * (parts.wordInverse[other] as number);
      if (cosine >= NEAR && other !== number)
        near.push({ number: other, likeness: (cosine - CHANCE) / (1 - CHANCE) });
    }
  }
  return [...itself, ...near.sort((a, b) => b.likeness - a.likeness).slice(0, MOST_TERMS)];
}
