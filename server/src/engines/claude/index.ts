/** The engine that asks Claude. It reads and explains; searching and ordering stay ours. */
import Anthropic from '@anthropic-ai/sdk';
import { EngineError, type Engine, type EngineEvent, type Tools, type Turn } from '../../assistant/port.ts';
import { attemptRound, createModels, nothingSpent, type Spent } from './attempt.ts';
import { earlierAsData, keep } from './kept-state.ts';
import { isSchemaRefusal, toEngineError } from './errors.ts';
import { inTime } from './in-time.ts';
import { SYSTEM_PROMPT, userContent } from './prompt.ts';
import { readRound, type Deadlines, type RoundResult } from './round.ts';
import { isOffered, runTool, ToolFault, type ToolRun } from './run-tool.ts';
import { offeredTools } from './tool-schemas.ts';

export interface ClaudeOptions {
  readonly apiKey: string;
  readonly model: string;
  /** Asked in this order where the service does not know the first one. */
  readonly otherModels?: readonly string[];
  readonly baseUrl?: string;
  /** Until the first content of an answer, milliseconds. */
  readonly firstTokenMs?: number;
  /** Between two pieces of content, and until the first one after a tool. */
  readonly idleMs?: number;
  /** How long a tool of ours may take. */
  readonly toolMs?: number;
  /** Told when a tool of ours fails. */
  readonly problem?: (what: string, error: unknown) => void;
}

/** Milliseconds. */
export const CLAUDE_DEADLINES = { firstTokenMs: 2_500, idleMs: 8_000, toolMs: 1_500 } as const;

/** Rounds with tools; after them Claude answers from what it knows. */
const MAX_ROUNDS = 6;
const MAX_PAUSES = 2;
/** Wrong tool inputs that Claude may mend in one turn. */
const MAX_REPAIRS = 2;
const MAX_TOKENS = 2048;
const HISTORY_MESSAGES = 24;
const HISTORY_TEXT = 4000;

export function createClaudeEngine(options: ClaudeOptions): Engine {
  const { firstTokenMs, idleMs, toolMs } = { ...CLAUDE_DEADLINES, ...defined(options) };
  const { problem = () => undefined } = options;
  const models = createModels([options.model, ...(options.otherModels ?? [])]);
  const client = new Anthropic({
    apiKey: options.apiKey,
    maxRetries: 0,
    // It would print raw chunks of a conversation.
    logLevel: 'off',
    ...(options.baseUrl === undefined ? {} : { baseURL: options.baseUrl }),
  });
  // Some schemas are too large for strict mode; the tools' inputs are checked here in any case.
  let strict = true;

  async function* ask(
    messages: Anthropic.MessageParam[],
    deadlines: Deadlines,
    spent: Spent,
    mayCall: boolean,
    signal: AbortSignal,
  ): AsyncGenerator<string, RoundResult> {
    const round = () =>
      attemptRound({
        client,
        models,
        messages,
        deadlines,
        spent,
        signal,
        params: {
          max_tokens: MAX_TOKENS,
          thinking: { type: 'disabled' },
          system: [{ type: 'text', text: SYSTEM_PROMPT, cache_control: { type: 'ephemeral' } }],
          tools: offeredTools(strict),
          ...(mayCall ? {} : { tool_choice: { type: 'none' } }),
        },
      });
    try {
      return yield* round();
    } catch (error) {
      if (!strict || !isSchemaRefusal(error)) throw error;
      strict = false;
      return yield* round();
    }
  }

  async function* run(turn: Turn, tools: Tools, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const messages = firstMessages(turn);
    let said = false;
    let pauses = 0;
    let repairs = 0;
    let shown = false;
    const spent = nothingSpent();

    for (let round = 0; round <= MAX_ROUNDS; round += 1) {
      const deadlines = { firstTokenMs: round === 0 ? firstTokenMs : idleMs, idleMs };
      const texts = ask(messages, deadlines, spent, round < MAX_ROUNDS, signal);
      let next = await texts.next();
      // Words of two rounds would otherwise run into each other.
      let gap = said;
      while (!next.done) {
        const delta = gap && next.value !== '' ? `\n\n${next.value}` : next.value;
        gap &&= next.value === '';
        said ||= next.value !== '';
        yield { type: 'text', delta };
        next = await texts.next();
      }
      const { stopReason, content, garbledTools } = next.value;

      if (stopReason === 'refusal') throw new EngineError('policy', 'the model refused');
      if (stopReason === 'pause_turn' && pauses < MAX_PAUSES) {
        pauses += 1;
        messages.push({ role: 'assistant', content: content as Anthropic.ContentBlockParam[] });
        continue;
      }
      if (stopReason !== 'tool_use') {
        if (said && (stopReason === 'max_tokens' || stopReason === 'pause_turn'))
          throw new EngineError('truncated', 'the answer is longer than its budget', { ill: false });
        if (!said && !shown) throw new EngineError('unavailable', 'the answer was empty');
        return;
      }

      const results: Anthropic.ToolResultBlockParam[] = [];
      for (const block of content) {
        if (block.type !== 'tool_use') continue;
        const garbled = garbledTools.has(block.id);
        const outcome = yield* useTool(block, { turn, tools, toolMs, problem, garbled });
        if (outcome.is_error && ++repairs > MAX_REPAIRS)
          throw new EngineError('unavailable', 'the tools were asked wrongly again and again');
        shown ||= !outcome.is_error;
        results.push(outcome);
      }
      if (results.length === 0) throw new EngineError('unavailable', 'a tool was announced but not named');
      messages.push(
        { role: 'assistant', content: content as Anthropic.ContentBlockParam[] },
        { role: 'user', content: results },
      );
    }
    throw new EngineError('unavailable', 'the model only called tools');
  }

  return {
    name: 'claude',
    probe: async (signal) => {
      try {
        const smallest = {
          model: models.current,
          max_tokens: 1,
          messages: [{ role: 'user' as const, content: 'Hi' }],
        };
        const round = readRound(client, smallest, { firstTokenMs, idleMs: firstTokenMs }, signal);
        while (!(await round.next()).done);
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        throw toEngineError(error);
      }
    },
    run: async function* (turn, tools, signal) {
      try {
        yield* run(turn, tools, signal);
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        throw toEngineError(error);
      }
    },
  };
}

