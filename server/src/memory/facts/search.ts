/** Facts by the words a person looks for, in either script. */
import type { Fact } from '../../contract/memory.ts';
import { speaksOf, wordsOf } from './read/names.ts';

/** Every word of the query stands in the fact, or begins one of its words. */
export function factMatches({ text, subject, scopeId, key, value }: Fact, query: string): boolean {
  const words = wordsOf([text, subject, scopeId, key, JSON.stringify(value)].join(' '));
  return wordsOf(query).every(
    (word) => words.some((own) => own.startsWith(word)) || speaksOf(words.join(' '), word),
  );
}
