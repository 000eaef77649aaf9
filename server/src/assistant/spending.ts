/**
 * What a model may cost: tokens of a user and day, and tools of one answer. Whoever has spent the tokens is answered
 * by the engine that costs nothing.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Notice } from '../contract.ts';
import type { Limiter } from '../limits/limiter.ts';
import type { Engine, EngineEvent, Tools, Turn } from './port.ts';
import { ToolRefusal } from './tools.ts';

export type TokenKind = 'input' | 'output' | 'cache_read' | 'cache_creation';

/** What reading from the prompt cache costs, as a part of reading anew: Anthropic's price list. */
const CACHE_READ_SHARE = 0.1;

export interface Spending {
  /** The engine, with every token it tells of counted for whoever asked, and its tools counted for each answer. */
  watch(engine: Engine): Engine;
  /** Told by the engine of every request to its model, inside an answer. */
  tokens(kind: TokenKind, count: number): void;
  /** The same observer, whose tokens are counted besides. */
  observe<T extends { tokens(kind: TokenKind, count: number): void }>(observer: T): T;
  /** Why the model is not asked any more today; `undefined`: go ahead. */
  refusal(turn: Pick<Turn, 'user'>): Promise<Notice | undefined>;
}

export interface SpendingOptions {
  readonly limiter: Pick<Limiter, 'tokensLeft' | 'spendTokens'>;
  readonly toolCallsPerTurn: number;
  readonly problem: (what: string, error: unknown) => void;
}

export function createSpending({ limiter, toolCallsPerTurn, problem }: SpendingOptions): Spending {
  const asking = new AsyncLocalStorage<string | undefined>();
  const spend = async (user: string, tokens: number) => {
    try {
      await limiter.spendTokens(scopeOf(user), tokens);
    } catch (error) {
      problem('tokens could not be counted', error);
    }
  };

  const tokens: Spending['tokens'] = (kind, count) => {
    const user = asking.getStore();
    if (user === undefined) return;
    void spend(user, kind === 'cache_read' ? count * CACHE_READ_SHARE : count);
  };

  return {
    tokens,
    observe: (observer) => ({
      ...observer,
      tokens: (kind, count) => {
        observer.tokens(kind, count);
        tokens(kind, count);
      },
    }),
    watch: (engine) => ({
      ...engine,
      run: (turn, tools, signal) => {
        const counted = countedTools(tools, toolCallsPerTurn);
        const source = asking.run(turn.user, () => engine.run(turn, counted, signal)[Symbol.asyncIterator]());
        return within(source, (step) => asking.run(turn.user, step));
      },
    }),
    refusal: async ({ user }) => {
      if (user === undefined) return undefined;
      const budget = await limiter.tokensLeft(scopeOf(user));
      if (budget === undefined || budget.left > 0) return undefined;
      return { code: 'rate_limited', retryAfterMs: budget.resetMs };
    },
  };
}

/** `Turn.user` is the office and the user, as JSON. */
function scopeOf(user: string): { officeId: string; userId: string } {
  const [officeId, userId] = JSON.parse(user) as [string, string];
  return { officeId, userId };
}

/** Each step in its context: a generator would go on in that of whoever asks for the next one. */
async function* within(
  source: AsyncIterator<EngineEvent>,
  run: <T>(step: () => T) => T,
): AsyncGenerator<EngineEvent, void> {
  let ended = false;
  try {
    for (;;) {
      const result = await run(() => source.next());
      if (result.done) {
        ended = true;
        return;
      }
      yield result.value;
    }
  } catch (error) {
    ended = true;
    throw error;
  } finally {
    if (!ended) await run(() => source.return?.());
  }
}

/** A model that goes on calling tools is told to answer with what it has. */
function countedTools(tools: Tools, most: number): Tools {
  let calls = 0;
  return new Proxy(tools, {
    get: (target, name: keyof Tools) => {
      const tool = target[name] as (...input: unknown[]) => Promise<unknown>;
      if (typeof tool !== 'function') return tool;
      return async (...input: unknown[]) => {
        calls += 1;
        if (calls > most)
          throw new ToolRefusal(
            `That was the last of ${most} tools for one answer. Answer from the results you have.`,
          );
        return tool.apply(target, input);
      };
    },
  });
}
