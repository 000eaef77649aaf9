/** Why a word is better left out of a breakdown, and how to say it in words of the story. */
import type { Lang } from '../../../assistant/port.ts';
import type { LintKind } from './terms.ts';
import { lintEn } from './words.en.ts';
import { lintHi } from './words.hi.ts';
import { lintMr } from './words.mr.ts';

export type LintWords = Readonly<
  Record<LintKind, { readonly why: string; readonly suggestions: readonly string[] }>
>;

const TABLES: Readonly<Record<Lang, LintWords>> = {
  en: lintEn,
  hi: lintHi,
  mr: lintMr,
  // Whoever writes these in Latin letters reads English as well.
  'hi-Latn': lintEn,
  'mr-Latn': lintEn,
};

export const lintWords = (lang: Lang): LintWords => TABLES[lang];
