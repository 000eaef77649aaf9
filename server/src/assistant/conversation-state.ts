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

/** The file as stored, without the given turn and all that came after it. Unreadable: an empty one. */
export function statesBefore(stored: unknown, userMessageId: string): FiledStates {
  const parsed = filedSchema.safeParse(stored);
  if (!parsed.success) return { turns: [] };
  const at = parsed.data.turns.findIndex((turn) => turn.userMessageId === userMessageId);
  return at < 0 ? parsed.data : { turns: parsed.data.turns.slice(0, at) };
}

export const latestState = (filed: FiledStates): unknown => filed.turns.at(-1)?.state;

/** @param state - `undefined`: the turn left what was known as it was. */
export function fileState(filed: FiledStates, userMessageId: string, state: unknown): FiledStates {
  const turn = { userMessageId, state: state ?? latestState(filed) };
  return { turns: [...filed.turns, turn].slice(-KEPT_TURNS) };
}
