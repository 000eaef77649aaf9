/** Where a sentence ends, and how much of an unfinished one is plain. */
import { PRONOUN } from './marks.ts';
import { isFactWord, isPlain, SAYS_OF_SOMEBODY } from './words.ts';

/** At its mark before a space, after a danda, or with the line. "A." and "Dr." end none. */
const END =
  /(?<=[\p{L}\p{M}\p{N})\]"'”’*_]{2}[.!?।…]+["'”’)*_\]]*)(?<!(?<!\p{L})(?:mr|mrs|ms|dr|st|no|vs|smt)\.)\s+|(?<=।)|\n+/iu;

/** Length of the first complete sentence with the space after it; 0 where none is complete. */
export function nextSentence(text: string): number {
  const end = END.exec(text);
  return end ? end.index + end[0].length : 0;
}

const WORD = /\s*,?\s*([\p{L}\p{M}'’]+)(?=,? )/uy;
const PRIVATE = /^(?:born|birth|dob|janm\p{L}*|phone|mobile|whatsapp|call)$/iu;

/**
 * Length of the beginning that can be shown before the end is known: common words in small letters, after a first
 * one that is no name. Ends before anything that could make it a claim: somebody, a figure, a language.
 */
export function plainLength(text: string): number {
  WORD.lastIndex = 0;
  let length = 0;
  let words = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const word = match[1] ?? '';
    const lower = word.toLowerCase();
    if (words > 0 && /^\p{Lu}/u.test(word)) break;
    if (/\p{Script=Devanagari}/u.test(word)) break;
    if (isFactWord(lower) || PRIVATE.test(word) || PRONOUN.test(word)) break;
    const rest = text.slice(WORD.lastIndex);
    // One strange word alone may be a name; the next one shows.
    if (words === 0 && !isPlain(lower)) {
      if (SAYS_OF_SOMEBODY.test(rest) || !/^ \p{Ll}[\p{L}\p{M}]* /u.test(rest)) break;
    }
    words += 1;
    length = WORD.lastIndex;
  }
  return length > 0 && text[length] === ' ' ? length + 1 : length;
}
