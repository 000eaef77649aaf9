/** One call of a tool: what the app sees of it, and what Claude gets back. */
import type Anthropic from '@anthropic-ai/sdk';
import type { EngineEvent, Turn } from '../../assistant/port.ts';
import { redacted, visible } from './clean.ts';
import { inTime } from './in-time.ts';
import { keep } from './kept-state.ts';
import { withoutLinksDeep } from './links.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import { fits, isOffered, runTool, ToolFault, type ToolContext, type ToolRun } from './run-tool.ts';
import { inputSchemas, type OfferedTool } from './tool-schemas.ts';

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
  /** Reads the person's own words, where a search is asked for in a form that cannot be read. */
  readonly readBriefs?: () => Promise<readonly RoleBrief[] | undefined>;
  /** The turn has had its share. */
  readonly tooMany: boolean;
}

const OUR_FAULT = 'The tool could not answer just now. Do not make up what it would have said.';

export async function* useTool(
  { id, name, input: written }: Anthropic.ToolUseBlock,
  { turn, context, toolMs, problem, garbled, tooMany, readBriefs }: ToolUse,
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
  const plain = withoutLinksDeep(written, (text) => redacted(visible(text)));
  const input = (await mended(name, plain, readBriefs)) ?? plain;
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

/** A search that fits, made from the person's own words; `undefined` where the input fits or nothing better is had. */
async function mended(
  name: OfferedTool,
  input: unknown,
  readBriefs: ToolUse['readBriefs'],
): Promise<unknown> {
  if (name !== 'search_talent' || readBriefs === undefined || fits(name, input)) return undefined;
  const briefs = await readBriefs();
  const lang = inputSchemas.search_talent.shape.lang.safeParse((input as { lang?: unknown } | null)?.lang);
  return briefs && { briefs, lang: lang.success ? lang.data : 'en' };
}
