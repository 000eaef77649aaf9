/** Names as hashes, so that somebody is found by a word of the name in either script. */
import { nameSound } from '../../casting/read/name-sound.ts';
import { normalise } from '../../casting/read/text.ts';
import { hash } from './hash.ts';

const isDevanagari = (text: string) => /[\u0900-\u097f]/u.test(text);

/** What a name answers to: its words, and their sounds for a name asked in the other script. */
const wordKey = (word: string) => hash(word);
const soundKey = (devanagari: boolean, sound: string) => hash(`${devanagari ? 'deva' : 'latn'} ${sound}`);

/** What to look for in `Traits.names` for a normalised word: the word itself, or its sound in the other script. */
export function calledKeys(word: string): number[] {
  const sound = nameSound(word);
  return [wordKey(word), ...(sound === undefined ? [] : [soundKey(!isDevanagari(word), sound)])];
}

/** Hashes of what a name answers to. */
export function nameKeys(name: string): number[] {
  const words = normalise(name).match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const devanagari = isDevanagari(name);
  const sounds = words.map(nameSound).filter((sound) => sound !== undefined);
  return [...words.map(wordKey), ...sounds.map((sound) => soundKey(devanagari, sound))];
}
