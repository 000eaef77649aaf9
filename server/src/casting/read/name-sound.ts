/** Names across scripts: "कुणाल" and "Kunal" share their consonants, which is what both spellings agree on. */
import { normalise } from './text-form.ts';

const DEVANAGARI: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'k',
  ग: 'g',
  घ: 'g',
  ङ: 'n',
  च: 'c',
  छ: 'c',
  ज: 'j',
  झ: 'j',
  ञ: 'n',
  ट: 't',
  ठ: 't',
  ड: 'd',
  ढ: 'd',
  ण: 'n',
  त: 't',
  थ: 't',
  द: 'd',
  ध: 'd',
  न: 'n',
  प: 'p',
  फ: 'p',
  ब: 'b',
  भ: 'b',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 's',
  ष: 's',
  स: 's',
  '\u0902': 'n',
};
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/ph|f/gu, 'p'],
  [/ch/gu, 'c'],
  [/w/gu, 'v'],
  [/z/gu, 'j'],
  [/q|c(?=k)/gu, 'k'],
  [/x/gu, 'ks'],
  [/[aeiouh]/gu, ''],
];

/** Consonants alone, doubled ones once; `undefined` where too few are left to tell names apart. */
export function nameSound(word: string): string | undefined {
  const low = normalise(word);
  const consonants = /[\u0900-\u097f]/u.test(low)
    ? [...low].map((char) => DEVANAGARI[char] ?? '').join('')
    : LATIN.reduce((text, [pattern, plain]) => text.replace(pattern, plain), low).replace(/[^a-z]/gu, '');
  // A nasal before a stop is written or left out: "Sambhaji", "संभाजी".
  const sound = consonants.replace(/m(?=[pb])/gu, 'n').replace(/(.)\1+/gu, '$1');
  return sound.length >= 3 ? sound : undefined;
}
