/** One call of a tool: what the app sees of it, and what Claude gets back. */
import type Anthropic from '@anthropic-ai/sdk';
import type { EngineEvent, Turn } from '../../assistant/port.ts';
import { redacted, visible } from './clean.ts';
import { inTime } from './in-time.ts';
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

export interface ToolUse {
  readonly turn: Turn;
  readonly context: ToolContext;
  /** How long it may take. */
  readonly toolMs: number;
  readonly problem: (what: string, error: unknown) => void;
  /** Its input was no JSON. */
  readonly garbled: boolean;
  /** The turn has had its share. */
  readonly tooMany: boolean;
}

const OUR_FAULT = 'The tool could not answer just now. Do not make up what it would have said.';

export async function* useTool(
  { id, name, input: written }: Anthropic.ToolUseBlock,
  { turn, context, toolMs, problem, garbled, tooMany }: ToolUse,
): AsyncGenerator<EngineEvent, ToolUsed> {
  const failed = (message: string): ToolUsed => ({
    result: { type: 'tool_result', tool_use_id: id, is_error: true, content: message },
    shown: false,
    named: false,
  });
  if (!isOffered(name)) return failed('There is no such tool.');
  if (garbled) return failed('The input is no JSON. Nothing was done: call the tool again.');
  if (tooMany) return failed('No more tools in this turn. Answer from what you know.');
  // It names roles and notes, which the app shows.
  const input = withoutLinksDeep(written, (text) => redacted(visible(text)));
  yield { type: 'tool-call', id, name, input };
  let done: ToolRun;
  try {
    done = await inTime(runTool(name, input, context), toolMs);
  } catch (fault) {
    const error = fault instanceof ToolFault ? fault : new ToolFault(OUR_FAULT);
    if (error !== fault) problem(`the tool ${name} failed`, fault);
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
