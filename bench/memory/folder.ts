/** A folder of conversations with questions, laid out as JSON lines: memories, queries and, where they are known, qrels. */
import { z } from 'zod';
import type { Session, Turn } from '../../server/src/memory/episodes/model.ts';
import { fileOf, readLines } from '../json-lines.ts';

const memorySchema = z.object({
  id: z.string(),
  conv: z.string(),
  session: z.union([z.string(), z.number()]),
  at: z.string(),
  speaker: z.string(),
  text: z.string(),
  caption: z.string().optional(),
});
const querySchema = z.object({
  id: z.string(),
  conv: z.string(),
  question: z.string(),
  tags: z.array(z.string()).default([]),
});
const truthSchema = z.object({ query: z.string(), memory: z.string() });

export interface BenchQuestion {
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** Ids of the turns that answer it; empty where the folder does not say. */
  readonly truth: ReadonlySet<string>;
}

export interface Conversation {
  readonly id: string;
  readonly sessions: readonly Session[];
  readonly questions: readonly BenchQuestion[];
}

export interface MemoryFolder {
  readonly conversations: readonly Conversation[];
  readonly answered: boolean;
}

export function readFolder(folder: string): MemoryFolder {
  const truth = new Map<string, Set<string>>();
  const answered = fileOf(folder, 'qrels') !== undefined;
  if (answered)
    for (const { query, memory } of readLines(folder, 'qrels', truthSchema))
      truth.set(query, (truth.get(query) ?? new Set()).add(memory));
  const questions = grouped(readLines(folder, 'queries', querySchema), ({ conv }) => conv);
  const memories = grouped(readLines(folder, 'memories', memorySchema), ({ conv }) => conv);
  for (const conv of questions.keys())
    if (!memories.has(conv))
      throw new Error(`${folder}: questions about ${conv}, of which nothing is there.`);
  return {
    answered,
    conversations: [...memories].map(([id, turns]) => ({
      id,
      sessions: [...grouped(turns, ({ session }) => String(session))].map(([session, said]) => ({
        id: session,
        turns: said.map(({ id: turn, speaker, at, text, caption }): Turn => ({
          id: turn,
          speaker,
          at: isoTime(at),
          text,
          ...(caption !== undefined && { attached: caption }),
        })),
      })),
      questions: (questions.get(id) ?? []).map((query) => ({
        id: query.id,
        text: query.question,
        tags: query.tags,
        truth: truth.get(query.id) ?? new Set<string>(),
      })),
    })),
  };
}

/** In the order of first arrival. */
function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** `1:56 pm on 8 May, 2023`, or a time that JavaScript reads. */
function isoTime(at: string): string {
  const parts = /^(\d{1,2}:\d\d) ?([ap]m) on (\d{1,2} \w+),? (\d{4})$/iu.exec(at.trim());
  const time = new Date(parts ? `${parts[3]} ${parts[4]} ${parts[1]} ${parts[2]} UTC` : at);
  if (Number.isNaN(time.getTime())) throw new Error(`"${at}" is no time. Write it as 2023-05-08T13:56:00Z.`);
  return time.toISOString();
}
