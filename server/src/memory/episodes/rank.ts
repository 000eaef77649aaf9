/** The turns that answer a question best, by a weighted sum of what speaks for them. */
import { candidatesFor, COLUMNS, type Candidates } from './columns.ts';
import type { Found, Question } from './model.ts';
import { readQuestion } from './question.ts';
import type { TurnIndex } from './turn-index.ts';
import { WEIGHTS } from './weights.ts';
import { wordVectors } from './word-vectors.ts';

/** Best first. */
export function rankTurns(index: TurnIndex, question: Question, limit: number): Found[] {
  const candidates = candidatesOf(index, question);
  const scores = scoresOf(candidates, WEIGHTS);
  const { id } = index.parts.slots;
  return [...scores.keys()]
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    .slice(0, limit)
    .map((at) => ({ id: id[candidates.slots[at] as number] as string, score: scores[at] as number }));
}

export function candidatesOf(index: TurnIndex, question: Question): Candidates {
  return candidatesFor(index.parts, readQuestion(question, index.parts.speakers), wordVectors());
}

/** One a candidate. @param weights - One a column, in the order of `COLUMNS`. */
export function scoresOf({ slots, columns }: Candidates, weights: readonly number[]): Float64Array {
  const scores = new Float64Array(slots.length);
  for (const [place, name] of COLUMNS.entries()) {
    const weight = weights[place] ?? 0;
    if (weight === 0) continue;
    const column = columns[name];
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = (scores[at] as number) + weight * (column[at] as number);
  }
  return scores;
}
