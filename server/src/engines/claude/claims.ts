/**
 * What a sentence of the model claims, and whether it may be shown. A name has to be of a person of the results,
 * an id one that was told, a fact of somebody has to carry a citation, and whoever "leads" has to be first on a list.
 */
import type { Checked } from '../../assistant/port.ts';
import type { Citation } from '../../contract.ts';
import { BULLET, LEADS, NOT_LEADING, NOT_ON_FILE, PRONOUN, QUESTION } from './marks.ts';
import { readNames } from './names.ts';
import type { Person, Sources } from './sources.ts';
import { isFactWord, wordsOf } from './words.ts';

export type Cited = Omit<Citation, 'claim'>;
export type Verdict =
  | { readonly kind: 'pass' }
  /** Shown only with a citation that holds; otherwise removed for this reason. */
  | {
      readonly kind: 'cite';
      readonly otherwise: Checked;
      readonly of: readonly Person[];
      /** Figures of the sentence. Each has to be on file, or said by the person who asks. */
      readonly numbers: readonly string[];
    }
  | { readonly kind: 'remove'; readonly why: Checked };

export interface Claims {
  /** Sentences come in the order in which they were said: "she" is whoever was named last. */
  judge(sentence: string): Verdict;
  /** Whether these facts stand behind a sentence that needs some. */
  supports(verdict: Extract<Verdict, { kind: 'cite' }>, facts: readonly Cited[]): boolean;
}

export interface ClaimsOptions {
  readonly sources: Sources;
  /** All that the person said in this conversation: their words and figures may be repeated. */
  readonly said: string;
}

const NUMBER = /[\d०-९]+(?:[.,][\d०-९]+)*/gu;
const ULID = /(?<![\p{L}\p{N}])[0-9A-HJKMNP-TV-Z]{26}(?![\p{L}\p{N}])/u;
const OFFICE_ID = /(?<![\p{L}\p{N}])\p{Lu}{1,6}-?\d{1,8}(?![\p{L}\p{N}])/gu;

export function createClaims({ sources, said }: ClaimsOptions): Claims {
  const saidWords = new Set(wordsOf(said));
  const saidNumbers = new Set(numbersIn(said));
  const saidUpper = said.toUpperCase();
  let last: readonly Person[] = [];
  /** Lines of a list after a name are about that person. */
  let underName = false;

  const unknownId = (sentence: string) => {
    const people = sources.people();
    const known = new Set(people.flatMap(({ talentId, externalId }) => [talentId, externalId.toUpperCase()]));
    const prefixes = new Set(people.map(({ externalId }) => prefixOf(externalId.toUpperCase())));
    const strange = (id: string) =>
      !known.has(id) && !saidUpper.includes(id) && (prefixes.has(prefixOf(id)) || /-\d{2,}$/u.test(id));
    const ulid = ULID.exec(sentence)?.[0];
    if (ulid !== undefined && !known.has(ulid)) return true;
    return (sentence.match(OFFICE_ID) ?? []).some(strange);
  };

  const judge = (sentence: string): Verdict => {
    const people = sources.people();
    const { mentioned, unknown } = readNames(
      sentence,
      people,
      (word) => saidWords.has(word) || sources.says(word),
    );
    if (unknown) return { kind: 'remove', why: 'unknown_name' };
    if (unknownId(sentence)) return { kind: 'remove', why: 'unknown_id' };
    const goesOn = PRONOUN.test(sentence) || (underName && BULLET.test(sentence));
    const of = mentioned.length > 0 ? mentioned : goesOn ? last : [];
    if (mentioned.length > 0) last = mentioned;
    underName = of.length > 0;
    const [subject] = of;
    if (!subject || QUESTION.test(sentence)) return { kind: 'pass' };

    const claim = withoutNames(sentence.replace(BULLET, ''), people);
    const numbers = numbersIn(claim);
    const states = numbers.length > 0 || wordsOf(claim).some(isFactWord) || repeatsFacts(claim, of, sources);
    if (states && !NOT_ON_FILE.test(claim)) return { kind: 'cite', otherwise: 'uncited', of, numbers };
    const leads = LEADS.test(claim.replace(NOT_LEADING, ''));
    if (leads && sources.leaders.size > 0 && !sources.leaders.has(subject.talentId))
      return { kind: 'cite', otherwise: 'wrong_order', of, numbers };
    return { kind: 'pass' };
  };

  return {
    judge: (sentence) => {
      const verdict = judge(sentence);
      if (verdict.kind === 'remove') last = [];
      return verdict;
    },
    supports: ({ of, numbers }, facts) => {
      if (!facts.some((fact) => of.some(({ talentId }) => talentId === fact.talentId))) return false;
      const known = new Set([
        ...saidNumbers,
        ...numbersIn([...of.map(sources.toldOf), sources.heard()].join('\n')),
      ]);
      return numbers.every((number) => known.has(number));
    },
  };

  function repeatsFacts(claim: string, of: readonly Person[], told: Sources): boolean {
    const own = new Set(of.flatMap((person) => longWords(told.toldOf(person))));
    return longWords(claim).filter((word) => own.has(word) && !saidWords.has(word)).length >= 2;
  }
}

const longWords = (text: string) => wordsOf(text).filter((word) => word.length >= 5);
const prefixOf = (id: string) => /^\p{Lu}+/u.exec(id)?.[0] ?? '';

/** Western digits without separators, so that "१,२०,०००" and "120000" are the same. */
function numbersIn(text: string): string[] {
  const western = text.replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - 0x966));
  return (western.match(NUMBER) ?? []).map((number) => number.replace(/[.,](?=\d{2,3}(?:\D|$))/gu, ''));
}

function withoutNames(sentence: string, people: readonly Person[]): string {
  return people
    .flatMap(({ name, externalId }) => [name, externalId])
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => (name === '' ? text : text.replaceAll(name, ' ')), sentence);
}
