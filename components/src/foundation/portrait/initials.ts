export interface Initials {
  readonly given: string;
  /** Absent for people of one name. */
  readonly surname?: string;
  readonly script: 'latin' | 'devanagari';
}

const segmenter = new Intl.Segmenter('mr', { granularity: 'grapheme' });

/**
 * The initials of a name. In Devanagari an initial is the whole first syllable as written, "चि", since its vowel
 * sign has no meaning alone.
 */
export function initialsOf(name: string): Initials {
  const words = name.trim().split(/\s+/u);
  const given = first(words[0] ?? '');
  const surname = words.length > 1 ? first(words.at(-1) ?? '') : undefined;
  return {
    given,
    ...(surname && { surname }),
    script: /\p{Script=Devanagari}/u.test(given) ? 'devanagari' : 'latin',
  };
}

const first = (word: string): string => {
  const letters = word.replace(/^[^\p{L}]+/u, '');
  const [cluster] = segmenter.segment(letters);
  return (cluster?.segment ?? '').toLocaleUpperCase('en');
};
