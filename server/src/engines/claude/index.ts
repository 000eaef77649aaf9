/** The engine that asks Claude. It reads and explains; searching and ordering stay ours. */
import Anthropic from '@anthropic-ai/sdk';
import {
  EngineError,
  memoryEvent,
  type Engine,
  type EngineEvent,
  type EngineObserver,
  type Tools,
  type Turn,
} from '../../assistant/port.ts';
import { attemptRound, nothingSpent, type Spent } from './attempt.ts';
import { fit } from './budget.ts';
import { conversationOf, opaqueUser, type Conversation } from './conversation.ts';
import { isSchemaRefusal, toEngineError } from './errors.ts';
import { createMeter } from './meter.ts';
import { createModels } from './models.ts';
import { SYSTEM_PROMPT } from './prompt.ts';
import { createProse } from './prose.ts';
import { readBriefs } from './read-brief.ts';
import { readRound, type Deadlines, type RoundResult } from './round.ts';
import { thinkingOf, type Effort } from './thinking.ts';
import { askForTitle, within } from './title.ts';
import { offeredTools } from './tool-schemas.ts';
import { useTool } from './use-tool.ts';

export interface ClaudeOptions {
  readonly apiKey: string;
  readonly model: string;
  /** Asked in this order where the service does not know the first one. */
  readonly otherModels?: readonly string[];
  /** Names conversations that no role has named, and reads a brief that came in no form. Absent: neither. */
  readonly fastModel?: string;
  /** How much it thinks before it speaks. Default `none`: the first words come soonest. */
  readonly effort?: Effort;
  readonly baseUrl?: string;
  /** Rounds with tools; after them Claude answers from what it knows. Default 6. */
  readonly maxRounds?: number;
  /** Until the first content of an answer, milliseconds. */
  readonly firstTokenMs?: number;
  /** Between two pieces of content, and until the first one after a tool. */
  readonly idleMs?: number;
  /** How long a tool of ours may take. */
  readonly toolMs?: number;
  readonly observer?: EngineObserver;
  /** Told when a tool of ours fails. Default: the observer. */
  readonly problem?: (what: string, error: unknown) => void;
}

const UNOBSERVED: EngineObserver = {
  checked: () => undefined,
  tokens: () => undefined,
  cacheMiss: () => undefined,
  problem: () => undefined,
};

