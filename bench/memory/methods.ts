/** The rankings that are compared: the product's own, and plain BM25 over single turns. */
import { rankTurns } from '../../server/src/memory/episodes/rank.ts';
import { createTurnIndex, type TurnIndex } from '../../server/src/memory/episodes/turn-index.ts';
import { wordVectors } from '../../server/src/memory/episodes/word-vectors.ts';
import { lexicalIndex, lexicalScores } from '../../server/src/talent/recommend/lexical.ts';
import { termsOf } from '../../server/src/memory/episodes/terms.ts';
import type { Conversation } from './folder.ts';

/** The 50 best turns of the conversation for a question, best first. */
export type Ranking = (question: string) => string[];

export function indexOfConversation({ sessions }: Conversation): TurnIndex {
  const index = createTurnIndex(wordVectors());
  for (const session of sessions) index.put(session);
  return index;
}

export const METHODS = {
  ours: (conversation: Conversation): Ranking => {
    const index = indexOfConversation(conversation);
    return (text) => rankTurns(index, { text }, 50).map(({ id }) => id);
  },
  bm25: ({ sessions }: Conversation): Ranking => {
    const turns = sessions.flatMap((session) => session.turns);
    const index = lexicalIndex(
      turns.map(({ speaker, text, attached }) => termsOf(`${speaker}: ${text} ${attached ?? ''}`)),
    );
    return (text) => {
      const scores = lexicalScores(index, termsOf(text));
      return [...scores.keys()]
        .sort((a, b) => scores[b]! - scores[a]! || a - b)
        .slice(0, 50)
        .map((at) => turns[at]!.id);
    };
  },
} as const;
export type MethodName = keyof typeof METHODS;
