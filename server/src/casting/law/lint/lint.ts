/** Reads a breakdown for words that ask for a trait instead of saying who the character is. It changes nothing. */
import type { Lang } from '../../../assistant/port.ts';
import { formOf } from '../../read/text-form.ts';
import { lintWords } from './words.ts';
import { GENRE_AFTER, type LintKind, TERMS, type Term, TITLE_AFTER, TITLE_BEFORE } from './terms.ts';

export { LINT_KINDS, type LintKind } from './terms.ts';

export interface Finding {
  /** Offsets in the text as given, in UTF-16 units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** As written. */
  readonly term: string;
  readonly kind: LintKind;
  /** One sentence. */
  readonly why: string;
  /** Ways to say it in words of the story. */
  readonly suggestions: readonly string[];
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly kind: LintKind;
}

/** More than this many would be no help; the first ones stand for the rest. */
const MOST = 50;

/**
 * Findings from the first word to the last, none over another.
 * @param lang of the reasons and suggestions; the text may be in any of the languages at once.
 */
export function lintBreakdown(text: string, lang: Lang): Finding[] {
  const { text: low, at } = formOf(text);
  const back = placesIn(text);
  const words = lintWords(lang);
  return withoutOverlaps(TERMS.flatMap((term) => hitsOf(term, low)))
    .slice(0, MOST)
    .map(({ start, end, kind }) => {
      const from = back(at[start] ?? 0);
      const to = back((at[end - 1] ?? 0) + 1);
      return { from, to, term: text.slice(from, to), kind, ...words[kind] };
    });
}

function hitsOf({ kind, pattern, unlessAfter, unlessBefore }: Term, low: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of low.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const rest = low.slice(end);
    const lead = low.slice(0, start);
    if (unlessAfter?.test(rest) || GENRE_AFTER.test(rest) || TITLE_AFTER.test(rest)) continue;
    if (TITLE_BEFORE.test(lead)) continue;
    // "The fair girl" is a demand, "the fair" is a market: what stands before counts for the bare word only.
    if (!/\s/u.test(match[0]) && unlessBefore?.test(lead)) continue;
    hits.push({ start, end, kind });
  }
  return hits;
}

/** Of several at one place the longest stays. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** From a place in the composed (NFC) text to the same place in the text as given. */
function placesIn(text: string): (place: number) => number {
  if (text.normalize('NFC') === text) return (place) => place;
  const given: number[] = [];
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text))
    for (let unit = 0; unit < segment.normalize('NFC').length; unit += 1)
      given.push(index + Math.min(unit, segment.length - 1));
  given.push(text.length);
  return (place) => given[place] ?? text.length;
}
