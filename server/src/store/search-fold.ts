/**
 * Spellings that mean one word for somebody who searches: Devanagari with and without nukta, candrabindu for
 * anusvara, digits of either script, joiners that cannot be seen. The schema has the same folding in SQL: who
 * changes this table owes a migration that indexes anew.
 */
const FOLDED: readonly (readonly [from: number, to: string])[] = [
  // Letters with the nukta inside, then the nukta itself.
  [0x0929, '\u0928'],
  [0x0931, '\u0930'],
  [0x0934, '\u0933'],
  [0x0958, '\u0915'],
  [0x0959, '\u0916'],
  [0x095a, '\u0917'],
  [0x095b, '\u091C'],
  [0x095c, '\u0921'],
  [0x095d, '\u0922'],
  [0x095e, '\u092B'],
  [0x095f, '\u092F'],
  [0x093c, ''],
  [0x0901, '\u0902'],
  [0x00ad, ''],
  [0x200c, ''],
  [0x200d, ''],
  ...Array.from({ length: 10 }, (_, digit) => [0x0966 + digit, String(digit)] as const),
];
const BY_CHARACTER = new Map(FOLDED.map(([from, to]) => [String.fromCodePoint(from), to]));

/** A run of letters, marks and digits: what the full text holds as one word. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}\u00AD\u200C\u200D]+/gu;

export interface WordAt {
  /** As it is compared: folded, in small letters, without Latin diacritics. */
  readonly word: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order. */
export function wordsIn(text: string): WordAt[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const word = folded(found);
    return word === '' ? [] : [{ word, start: index, end: index + found.length }];
  });
}

function folded(word: string): string {
  const plain = Array.from(word, (character) => BY_CHARACTER.get(character) ?? character).join('');
  return plain
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F\u093C]/g, '')
    .toLowerCase();
}

/** The folding as an SQL expression over another one. Case and Latin diacritics are the tokeniser's. */
export function foldedSql(expression: string): string {
  return FOLDED.reduce(
    (inner, [from, to]) =>
      `replace(${inner}, char(${from}), ${to === '' ? "''" : `char(${to.codePointAt(0)})`})`,
    expression,
  );
}
