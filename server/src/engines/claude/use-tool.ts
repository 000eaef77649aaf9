/** One call of a tool: what the app sees of it, and what Claude gets back. */
import type Anthropic from '@anthropic-ai/sdk';
import type { EngineEvent, Turn } from '../../assistant/port.ts';
import { redacted, visible } from './clean.ts';
import { keep } from './kept-state.ts';
import { withoutLinksDeep } from './links.ts';
import { isOffered, runTool, ToolFault, type ToolContext, type ToolRun } from './run-tool.ts';

export interface ToolUsed {
  readonly result: Anthropic.ToolResultBlockParam;
  /** Whether the person has something on the screen of it. */
  readonly shown: boolean;
  /** Whether it gave the conversation a name. */
  readonly named: boolean;
}

export async function* useTool(
  { id, name, input: written }: Anthropic.ToolUseBlock,
  turn: Turn,
  context: ToolContext,
  tooMany: boolean,
): AsyncGenerator<EngineEvent, ToolUsed> {
  const failed = (message: string): ToolUsed => ({
    result: { type: 'tool_result', tool_use_id: id, is_error: true, content: message },
    shown: false,
    named: false,
  });
  if (!isOffered(name)) return failed('There is no such tool.');
  if (tooMany) return failed('No more tools in this turn. Answer from what you know.');
  // It names roles and notes, which the app shows.
  const input = withoutLinksDeep(written, (text) => redacted(visible(text)));
  yield { type: 'tool-call', id, name, input };
  let done: ToolRun;
  try {
    done = await runTool(name, input, context);
  } catch (error) {
    if (!(error instanceof ToolFault)) throw error;
    yield { type: 'tool-result', id, output: { error: error.message } };
    return failed(error.message);
  }
  yield { type: 'tool-result', id, output: done.summary };
  yield* done.events;
  const roles = done.searched?.briefs.flatMap(({ role }) => (role === undefined ? [] : [role])) ?? [];
  if (done.searched) {
    const { briefs, lang, lists } = done.searched;
    yield { type: 'state', state: keep(turn.state, { briefs: [...briefs], lang, lists }) };
    if (roles.length > 0) yield { type: 'title', title: roles.join(', ') };
  }
  return {
    result: { type: 'tool_result', tool_use_id: id, content: [...done.told] },
    shown: done.events.length > 0,
    named: roles.length > 0,
  };
}
