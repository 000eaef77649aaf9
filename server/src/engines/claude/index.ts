/** The engine that asks Claude. It reads and explains; searching and ordering stay ours. */
import Anthropic from '@anthropic-ai/sdk';
import { SILENT, type Observer } from '../../assistant/observer.ts';
import { EngineError, type Engine, type EngineEvent, type Tools, type Turn } from '../../assistant/port.ts';
import { fit } from './budget.ts';
import { conversationOf, opaqueUser, type Conversation } from './conversation.ts';
import { isSchemaRefusal, toEngineError } from './errors.ts';
import { createMeter } from './meter.ts';
import { createModels, isMissing } from './models.ts';
import { SYSTEM_PROMPT } from './prompt.ts';
import { createProse } from './prose.ts';
import { readRound, type Deadlines, type RoundResult } from './round.ts';
import { thinkingOf, type Effort } from './thinking.ts';
import { askForTitle, within } from './title.ts';
import { offeredTools } from './tool-schemas.ts';
import { useTool } from './use-tool.ts';

export interface ClaudeOptions extends Partial<Deadlines> {
  readonly apiKey: string;
  readonly model: string;
  /** Asked in this order where the service does not know the first one. */
  readonly otherModels?: readonly string[];
  /** Names conversations that no role has named. Absent: their first words do. */
  readonly fastModel?: string;
  /** How much it thinks before it speaks. Default `none`: the first words come soonest. */
  readonly effort?: Effort;
  readonly baseUrl?: string;
  readonly observer?: Pick<Observer, 'checked' | 'tokens' | 'cacheMiss' | 'problem'>;
}

const MAX_ROUNDS = 6;
const MAX_PAUSES = 2;
/** Wrong tool inputs that Claude may mend in one turn. */
const MAX_REPAIRS = 2;
const MAX_TOOL_CALLS = 12;
/** In and out, of all rounds of a turn together. */
const MAX_TURN_TOKENS = 150_000;
const MAX_TOKENS = 2048;
/** After the last word of the answer. */
const TITLE_PATIENCE_MS = 700;

