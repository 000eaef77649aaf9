/** Who is named in a sentence, and whether somebody is who must not be: a person of no result. */
import { nameSound } from '../../casting/read/name-sound.ts';
import type { Person } from './sources.ts';
import { HONORIFIC, isPlain, SAYS_OF_SOMEBODY, SURNAMES, wordsOf } from './words.ts';

export interface NamesRead {
  /** In the order of the sentence. */
  readonly mentioned: readonly Person[];
  /** A name of nobody known. */
  readonly unknown: boolean;
}

interface Token {
  readonly word: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but spaces or one hyphen between it and the token before. */
  readonly joined: boolean;
}

const TOKEN = /[\p{L}\p{M}](?:[\p{L}\p{M}'’]*[\p{L}\p{M}])?/gu;

/** @param isSaid whether a lower-case word was written by the person or told as a fact: those may be repeated. */
export function readNames(
  sentence: string,
  people: readonly Person[],
  isSaid: (word: string) => boolean,
): NamesRead {
  const tokens = tokensOf(sentence);
  const names = people.map((person) => ({ person, words: wordsOf(person.name) }));
  const owner = tokens.map((): Person | undefined => undefined);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = longestName(tokens, at, names) ?? soundOfName(tokens, at, names);
    if (!found) continue;
    for (let offset = 0; offset < found.length; offset += 1) owner[at + offset] = found.person;
    at += found.length - 1;
  }
  const unknown = runsOf(tokens).some((run) => isUnknown(run, sentence, owner, names, isSaid));
  const byWord = tokens.map((token, at) => owner[at] ?? ofOneWord(token, names));
  const mentioned = [...new Set(byWord.filter((person) => person !== undefined))];
  return { mentioned, unknown: unknown || hasUnknownSurname(tokens, owner, isSaid) };
}

type Named = { readonly person: Person; readonly words: readonly string[] };

function tokensOf(sentence: string): Token[] {
  const text = sentence.normalize('NFC');
  let end = 0;
  return [...text.matchAll(TOKEN)].map((match) => {
    const word = match[0].replace(/['’]s$/u, '');
    const joined = match.index > 0 && /^(?:[ \u00a0]+|-)$/u.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    return { word, lower: word.normalize('NFKC').toLowerCase(), start: match.index, end, joined };
  });
}

function longestName(tokens: readonly Token[], at: number, names: readonly Named[]) {
  const fits = names.filter(
    ({ words }) =>
      words.length > 0 &&
      words.every((word, offset) => {
        const token = tokens[at + offset];
        return token?.lower === word && (offset === 0 || token.joined) && isCapital(token.word);
      }),
  );
  const best = fits.sort((a, b) => b.words.length - a.words.length)[0];
  return best && { person: best.person, length: best.words.length };
}

/** "अनन्या कुलकर्णी" for "Ananya Kulkarni": first and last name, since one word alone sounds like too many. */
function soundOfName(tokens: readonly Token[], at: number, names: readonly Named[]) {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second?.joined || !isDevanagari(first.word)) return undefined;
  const [given, family] = [soundOf(first.lower), soundOf(second.lower)];
  const found = names.find(
    ({ words }) =>
      words.length >= 2 && soundOf(words[0] ?? '') === given && soundOf(words.at(-1) ?? '') === family,
  );
  return found && { person: found.person, length: 2 };
}

/** One word of a name stands for its owner where it is no common word. */
function ofOneWord({ word, lower }: Token, names: readonly Named[]): Person | undefined {
  if (!isCapital(word) || lower.length < 3 || isPlain(lower)) return undefined;
  return names.find(({ words }) => words.includes(lower))?.person;
}

/** Capitalised words beside each other. */
function runsOf(tokens: readonly Token[]): { readonly token: Token; readonly at: number }[][] {
  const runs: { token: Token; at: number }[][] = [];
  tokens.forEach((token, at) => {
    if (!isCapital(token.word)) return;
    const last = runs.at(-1);
    if (token.joined && last?.at(-1)?.at === at - 1) last.push({ token, at });
    else runs.push([{ token, at }]);
  });
  return runs;
}

function isUnknown(
  run: readonly { readonly token: Token; readonly at: number }[],
  sentence: string,
  owner: readonly (Person | undefined)[],
  names: readonly Named[],
  isSaid: (word: string) => boolean,
): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return false;
  const isName = ({ lower }: Token) => names.some(({ words }) => words.includes(lower));
  const isStrange = ({ token, at }: (typeof run)[number]) =>
    owner[at] === undefined &&
    !isName(token) &&
    !isPlain(token.lower) &&
    !isSaid(token.lower) &&
    !isAcronym(token.word);
  const strange = run.filter(isStrange);
  const opensSentence = /^[\s\d.)*_#>"'“‘–—-]*$/u.test(sentence.slice(0, first.token.start));
  const ofNames = run.filter(({ token, at }) => owner[at] !== undefined || isName(token));

  if (strange.length >= 2) return true;
  if (strange.length === 1 && ofNames.length > 0)
    // "Meanwhile Asha": a word that opens the sentence is no part of the name after it.
    return !(opensSentence && strange[0] === first && owner[first.at + 1] !== undefined);
  if (strange.length === 0) return isMixture(run, owner, names, isSaid);
  const after = sentence.slice(last.token.end);
  const before = sentence.slice(0, first.token.start);
  return (
    SAYS_OF_SOMEBODY.test(after) ||
    /^['’]s(?![\p{L}\p{M}])/u.test(sentence.slice(last.token.end - 2)) ||
    HONORIFIC.test(before) ||
    (opensSentence && /^\s*(?:[-*•]|\d+[.)])/u.test(sentence) && /^[\s*_]*(?:[:,–—-]|$)/u.test(after)) ||
    /^ [\p{Script=Devanagari}]/u.test(after)
  );
}

/** Words of two people's names, put together to somebody who does not exist. */
function isMixture(
  run: readonly { readonly token: Token; readonly at: number }[],
  owner: readonly (Person | undefined)[],
  names: readonly Named[],
  isSaid: (word: string) => boolean,
): boolean {
  const loose = run.filter(
    ({ token, at }) =>
      owner[at] === undefined &&
      !isPlain(token.lower) &&
      !isSaid(token.lower) &&
      names.some(({ words }) => words.includes(token.lower)),
  );
  if (loose.length < 2) return false;
  return !names.some(({ words }) => loose.every(({ token }) => words.includes(token.lower)));
}

function hasUnknownSurname(
  tokens: readonly Token[],
  owner: readonly (Person | undefined)[],
  isSaid: (word: string) => boolean,
): boolean {
  return tokens.some(
    ({ word, lower, joined }, at) =>
      joined && SURNAMES.has(word) && owner[at] === undefined && !isSaid(lower),
  );
}

/** Short names too: with consonants added to both, two of which have a sound where one has none. */
const soundOf = (word: string) => nameSound(`${word}${isDevanagari(word) ? 'कतप' : 'ktp'}`);
const isCapital = (word: string) => /^\p{Lu}/u.test(word);
const isAcronym = (word: string) => /^\p{Lu}{1,4}$/u.test(word);
const isDevanagari = (text: string) => /\p{Script=Devanagari}/u.test(text);
