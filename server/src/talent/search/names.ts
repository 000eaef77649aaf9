/** Whether somebody goes by a word, in either script. */
import { nameSound } from '../../casting/read/name-sound.ts';
import { normalise } from '../../casting/read/text.ts';
import type { Talent } from '../model.ts';

interface Name {
  readonly words: ReadonlySet<string>;
  /** How the words sound, for a name asked in the other script. */
  readonly sounds: ReadonlySet<string>;
}

const kept = new WeakMap<Talent, Name>();
const isDevanagari = (text: string) => /[\u0900-\u097f]/u.test(text);

/** By a word of the name; in the other script by its sound. Takes a normalised word. */
export function isCalled(talent: Talent, word: string): boolean {
  let name = kept.get(talent);
  if (name === undefined) {
    const words = normalise(talent.name).match(/[\p{L}\p{M}]{2,}/gu) ?? [];
    name = {
      words: new Set(words),
      sounds: new Set(words.map(nameSound).filter((sound) => sound !== undefined)),
    };
    kept.set(talent, name);
  }
  if (name.words.has(word)) return true;
  const sound = isDevanagari(word) === isDevanagari(talent.name) ? undefined : nameSound(word);
  return sound !== undefined && name.sounds.has(sound);
}