/** What is set; an option that is there but undefined is none. */
const defined = ({ firstTokenMs, idleMs, toolMs }: ClaudeOptions) => ({
  ...(firstTokenMs === undefined ? {} : { firstTokenMs }),
  ...(idleMs === undefined ? {} : { idleMs }),
  ...(toolMs === undefined ? {} : { toolMs }),
});

interface ToolUse {
  readonly turn: Turn;
  readonly tools: Tools;
  readonly toolMs: number;
  readonly problem: (what: string, error: unknown) => void;
  /** Its input was no JSON. */
  readonly garbled: boolean;
}

const OUR_FAULT = 'The tool could not answer just now. Do not make up what it would have said.';

async function* useTool(
  block: Anthropic.ToolUseBlock,
  { turn, tools, toolMs, problem, garbled }: ToolUse,
): AsyncGenerator<EngineEvent, Anthropic.ToolResultBlockParam> {
  const { id, name, input } = block;
  const failed = (message: string): Anthropic.ToolResultBlockParam => ({
    type: 'tool_result',
    tool_use_id: id,
    is_error: true,
    content: message,
  });
  if (!isOffered(name)) return failed('There is no such tool.');
  if (garbled) return failed('The input is no JSON. Nothing was done: call the tool again.');
  yield { type: 'tool-call', id, name, input };
  let done: ToolRun;
  try {
    done = await inTime(runTool(name, input, tools), toolMs);
  } catch (fault) {
    const error = fault instanceof ToolFault ? fault : new ToolFault(OUR_FAULT);
    if (error !== fault) problem(`the tool ${name} failed`, fault);
    yield { type: 'tool-result', id, output: { error: error.message } };
    return failed(error.message);
  }
  yield { type: 'tool-result', id, output: done.summary };
  yield* done.events;
  if (done.searched) {
    const { briefs, lang, lists } = done.searched;
    yield { type: 'state', state: keep(turn.state, { briefs: [...briefs], lang, lists }) };
    const roles = briefs.flatMap(({ role }) => (role === undefined ? [] : [role]));
    if (roles.length > 0) yield { type: 'title', title: roles.join(', ') };
  }
  return { type: 'tool_result', tool_use_id: id, content: JSON.stringify(done.told) };
}

/** History as it was said, then the turn with what belongs to it. Nothing of the roster is in here but names. */
function firstMessages(turn: Turn): Anthropic.MessageParam[] {
  const history = turn.history
    .filter(({ text }) => text !== '')
    .slice(-HISTORY_MESSAGES)
    .map(({ role, text }) => ({ role, content: text.slice(0, HISTORY_TEXT) }));
  // The API wants the person to speak first.
  while (history[0]?.role === 'assistant') history.shift();
  const earlier = earlierAsData(turn.state);
  return [
    ...history,
    {
      role: 'user',
      content: userContent(turn.text, {
        today: turn.today,
        ...(earlier === undefined ? {} : { earlier }),
      }),
    },
  ];
}
