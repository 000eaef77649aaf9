/** The turns that answer a question best, by a weighted sum of what speaks for them. */
import { candidatesFor, COLUMNS, sameSession, type Candidates } from './columns.ts';
import type { Found, Question } from './model.ts';
import { readQuestion } from './question.ts';
import type { TurnIndex } from './turn-index.ts';
import { WEIGHTS } from './weights.ts';
import { wordVectors } from './word-vectors.ts';

/** Best first. @param exceptSession - A session whose turns are left out. */
export function rankTurns(
  index: TurnIndex,
  question: Question,
  limit: number,
  exceptSession?: string,
): Found[] {
  const candidates = candidatesOf(index, question);
  const scores = scoresOf(candidates, WEIGHTS);
  const { slots, sessionNumber } = index.parts;
  const except = exceptSession === undefined ? undefined : sessionNumber(exceptSession);
  const slotOf = (at: number) => candidates.slots[at] as number;
  const idOf = (slot: number, by: number) =>
    sameSession(slots, slot, slot + by) ? slots.id[slot + by] : undefined;
  return [...scores.keys()]
    .filter((at) => except === undefined || slots.session[slotOf(at)] !== except)
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    .slice(0, limit)
    .map((at) => {
      const slot = slotOf(at);
      const [before, after] = [idOf(slot, -1), idOf(slot, 1)];
      return {
        id: slots.id[slot] as string,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
        score: scores[at] as number,
      };
    });
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