/** Milliseconds. */
export const CLAUDE_DEADLINES = { firstTokenMs: 2_500, idleMs: 8_000, toolMs: 1_500 } as const;

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
  const { firstTokenMs, idleMs, toolMs } = { ...CLAUDE_DEADLINES, ...defined(options) };
  const { effort = 'none', observer = UNOBSERVED, fastModel, maxRounds = MAX_ROUNDS } = options;
  const { problem = observer.problem } = options;
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
    { deadlines, spent, signal, onEvent }: Round,
  ): AsyncGenerator<string, RoundResult> {
    const fixed = () => ({
      // The beginning that is the same in every request: tools come before the rules in the cache.
      tools: offeredTools(strict),
      system: [
        {
          type: 'text' as const,
          text: SYSTEM_PROMPT,
          cache_control: { type: 'ephemeral' as const, ttl: '1h' as const },
        },
      ],
    });
    await fit(client, { model: models.current, ...fixed() }, messages, signal);
    const round = () =>
      attemptRound({
        client,
        models,
        messages,
        deadlines,
        spent,
        signal,
        onEvent,
        params: { ...fixed(), ...thinkingOf(effort, MAX_TOKENS), ...more },
      });
    try {
      return yield* round();
    } catch (error) {
      if (!strict || !isSchemaRefusal(error)) throw error;
      strict = false;
      return yield* round();
    }
  }

  /** One message of Claude's, as far as it may be shown. */
  async function* listen({
    messages,
    prose,
    chat,
    more,
    shown,
    ...round
  }: Listening): AsyncGenerator<EngineEvent, RoundResult & { tokens: number }> {
    const message = meter.message(chat);
    const aside: EngineEvent[] = [];
    const onEvent = (event: Anthropic.MessageStreamEvent) => {
      message.read(event);
      aside.push(...prose.event(event));
    };
    const params = { ...more, diagnostics: meter.diagnostics(chat) };
    const texts = ask(messages, params, { ...round, onEvent });
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
      if (round.signal.aborted) throw error;
      // What was said before a fault stays if the fault lets it; where all of it was held back, nothing can.
      yield* prose.end();
      const cut = error instanceof EngineError && error.code === 'truncated';
      throw cut && !prose.said && !shown
        ? new EngineError('unavailable', error.message, { cause: error })
        : error;
    } finally {
      message.settle();
    }
  }

  async function* run(turn: Turn, tools: Tools, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const conversation = await conversationOf(turn, tools);
    yield* memoryEvent(turn.memory?.facts ?? []);
    const { messages, sources, claims } = conversation;
    const prose = createProse({ claims, resolve: sources.resolve, checked: observer.checked });
    const title = titleFor(turn, conversation, signal);
    const chat = `${turn.user ?? ''} ${turn.chatId}`;
    const metadata = { user_id: opaqueUser(turn.user ?? turn.chatId, options.apiKey) };
    const spent = nothingSpent();
    let shown = false;
    let pauses = 0;
    let repairs = 0;
    let calls = 0;
    let tokens = 0;

    for (let round = 0; round <= maxRounds; round += 1) {
      const deadlines = { firstTokenMs: round === 0 ? firstTokenMs : idleMs, idleMs };
      const enough = round === maxRounds || calls >= MAX_TOOL_CALLS || tokens >= MAX_TURN_TOKENS;
      const more = { metadata, ...(enough ? { tool_choice: { type: 'none' as const } } : {}) };
      const listening = listen({ messages, prose, chat, more, shown, deadlines, spent, signal });
      let next = await listening.next();
      for (; !next.done; next = await listening.next()) {
        if (next.value.type === 'text') title.begin();
        yield next.value;
      }
      const { stopReason, content, garbledTools } = next.value;
      tokens += next.value.tokens;

      if (stopReason === 'refusal') throw new EngineError('policy', 'the model refused');
      if (stopReason === 'pause_turn' && pauses < MAX_PAUSES) {
        pauses += 1;
        messages.push({ role: 'assistant', content: content as Anthropic.ContentBlockParam[] });
        continue;
      }
      if (stopReason !== 'tool_use') {
        if (prose.said && (stopReason === 'max_tokens' || stopReason === 'pause_turn'))
          throw new EngineError('truncated', 'the answer is longer than its budget', { ill: false });
        if (!prose.said && !shown) throw new EngineError('unavailable', 'the answer was empty');
        yield* title.end();
        return;
      }

      const results: Anthropic.ToolResultBlockParam[] = [];
      for (const block of content) {
        if (block.type !== 'tool_use') continue;
        calls += 1;
        const outcome = yield* useTool(block, {
          turn,
          context: conversation.toolContext,
          toolMs,
          problem,
          garbled: garbledTools.has(block.id),
          tooMany: calls > MAX_TOOL_CALLS,
          ...(fastModel === undefined
            ? {}
            : { readBriefs: () => readBriefs(client, fastModel, turn, signal) }),
        });
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
    throw new EngineError('unavailable', 'the model only called tools');
  }

  /** Asked for beside the answer, from its first words on, when the conversation begins and no role names it. */
  function titleFor(turn: Turn, { messages }: Conversation, signal: AbortSignal) {
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
    warmUp: () => models.check(client, problem),
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

interface Round {
  readonly deadlines: Deadlines;
  readonly spent: Spent;
  readonly signal: AbortSignal;
  readonly onEvent: (event: Anthropic.MessageStreamEvent) => void;
}

interface Listening extends Omit<Round, 'onEvent'> {
  readonly messages: Anthropic.MessageParam[];
  readonly prose: ReturnType<typeof createProse>;
  readonly chat: string;
  /** Whether the person has lists of this answer on the screen. */
  readonly shown: boolean;
  readonly more: Pick<Anthropic.MessageStreamParams, 'metadata' | 'tool_choice'>;
}
