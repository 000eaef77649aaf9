/**
 * What of a text counts for its meaning: stems of its words, what the casting lexicon knows them as ("kushti", "कुश्ती"
 * and "wrestling" are one), and how they sound, which Latin and Devanagari spellings share.
 */
import { findSpeech } from '../../casting/lexicon/languages.ts';
import { findSkills } from '../../casting/lexicon/skills.ts';
import { findFormats } from '../../casting/lexicon/work.ts';
import { nameSound } from '../../casting/read/name-sound.ts';
import { once } from '../../casting/read/once.ts';
import { normalise } from '../../casting/read/text.ts';

/** How often each feature occurs. */
export type Features = ReadonlyMap<string, number>;

/** Concepts count more than a word, as they hold in every language. */
const CONCEPT = 1.5;
const SOUND = 0.3;
/** A longer text says nothing new; bios are bounded at import, so this only guards. */
const MOST_LETTERS = 20_000;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The features of a text, with their weights. */
export function featuresOf(text: string): Features {
  const low = normalise(text.slice(0, MOST_LETTERS));
  const found = new Map<string, number>();
  const add = (feature: string, weight: number) => found.set(feature, (found.get(feature) ?? 0) + weight);
  for (const [word] of low.matchAll(WORD)) {
    const read = readWord(word);
    if (read === undefined) continue;
    add(read.stem, 1);
    if (read.sound !== undefined) add(read.sound, SOUND);
  }
  for (const { value } of findSkills(low))
    for (const skill of value) add(`skill:${skill}`, CONCEPT / Math.sqrt(value.length));
  for (const { value } of findFormats(low)) add(`format:${value}`, CONCEPT);
  for (const { value } of findSpeech(low)) add(`speech:${value}`, CONCEPT);
  return found;
}

const readWord = once((word: string): { stem: string; sound?: string } | undefined => {
  if (word.length < 2 || STOP.has(word) || /^\d+$/u.test(word)) return undefined;
  const sound = nameSound(word);
  return { stem: stemOf(word), ...(sound === undefined ? {} : { sound: `sound:${sound}` }) };
});

/** Endings of English that change nothing of what is meant. Words of other scripts stay as they are. */
function stemOf(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/u.test(word)) return word;
  for (const [ending, plain] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= 3)
      return word.slice(0, -ending.length) + plain;
  return word;
}
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['ing', ''],
  ['ers', ''],
  ['ed', ''],
  ['er', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
];

const STOP = new Set(
  (
    'a an and are as at be been but by for from had has have he her hers him his i if in into is it its of on or our ' +
    'she so than that the their them then there these they this those to up was we were what when which who whom will ' +
    'with you your name title not no can also after before while about over out off own only very more most other ' +
    'hai hain ka ki ke ko se mein aur ek ho जो है हैं का की के को से में और एक हो आहे आणि चा ची चे ला'
  ).split(' '),
);
