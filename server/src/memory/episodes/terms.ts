/** The terms of a text: what two texts have to share to be about the same, in any spelling of it. */
import { stemmer } from 'stemmer';
import { findSkills } from '../../casting/lexicon/skills.ts';
import { findFormats } from '../../casting/lexicon/work.ts';
import { once } from '../../casting/read/once.ts';

/** Longer texts (pasted scripts) say what they are about at their beginning. */
const MOST_LETTERS = 8_000;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ENDING = /'(?:s|ll|re|ve|d|m|t)\b/gu;

/** In the order of the text, with repeats. */
export function termsOf(text: string): string[] {
  const low = lowered(text);
  const terms: string[] = [];
  for (const [word] of low.replace(ENDING, ' ').matchAll(WORD)) {
    const term = termOf(word);
    if (term !== undefined) terms.push(term);
  }
  return terms;
}

/** What the casting lexicon knows of a text: `kushti`, `कुश्ती` and `wrestling` are one. */
export function conceptsOf(text: string): string[] {
  const low = lowered(text);
  return [
    ...findSkills(low).flatMap(({ value }) => value.map((skill) => `skill:${skill}`)),
    ...findFormats(low).map(({ value }) => `format:${value}`),
  ];
}

/** Undefined for a word that says nothing by itself. */
export const termOf = once((word: string): string | undefined => {
  if (word.length < 2 || STOP.has(word)) return undefined;
  return /^[a-z]+$/u.test(word) ? stemmer(word) : word;
});

export const lowered = (text: string) =>
  text.slice(0, MOST_LETTERS).normalize('NFC').toLowerCase().replaceAll('\u2019', "'");

const STOP = new Set(
  (
    'a an the of to in and or is are was were be been by for with on at from as it its his her he she they their who ' +
    'whom which that this these those did does do has have had what when where how why i you my me your so if can ' +
    'will would hai hain ka ki ke ko se mein aur है हैं का की के को से में और आहे आणि चा ची चे ला'
  ).split(' '),
);
