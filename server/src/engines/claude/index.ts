/** The engine that asks Claude. It reads and explains; searching and ordering stay ours. */
import Anthropic from '@anthropic-ai/sdk';
import { EngineError, type Engine, type EngineEvent, type Tools, type Turn } from '../../assistant/port.ts';
import { earlierAsData, keep } from './kept-state.ts';
import { isSchemaRefusal, toEngineError } from './errors.ts';
import { SYSTEM_PROMPT, userContent } from './prompt.ts';
import { readRound, type Deadlines, type RoundResult } from './round.ts';
import { isOffered, runTool, ToolFault, type ToolRun } from './run-tool.ts';
import { offeredTools } from './tool-schemas.ts';

export interface ClaudeOptions extends Partial<Deadlines> {
  readonly apiKey: string;
  readonly model: string;
  readonly baseUrl?: string;
  /** Requests for one answer. Default 6. */
  readonly maxRounds?: number;
}

const MAX_ROUNDS = 6;
const MAX_PAUSES = 2;
/** Wrong tool inputs that Claude may mend in one turn. */
const MAX_REPAIRS = 2;
const MAX_TOKENS = 2048;
const HISTORY_MESSAGES = 24;
const HISTORY_TEXT = 4000;

export function createClaudeEngine(options: ClaudeOptions): Engine {
  const { model, firstTokenMs = 2500, idleMs = 8000, maxRounds = MAX_ROUNDS } = options;
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
    signal: AbortSignal,
  ): AsyncGenerator<string, RoundResult> {
    const params = (): Anthropic.MessageStreamParams => ({
      model,
      max_tokens: MAX_TOKENS,
      thinking: { type: 'disabled' },
      system: [{ type: 'text', text: SYSTEM_PROMPT, cache_control: { type: 'ephemeral' } }],
      tools: offeredTools(strict),
      messages,
    });
    try {
      return yield* readRound(client, params(), deadlines, signal);
    } catch (error) {
      if (!strict || !isSchemaRefusal(error)) throw error;
      strict = false;
      return yield* readRound(client, params(), deadlines, signal);
    }
  }

  async function* run(turn: Turn, tools: Tools, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const messages = firstMessages(turn);
    let said = false;
    let shown = false;
    let pauses = 0;
    let repairs = 0;

    for (let round = 0; round < maxRounds; round += 1) {
      const deadlines = { firstTokenMs: round === 0 ? firstTokenMs : idleMs, idleMs };
      const texts = ask(messages, deadlines, signal);
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
      const { stopReason, content } = next.value;

      if (stopReason === 'refusal') throw new EngineError('policy', 'the model refused');
      if (stopReason === 'model_context_window_exceeded')
        throw new EngineError('too_long', 'the conversation is too long for the model');
      if (stopReason === 'pause_turn' && pauses < MAX_PAUSES) {
        pauses += 1;
        messages.push({ role: 'assistant', content: content as Anthropic.ContentBlockParam[] });
        continue;
      }
      if (stopReason !== 'tool_use') {
        if (stopReason === 'max_tokens') yield { type: 'notice', data: { code: 'truncated' } };
        else if (!said && !shown) throw new EngineError('unavailable', 'the answer was empty');
        return;
      }

      const results: Anthropic.ToolResultBlockParam[] = [];
      for (const block of content) {
        if (block.type !== 'tool_use') continue;
        const outcome = yield* useTool(block, turn, tools);
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
    // Cards are there; words that never come are not worth more waiting.
    if (!said && !shown) throw new EngineError('unavailable', 'the model only called tools');
  }

  return {
    name: 'claude',
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

async function* useTool(
  block: Anthropic.ToolUseBlock,
  turn: Turn,
  tools: Tools,
): AsyncGenerator<EngineEvent, Anthropic.ToolResultBlockParam> {
  const { id, name, input } = block;
  const failed = (message: string): Anthropic.ToolResultBlockParam => ({
    type: 'tool_result',
    tool_use_id: id,
    is_error: true,
    content: message,
  });
  if (!isOffered(name)) return failed('There is no such tool.');
  yield { type: 'tool-call', id, name, input };
  let done: ToolRun;
  try {
    done = await runTool(name, input, tools);
  } catch (error) {
    if (!(error instanceof ToolFault)) throw error;
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
