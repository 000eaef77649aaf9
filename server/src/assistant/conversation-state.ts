/**
 * What the engines keep between turns, filed under the user message it came after. An edited or
 * regenerated turn starts from what was known before it, not from what the withdrawn answer left.
 */
import { z } from 'zod';

const filedSchema = z.object({
  turns: z.array(z.object({ userMessageId: z.string(), state: z.unknown() })),
});
export type FiledStates = z.infer<typeof filedSchema>;

const KEPT_TURNS = 20;

/** What was filed under the messages that came before, and under no others. Unreadable: an empty file. */
export function statesBefore(stored: unknown, before: readonly { readonly id: string }[]): FiledStates {
  const parsed = filedSchema.safeParse(stored);
  if (!parsed.success) return { turns: [] };
  const ids = new Set(before.map(({ id }) => id));
  return { turns: parsed.data.turns.filter((turn) => ids.has(turn.userMessageId)) };
}

export const latestState = (filed: FiledStates): unknown => filed.turns.at(-1)?.state;

/** @param state - `undefined`: the turn left what was known as it was. */
export function fileState(filed: FiledStates, userMessageId: string, state: unknown): FiledStates {
  const turn = { userMessageId, state: state ?? latestState(filed) };
  return { turns: [...filed.turns, turn].slice(-KEPT_TURNS) };
}
