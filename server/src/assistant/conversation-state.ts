/**
 * What the engines keep between turns, filed under the user message it came after. An edited or
 * regenerated turn starts from what was known before it, not from what the withdrawn answer left.
 */
import { z } from 'zod';
import type { EngineStates } from './answer.ts';

const filedSchema = z.object({
  turns: z.array(
    z.object({
      userMessageId: z.string(),
      states: z.object({ claude: z.unknown().optional(), embedded: z.unknown().optional() }),
    }),
  ),
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

export const latestStates = (filed: FiledStates): EngineStates => filed.turns.at(-1)?.states ?? {};

export function fileStates(filed: FiledStates, userMessageId: string, changed: EngineStates): FiledStates {
  const turn = { userMessageId, states: { ...latestStates(filed), ...changed } };
  return { turns: [...filed.turns, turn].slice(-KEPT_TURNS) };
}
