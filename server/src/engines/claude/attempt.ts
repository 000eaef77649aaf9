/**
 * One round of a conversation with Claude, with what may be tried before somebody else has to answer:
 * one retry where the time allows it, another model, a shorter conversation, a larger budget, the rest of an
 * answer whose connection broke. Each at most once in a turn; nothing waits as long as a server asks.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { EngineError } from '../../assistant/port.ts';
import { isPassing, isTooLong, isUnknownModel, retryAfter, toEngineError } from './errors.ts';
import { continuing, withoutOverlap } from './continuation.ts';
import type { Models } from './models.ts';
import { readRound, RoundFault, type Deadlines, type RoundResult } from './round.ts';
import { shorten } from './shorten.ts';

/** Milliseconds, counted from a fault. The fallback's first words have to come within a second of it. */
export const PATIENCE = {
  /** Before the retry, where the server does not ask for more. */
  retryMs: 250,
  /** A server that asks for more is not waited for. */
  maxRetryMs: 400,
  /** By then the retry must have been taken on: the answer begins. */
  acceptMs: 800,
  /** With less than this left until the first token is due, a retry cannot succeed. */
  worthMs: 300,
} as const;

const LARGER = 4;

/** What a turn has used up. One for each turn. */
export interface Spent {
  retry: boolean;
  shorter: boolean;
  larger: boolean;
  rest: boolean;
}
export const nothingSpent = (): Spent => ({ retry: false, shorter: false, larger: false, rest: false });

export interface Attempt {
  readonly client: Anthropic;
  readonly models: Models;
  /** The conversation. It is changed in place where it has to be shortened or continued. */
  readonly messages: Anthropic.MessageParam[];
  readonly params: Omit<Anthropic.MessageStreamParams, 'model' | 'messages'>;
  readonly deadlines: Deadlines;
  readonly spent: Spent;
  readonly signal: AbortSignal;
  /** Sees every event of every try, before its text is yielded. */
  readonly onEvent?: (event: Anthropic.MessageStreamEvent) => void;
}

/**
 * Yields the text as it comes.
 * @throws EngineError, `truncated` where what was said may stay; an SDK error that asks for other params;
 *   the signal's reason.
 */
export async function* attemptRound(attempt: Attempt): AsyncGenerator<string, RoundResult> {
  const { client, models, messages, spent, signal } = attempt;
  const due = performance.now() + attempt.deadlines.firstTokenMs;
  let maxTokens = attempt.params.max_tokens;
  let deadlines = attempt.deadlines;
  /** Words that are out already: a second try must not say them again. */
  let muted = false;
  /** The end of what was said, where the rest is to follow. */
  let tail = '';
  /** Why there is a retry: a retry that comes too late says less. */
  let before: RoundFault | undefined;

  for (;;) {
    const model = models.current;
    const round = readRound(
      client,
      { ...attempt.params, max_tokens: maxTokens, model, messages },
      deadlines,
      signal,
      attempt.onEvent,
    );
    deadlines = attempt.deadlines;
    try {
      const result: RoundResult = yield* withoutOverlap(tail, muted ? silenced(round) : round);
      if (result.stopReason === 'max_tokens' && cutATool(result) && !spent.larger) {
        spent.larger = true;
        maxTokens *= LARGER;
        muted = wordsOf(result) !== '';
        continue;
      }
      if (result.stopReason === 'model_context_window_exceeded') {
        const said = wordsOf(result);
        if (spent.shorter || !shorten(messages)) throw said === '' ? tooLong() : cutShort('too long');
        spent.shorter = true;
        if (said !== '') messages.push(...continuing(said));
        tail = said;
        continue;
      }
      return result;
    } catch (error) {
      if (signal.aborted || !(error instanceof RoundFault)) throw error;
      const { cause, said, kind } = error;
      if (isUnknownModel(cause) && models.drop(model)) continue;
      if (isTooLong(cause) && tail === '' && !spent.shorter && shorten(messages)) {
        spent.shorter = true;
        continue;
      }
      const fresh = tail === '' && said === '' && !error.inTool;
      const delay = fresh && !spent.retry ? retryDelay(error, due) : undefined;
      if (delay !== undefined) {
        spent.retry = true;
        before = error;
        await pause(delay, signal);
        deadlines = {
          ...deadlines,
          firstTokenMs: due - performance.now(),
          acceptMs: PATIENCE.acceptMs - delay,
        };
        continue;
      }
      if (tail === '' && (said === '' || error.inTool || kind === 'refused'))
        throw leaveOpen(kind === 'late' && before ? before : error);
      if (kind === 'cut' && !spent.rest) {
        spent.rest = true;
        messages.push(...continuing(said));
        tail = said;
        continue;
      }
      throw cutShort(error.message, error);
    }
  }
}

/** Errors about the request itself go up as they are: whoever made the params may mend them. */
const leaveOpen = (fault: RoundFault): unknown => (fault.cause === undefined ? toEngineError(fault) : fault);

const tooLong = () => new EngineError('too_long', 'the conversation is too long for the model');
const cutShort = (why: string, cause?: unknown) =>
  new EngineError('truncated', `an answer was cut short: ${why}`, { cause });

/** How long to wait before the one retry; `undefined` where it is not worth it. */
function retryDelay({ kind, cause }: RoundFault, due: number): number | undefined {
  if (kind !== 'cut' && !isPassing(cause)) return undefined;
  const delay = Math.max(PATIENCE.retryMs, retryAfter(cause) ?? 0);
  if (delay > PATIENCE.maxRetryMs) return undefined;
  return performance.now() + delay + PATIENCE.worthMs <= due ? delay : undefined;
}

const cutATool = ({ content }: RoundResult) => content.at(-1)?.type === 'tool_use';
const wordsOf = ({ content }: RoundResult) =>
  content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('');

async function* silenced(round: AsyncGenerator<string, RoundResult>): AsyncGenerator<string, RoundResult> {
  for (;;) {
    const next = await round.next();
    if (next.done) return next.value;
    yield '';
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      signal.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(done, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
