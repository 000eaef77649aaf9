/** One request to Claude, read under deadlines of our own: the SDK's timeout ends at the headers. */
import type Anthropic from '@anthropic-ai/sdk';
import { EngineError } from '../../assistant/port.ts';

export interface Deadlines {
  /** Until the first content of an answer, milliseconds. */
  readonly firstTokenMs: number;
  /** Between two pieces of content. Pings do not count. */
  readonly idleMs: number;
}

export interface RoundResult {
  readonly stopReason: string;
  /** Complete content blocks, to be sent back with tool results. */
  readonly content: Anthropic.ContentBlock[];
}

/** No answer of a casting assistant is longer; a stream that goes on is broken. */
const MAX_TEXT = 64_000;

/**
 * Yields the text as it comes; returns how the message ended.
 * @throws What the SDK throws, an EngineError on a deadline, the signal's reason when aborted.
 */
export async function* readRound(
  client: Anthropic,
  params: Anthropic.MessageStreamParams,
  deadlines: Deadlines,
  signal: AbortSignal,
  /** Sees every event, before its text is yielded. */
  onEvent: (event: Anthropic.MessageStreamEvent) => void = () => undefined,
): AsyncGenerator<string, RoundResult> {
  const controller = new AbortController();
  const onAbort = () => controller.abort();
  signal.addEventListener('abort', onAbort, { once: true });
  const stream = client.messages.stream(params, { signal: controller.signal, maxRetries: 0 });
  // The iterator just ends where a fault comes while nobody waits for its next event.
  const ended = stream.done();
  ended.catch(() => undefined);
  const events = stream[Symbol.asyncIterator]();

  let stopReason: string | undefined;
  let length = 0;
  let deadline = performance.now() + deadlines.firstTokenMs;
  try {
    for (;;) {
      signal.throwIfAborted();
      const result = await within(events.next(), deadline - performance.now(), stopReason);
      if (result?.done && stopReason === undefined) await ended;
      if (result === undefined || result.done) break;
      const event = result.value;
      onEvent(event);
      if (event.type === 'message_stop') break;
      if (event.type === 'message_delta') stopReason = event.delta.stop_reason ?? stopReason;
      if (event.type === 'message_start') continue;
      if (
        event.type === 'content_block_delta' &&
        event.delta.type === 'text_delta' &&
        typeof event.delta.text === 'string'
      ) {
        length += event.delta.text.length;
        if (length > MAX_TEXT) throw new EngineError('unavailable', 'the answer does not end');
        yield event.delta.text;
      }
      // After the yield: the time that a reader takes is not the model's.
      deadline = performance.now() + deadlines.idleMs;
    }
    const content = stream.currentMessage?.content ?? stream.receivedMessages.at(-1)?.content ?? [];
    if (stopReason === undefined)
      throw new EngineError('unavailable', 'the stream ended without a stop reason');
    return { stopReason, content };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error;
  } finally {
    signal.removeEventListener('abort', onAbort);
    controller.abort();
  }
}

/** The result in time. After the stop reason nothing more is needed: a broken end is then no fault. */
async function within<T>(
  next: Promise<T>,
  ms: number,
  stopReason: string | undefined,
): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), Math.max(0, ms));
  });
  try {
    const result = await Promise.race([next, late]);
    if (result !== 'late') return result;
    next.catch(() => undefined);
    if (stopReason === 'end_turn') return undefined;
    throw new EngineError('unavailable', `nothing came for ${Math.round(ms)} ms`);
  } catch (error) {
    if (stopReason === 'end_turn') return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
