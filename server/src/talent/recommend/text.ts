/** Words, names and genres of a synopsis as index terms. */

const STOP_WORDS = new Set(
  (
    'a an the of to in and or is are was were be been by for with on at from as it its his her he she they their ' +
    'who whom which that this these those did does do has have had what when where how why i you my me your so if ' +
    'can will would film movie directed written produced based'
  ).split(' '),
);

/** What stands in place of a title or a name somebody took out of the text. */
const MASK = /\[[A-Z]+\]/g;

/** Lower case, without stop words, with the commonest English endings taken off. */
export function words(text: string): string[] {
  const found =
    text
      .replace(MASK, ' ')
      .toLowerCase()
      .replace(/'s\b/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return found.filter((word) => word.length > 1 && !STOP_WORDS.has(word)).map(stem);
}

function stem(word: string): string {
  if (word.length <= 4) return word;
  let short = word;
  if (word.endsWith('ies')) short = `${word.slice(0, -3)}y`;
  else if (word.endsWith('ing') && word.length > 5) short = word.slice(0, -3);
  else if (word.endsWith('ed') || word.endsWith('es')) short = word.slice(0, -2);
  else if (word.endsWith('s') && !word.endsWith('ss')) short = word.slice(0, -1);
  return short.endsWith('e') && short.length > 4 ? short.slice(0, -1) : short;
}

/** Runs of two or three capitalised words: directors, writers, studios, places, characters. */
export function names(text: string): string[] {
  const found = text
    .replace(MASK, ' . ')
    .matchAll(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+)+/gu);
  return [...found].flatMap(([run]) =>
    pairs(
      run
        .toLowerCase()
        .split(' ')
        .filter((part) => !part.endsWith('.')),
    ),
  );
}

function pairs(parts: readonly string[]): string[] {
  return parts.slice(1).map((part, at) => `${parts[at]!} ${part}`);
}

export const genreTerm = (genre: string) => `g${genre.toLowerCase().replace(/[^\p{L}]/gu, '')}`;

/** Words of a synopsis that say where a production comes from, in what form and for whom. */
const FACETS =
  'american british english canadian australian french german italian spanish japanese chinese hong kong indian irish ' +
  'scottish mexican korean russian swedish danish norwegian dutch israeli african independent animated documentary ' +
  'anthology fantasy christian television direct video 3d computer motion martial horror slasher gay lesbian black hip ' +
  'rock biographical bollywood punjabi tamil telugu muslim';
const FACET_AT = new Map(FACETS.split(' ').map((word, at) => [word, at]));

export const FACET_COUNT = FACET_AT.size;

/** Which facets a text names, each once. */
export function facets(text: string): number[] {
  const found = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [...new Set(found.flatMap((word) => FACET_AT.get(word) ?? []))];
}
