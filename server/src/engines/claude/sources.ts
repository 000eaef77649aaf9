/**
 * The people of a conversation's results, as Claude is told them: one `search_result` block a person, one text
 * block a fact. A citation names block and facts, so it can be held against what was told.
 */
import type Anthropic from '@anthropic-ai/sdk';
import type { Citation } from '../../contract.ts';
import { cleanText } from './clean.ts';
import { withoutLinks } from './links.ts';
import { wordsOf } from './words.ts';

export interface Person {
  readonly talentId: string;
  readonly externalId: string;
  readonly name: string;
}

export interface PersonTold extends Person {
  /** One sentence each, with source and date where there is one. */
  readonly facts: readonly string[];
}

/** More would be a file, not a result. */
const MAX_FACTS = 40;

export interface Sources {
  /** All who may be named or asked for: those told in this turn, and those of earlier turns. */
  people(): readonly Person[];
  /** Cleaned text of everything told of a person in this turn, for numbers and words in claims. */
  toldOf(person: Person): string;
  /** What was told besides, of no person in particular: figures of a search. */
  heard(): string;
  hear(text: string): void;
  /** Whether a lower-case word is in anything that was told. */
  says(word: string): boolean;
  /** The first people of the lists of the conversation: of them it may be said that they lead. */
  readonly leaders: Set<string>;
  tell(person: PersonTold): Anthropic.SearchResultBlockParam;
  /** What a citation stands for; `undefined` where it points to nothing that was told. */
  resolve(citation: Anthropic.TextCitation): Omit<Citation, 'claim'> | undefined;
}

export function createSources(earlier: readonly Person[]): Sources {
  const people = new Map<string, Person>(earlier.map((person) => [person.talentId, person]));
  const told = new Map<string, { readonly person: Person; readonly facts: readonly string[] }>();
  const texts = new Map<string, string>();
  const words = new Set<string>();
  let heard = '';

  return {
    leaders: new Set(),
    people: () => [...people.values()],
    heard: () => heard,
    hear: (text) => {
      heard += `\n${text}`;
      for (const word of wordsOf(text)) words.add(word);
    },
    says: (word) => words.has(word),
    toldOf: ({ talentId }) => texts.get(talentId) ?? '',
    tell: ({ facts, ...person }) => {
      const name = cleanText(person.name).slice(0, 120);
      const lines = facts
        .slice(0, MAX_FACTS)
        .map((fact) => withoutLinks(cleanText(fact)).text)
        .filter((fact) => fact.trim() !== '');
      const content = lines.length > 0 ? lines : ['Nothing on file.'];
      people.set(person.talentId, person);
      texts.set(person.talentId, `${texts.get(person.talentId) ?? ''}\n${content.join('\n')}`);
      for (const word of wordsOf(content.join(' '))) words.add(word);
      const source = freeSource(told, cleanText(person.externalId).slice(0, 60));
      told.set(source, { person, facts: content });
      return {
        type: 'search_result',
        source,
        title: name,
        content: content.map((text) => ({ type: 'text', text })),
        citations: { enabled: true },
      };
    },
    resolve: (citation) => {
      if (citation.type !== 'search_result_location') return undefined;
      const found = told.get(citation.source);
      const { start_block_index: start, end_block_index: end } = citation;
      if (!found || start < 0 || end <= start || end > found.facts.length) return undefined;
      const cited = found.facts.slice(start, end);
      if (squeezed(cited.join('')) !== squeezed(citation.cited_text)) return undefined;
      const { talentId, externalId, name } = found.person;
      return { talentId, externalId, name, fact: cited.join(' ') };
    },
  };
}

/** The person's own id in the office; told twice, they get a number, so that each block has its own. */
function freeSource(told: ReadonlyMap<string, unknown>, externalId: string): string {
  const source = `talent:${externalId}`;
  if (!told.has(source)) return source;
  let copy = 2;
  while (told.has(`${source}#${copy}`)) copy += 1;
  return `${source}#${copy}`;
}

const squeezed = (text: string) => text.replace(/\s+/gu, '');
