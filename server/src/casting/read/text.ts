/**
 * Text as the reader sees it: words of the lexicon are found in it, and what was read is taken out.
 * Lexicon words go through the same form as the text, so both sides meet.
 */
import { withDigits } from '../lexicon/numbers.ts';
import { formOf, normalise } from './text-form.ts';

export { type Hit, makeFinder } from './finder.ts';
export { normalise } from './text-form.ts';

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for any of the words, whole words only, longest first. */
export function wordRegExp(words: readonly string[], flags = 'gu'): RegExp {
  const alternatives = [...new Set(words.map(normalise))]
    .sort((a, b) => b.length - a.length)
    .map((word) => escape(word).replace(/ /g, '[\\s-]+'));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, flags);
}

/** Text that is used up piece by piece, so that nothing is read twice. */
export interface Draft {
  /** Normalised text with what was taken blanked out, same length as `whole`. */
  left: string;
  readonly whole: string;
  /** As the user wrote it; `quoteOf` finds a stretch of `whole` in it. */
  readonly original: string;
  readonly at: readonly number[];
}

/** A text ready to be read, nothing taken yet. */
export function draftOf(original: string): Draft {
  const { text, written, at } = formOf(original);
  const whole = withDigits(text);
  return { left: whole, whole, original: written, at };
}

/** A stretch of the draft in the words of the user. */
export function quoteOf(draft: Draft, span: { readonly start: number; readonly end: number }): string {
  const { original, at } = draft;
  return original.slice(at[span.start] ?? original.length, at[span.end] ?? original.length);
}

/** Taken text becomes a mark that is no letter and no separator. */
const TAKEN = '\u00a4';

/** Marks a stretch as read. */
export function take(draft: Draft, span: { readonly start: number; readonly end: number }): void {
  draft.left =
    draft.left.slice(0, span.start) + TAKEN.repeat(span.end - span.start) + draft.left.slice(span.end);
}

/** Words nobody read: letters only, in order. */
export function leftWords(draft: Draft): string[] {
  return draft.left.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'-]*/gu) ?? [];
}
