/**
 * Text as the reader sees it: one spelling for what people write in many.
 * Lexicon words go through the same door, so both sides meet.
 */
import type { Lang } from '../../assistant/port.ts';

const DEVANAGARI_ZERO = 0x0966;

/** Lower case, ASCII digits and dashes, and one form for Devanagari spellings that differ only by habit. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO))
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\u093c/g, '') // nukta: ड़ and ड are written for one another
    .replace(/\u0901/g, '\u0902') // chandrabindu and anusvara likewise
    .replace(/न्(?=[दतधथ])/g, 'ं') // हिन्दी, हिंदी
    .replace(/म्(?=[बपभफ])/g, 'ं') // मुम्बई, मुंबई
    .replace(/ऱ/g, 'र')
    .toLowerCase();
}

/** A stretch of the normalised text and what it was read as. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: T;
}

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isDevanagari = (word: string) => /[\u0900-\u097f]/.test(word);
/** Marathi and Hindi case endings that are written on the noun. */
const ENDINGS = '(?:तील|तला|तली|तले|मधील|मधला|मधली|मध्ये|च्या|चा|ची|चे|ला|त|कर|ने|हून|शी)?';

/** A pattern for any of the words, whole words only, longest first. */
export function wordPattern(words: readonly string[]): string {
  const alternatives = [...new Set(words.map(normalise))]
    .sort((a, b) => b.length - a.length)
    .map((word) => escape(word).replace(/ /g, '[\\s-]+') + (isDevanagari(word) ? ENDINGS : ''));
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}])`;
}

export function wordRegExp(words: readonly string[], flags = 'gu'): RegExp {
  return new RegExp(wordPattern(words), flags);
}

/** Finds lexicon entries by any of their words; of overlapping finds the longest stays. */
export function makeFinder<T>(
  entries: readonly { readonly words: readonly string[]; readonly value: T }[],
): (text: string) => Hit<T>[] {
  const byWord = new Map<string, T>();
  for (const entry of entries) {
    for (const word of entry.words) {
      const key = normalise(word).replace(/[\s-]+/g, ' ');
      if (!byWord.has(key)) byWord.set(key, entry.value);
    }
  }
  const pattern = wordRegExp([...byWord.keys()]);
  const ending = new RegExp(`${ENDINGS}$`, 'u');
  return (text) => {
    const hits: Hit<T>[] = [];
    for (const match of text.matchAll(pattern)) {
      const key = match[0].replace(/[\s-]+/g, ' ');
      const value = byWord.get(key) ?? byWord.get(key.replace(ending, ''));
      if (value !== undefined)
        hits.push({ start: match.index, end: match.index + match[0].length, text: match[0], value });
    }
    return hits;
  };
}

/** Text that is used up piece by piece, so that nothing is read twice. */
export interface Draft {
  /** Normalised text with what was taken blanked out, same length as `whole`. */
  left: string;
  readonly whole: string;
  /** As the user wrote it (for names and for quoting back). */
  readonly original: string;
}

export function draftOf(original: string): Draft {
  const whole = normalise(original);
  return { left: whole, whole, original };
}

/** Taken text becomes a mark that is no letter and no separator. */
const TAKEN = '\u00a4';

export function take(draft: Draft, span: { readonly start: number; readonly end: number }): void {
  draft.left =
    draft.left.slice(0, span.start) + TAKEN.repeat(span.end - span.start) + draft.left.slice(span.end);
}

export function takeAll<T>(draft: Draft, find: (text: string) => Hit<T>[]): Hit<T>[] {
  const hits = find(draft.left);
  for (const hit of hits) take(draft, hit);
  return hits;
}

/** Words nobody read: letters only, in order. */
export function leftWords(draft: Draft): string[] {
  return draft.left.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'-]*/gu) ?? [];
}

const MARATHI =
  /(?<![\u0900-\u097f])(?:आहे|आहेत|पाहिजे|हवी|हवा|हवे|हवेत|हव्यात|नको|मला|आम्हाला|आणि|वय|असावी|असावा|असावे|येत|येते|येतं|कोण|कोणी|दाखवा|दाखव|फक्त|पण|किंवा|साठी|बोलणारी|बोलणारा|बोलणारे|नाही|नाहीत|मध्ये|पर्यंत|जवळपास|तिला|त्याला|दोघी|दोघे|तिघे|सगळे|सगळ्या)(?![\u0900-\u097f])|ळ/gu;
const HINGLISH =
  /\b(?:chahiye|chaiye|chahie|hai|hain|hona|honi|hone|ka|ki|ke|ko|wala|wali|wale|waala|waali|nahi|nahin|mat|bhai|ek|do|teen|aur|se|kaun|kon|kaunsi|dikhao|batao|mujhe|hume|humein|hazaar|hazar|umar|umr|thoda|koi|sirf|bas|jo|usko|uska|uski|iske|accha|acchi|achhi|bolne|bolti|bolta|aati|aata|aani|ho|zyada|upar|neeche|tak|wahi|ladka|ladki|dono|kya|yaar|matlab|par|lekin|magar)\b/gu;
const ROMAN_MARATHI =
  /\b(?:pahije|paahije|ahe|aahe|ahet|mala|amhala|nako|nakot|ani|aani|havi|hava|havay|havi|havet|vay|paryant|asava|asavi|asave|kon|kuni|dakhava|dakhva|fakt|phakt|kinva|sathi|saathi|bolnari|bolnara|yet|yete|yeto|javalpas|jevalpas|tila|tyala|kay|mulga|mulgi|nahi|madhe|madhye)\b/gu;
const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

/** Language and script of a message: what the answer is written in. */
export function detectLang(text: string, before?: Lang): Lang {
  const devanagari = count(text, /[\u0900-\u097f]/g);
  const latin = count(text, /[a-z]/gi);
  if (devanagari > latin * 0.5 && devanagari > 2) return count(text, MARATHI) > 0 ? 'mr' : 'hi';
  const low = normalise(text);
  const words = count(low, /[a-z]+/g);
  const hindi = count(low, HINGLISH);
  const marathi = count(low, ROMAN_MARATHI);
  const enough = Math.max(2, words * 0.12);
  if (marathi >= enough && marathi >= hindi) return 'mr-Latn';
  if (hindi >= enough) return 'hi-Latn';
  if (words <= 3 && before !== undefined && words - hindi - marathi <= 0) return before;
  if (words === 0 && before !== undefined) return before;
  return 'en';
}