export function createClaudeEngine(options: ClaudeOptions): Engine {
  const { firstTokenMs = 2500, idleMs = 8000, effort = 'none', observer = SILENT } = options;
  const models = createModels([options.model, ...(options.otherModels ?? [])]);
  const client = new Anthropic({
    apiKey: options.apiKey,
    maxRetries: 0,
    // It would print raw chunks of a conversation.
    logLevel: 'off',
    ...(options.baseUrl === undefined ? {} : { baseURL: options.baseUrl }),
  });
  const meter = createMeter(observer);
  // Some schemas are too large for strict mode; the tools' inputs are checked here in any case.
  let strict = true;

  async function* ask(
    messages: Anthropic.MessageParam[],
    more: Pick<Anthropic.MessageStreamParams, 'metadata' | 'diagnostics' | 'tool_choice'>,
    deadlines: Deadlines,
    signal: AbortSignal,
    onEvent: (event: Anthropic.MessageStreamEvent) => void,
  ): AsyncGenerator<string, RoundResult> {
    const fixed = () => ({
      model: models.current,
      // The beginning that is the same in every request: tools come before it in the cache.
      tools: offeredTools(strict),
      system: [
        {
          type: 'text' as const,
          text: SYSTEM_PROMPT,
          cache_control: { type: 'ephemeral' as const, ttl: '1h' as const },
        },
      ],
    });
    await fit(client, fixed(), messages, signal);
    for (;;) {
      const params = { ...fixed(), messages, ...thinkingOf(effort, MAX_TOKENS), ...more };
      try {
        return yield* readRound(client, params, deadlines, signal, onEvent);
      } catch (error) {
        if (strict && isSchemaRefusal(error)) strict = false;
        else if (!isMissing(error) || !models.drop(params.model)) throw error;
      }
    }
  }

  /** One message of Claude's, as far as it may be shown. */
  async function* listen(
    { messages, prose, chat, more }: Listening,
    deadlines: Deadlines,
    signal: AbortSignal,
  ): AsyncGenerator<EngineEvent, RoundResult & { tokens: number }> {
    const message = meter.message(chat);
    const aside: EngineEvent[] = [];
    const onEvent = (event: Anthropic.MessageStreamEvent) => {
      message.read(event);
      aside.push(...prose.event(event));
    };
    const params = { ...more, diagnostics: meter.diagnostics(chat) };
    const texts = ask(messages, params, deadlines, signal, onEvent);
    try {
      for (;;) {
        const next = await texts.next();
        yield* aside.splice(0);
        if (next.done) {
          yield* prose.end();
          return { ...next.value, tokens: message.settle() };
        }
        yield* prose.text(next.value);
      }
    } catch (error) {
      // What was said before a fault stays if the fault lets it.
      if (!signal.aborted) yield* prose.end();
      throw error;
    } finally {
      message.settle();
    }
  }

  async function* run(turn: Turn, tools: Tools, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const conversation = await conversationOf(turn, tools);
    const { messages, sources, claims } = conversation;
    const prose = createProse({ claims, resolve: sources.resolve, checked: observer.checked });
    const title = titleFor(turn, conversation, signal);
    const chat = `${turn.user ?? ''} ${turn.chatId}`;
    const metadata = { user_id: opaqueUser(turn.user ?? turn.chatId, options.apiKey) };
    let shown = false;
    let pauses = 0;
    let repairs = 0;
    let calls = 0;
    let tokens = 0;

    for (let round = 0; round <= MAX_ROUNDS; round += 1) {
      const deadlines = { firstTokenMs: round === 0 ? firstTokenMs : idleMs, idleMs };
      const enough = round === MAX_ROUNDS || calls >= MAX_TOOL_CALLS || tokens >= MAX_TURN_TOKENS;
      const more = { metadata, ...(enough ? { tool_choice: { type: 'none' as const } } : {}) };
      const listening = listen({ messages, prose, chat, more }, deadlines, signal);
      let next = await listening.next();
      for (; !next.done; next = await listening.next()) {
        if (next.value.type === 'text') title.begin();
        yield next.value;
      }
      const { stopReason, content } = next.value;
      tokens += next.value.tokens;

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
        else if (!prose.said && !shown) throw new EngineError('unavailable', 'the answer was empty');
        yield* title.end();
        return;
      }

      const results: Anthropic.ToolResultBlockParam[] = [];
      for (const block of content) {
        if (block.type !== 'tool_use') continue;
        calls += 1;
        const outcome = yield* useTool(block, turn, conversation.toolContext, calls > MAX_TOOL_CALLS);
        if (outcome.result.is_error && ++repairs > MAX_REPAIRS)
          throw new EngineError('unavailable', 'the tools were asked wrongly again and again');
        shown ||= outcome.shown;
        if (outcome.named) title.drop();
        results.push(outcome.result);
      }
      if (results.length === 0) throw new EngineError('unavailable', 'a tool was announced but not named');
      messages.push(
        { role: 'assistant', content: content as Anthropic.ContentBlockParam[] },
        { role: 'user', content: results },
      );
    }
    // Cards are there; words that never come are not worth more waiting.
    if (!prose.said && !shown) throw new EngineError('unavailable', 'the model only called tools');
  }

  /** Asked for beside the answer, from its first words on, when the conversation begins and no role names it. */
  function titleFor(turn: Turn, { messages }: Conversation, signal: AbortSignal) {
    const { fastModel } = options;
    let wanted = fastModel !== undefined && messages.length === 1;
    let asked: Promise<string | undefined> | undefined;
    return {
      drop: () => (wanted = false),
      begin: () => {
        if (wanted && fastModel !== undefined) asked ??= askForTitle(client, fastModel, turn.text, signal);
      },
      end: async function* (): AsyncGenerator<EngineEvent> {
        const title = wanted && asked ? await within(asked, TITLE_PATIENCE_MS) : undefined;
        if (title !== undefined) yield { type: 'title', title };
      },
    };
  }

  return {
    name: 'claude',
    warmUp: () => models.check(client, observer.problem),
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

interface Listening {
  readonly messages: Anthropic.MessageParam[];
  readonly prose: ReturnType<typeof createProse>;
  readonly chat: string;
  readonly more: Pick<Anthropic.MessageStreamParams, 'metadata' | 'tool_choice'>;
}
