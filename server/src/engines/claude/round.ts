/** One request to Claude, read under deadlines of our own: the SDK's timeout ends at the headers. */
import Anthropic from '@anthropic-ai/sdk';

export interface Deadlines {
  /** Until the first content of an answer, milliseconds. */
  readonly firstTokenMs: number;
  /** Between two pieces of content. Pings do not count. */
  readonly idleMs: number;
  /** Until the answer begins at all, where that must be known sooner than its first content. */
  readonly acceptMs?: number;
}

export interface RoundResult {
  readonly stopReason: string;
  /** Complete content blocks, to be sent back with tool results. */
  readonly content: Anthropic.ContentBlock[];
  readonly usage?: Anthropic.Usage;
  /** Tool calls whose input was no JSON: they stand in `content` without input, and must not run. */
  readonly garbledTools: ReadonlySet<string>;
}

/**
 * - `refused`: an error of the API, as a status or inside the stream
 * - `unreachable`: no connection, or none in which headers came
 * - `late`, `stalled`: nothing came in time, before or after the first content
 * - `cut`: the connection broke; `unfinished`: it ended in order, the message did not
 * - `garbled`: what came is no message
 * - `endless`: longer than any answer is
 */
export type FaultKind =
  'refused' | 'unreachable' | 'late' | 'stalled' | 'cut' | 'unfinished' | 'garbled' | 'endless';

/** How a request went wrong, and how far it had come. */
export class RoundFault extends Error {
  readonly kind: FaultKind;
  /** Words that were yielded before. */
  readonly said: string;
  /** A tool call had begun: what was said announces something that never ran. */
  readonly inTool: boolean;
  constructor(kind: FaultKind, message: string, progress: Progress, cause?: unknown) {
    super(message, { cause });
    this.name = 'RoundFault';
    this.kind = kind;
    this.said = progress.said;
    this.inTool = progress.inTool;
  }
}

interface Progress {
  started: boolean;
  said: string;
  inTool: boolean;
  /** Indexes of the blocks that have begun. */
  readonly blocks: Set<number>;
  stopReason: string | undefined;
  /** The input of the tool call that is being spelt. */
  json: string;
}

/** No answer of a casting assistant is longer; a stream that goes on is broken. UTF-16 code units. */
export const MAX_TEXT = 64_000;
/** Longest delta that goes out in one piece. */
const PIECE = 8_000;
/** How long a finished stream may take to close by itself, so that its connection is used again. */
const DRAIN_MS = 1_000;
/** From the reason why a message stopped to its last event: all words are there by then. */
const LAST_EVENT_MS = 500;

/**
 * Yields the text as it comes; returns how the message ended.
 * @throws RoundFault; the signal's reason when aborted.
 */
export async function* readRound(
  client: Anthropic,
  params: Anthropic.MessageStreamParams,
  deadlines: Deadlines,
  signal: AbortSignal,
  /** Sees every event, before its text is yielded. */
  onEvent: (event: Anthropic.MessageStreamEvent) => void = () => undefined,
): AsyncGenerator<string, RoundResult> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const onAbort = () => controller.abort();
  signal.addEventListener('abort', onAbort, { once: true });
  const stream = client.messages.stream(params, { signal: controller.signal, maxRetries: 0 });
  // The iterator just ends where a fault comes while nobody waits for its next event.
  const ended = stream.done();
  ended.catch(() => undefined);
  const events = stream[Symbol.asyncIterator]();

  const progress: Progress = {
    started: false,
    said: '',
    inTool: false,
    blocks: new Set(),
    stopReason: undefined,
    json: '',
  };
  const begun = performance.now();
  const { firstTokenMs, idleMs, acceptMs = firstTokenMs } = deadlines;
  let deadline = begun + Math.min(firstTokenMs, acceptMs);
  let late: FaultKind = 'late';
  let whole = false;
  try {
    for (;;) {
      signal.throwIfAborted();
      const result = await within(events.next(), deadline);
      if (result === 'late') throw new RoundFault(late, 'nothing came in time', progress);
      if (result.done) {
        await ended;
        break;
      }
      const event = result.value;
      onEvent(event);
      if (event.type === 'message_stop') {
        whole = true;
        break;
      }
      if (event.type === 'message_start') {
        progress.started = true;
        deadline = begun + firstTokenMs;
      }
      const text = take(event, progress);
      if (text === undefined) continue;
      for (const piece of inPieces(text, MAX_TEXT - progress.said.length)) {
        progress.said += piece;
        yield piece;
      }
      if (progress.said.length >= MAX_TEXT)
        throw new RoundFault('endless', 'the answer does not end', progress);
      // After the yield: the time that a reader takes is not the model's.
      deadline = performance.now() + (progress.stopReason === undefined ? idleMs : LAST_EVENT_MS);
      late = 'stalled';
    }
    if (progress.stopReason === undefined)
      throw new RoundFault(
        progress.started ? 'unfinished' : 'garbled',
        'the stream ended without a stop reason',
        progress,
      );
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    // With the reason for its stop the message is whole: a broken end is then no fault.
    if (progress.stopReason === undefined) {
      const garbled = garbledTool(error, progress, stream);
      if (garbled) return garbled;
      throw asFault(error, progress);
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    if (whole) letItClose(ended, controller);
    else controller.abort();
  }
  const message = stream.receivedMessages.at(-1) ?? stream.currentMessage;
  return {
    stopReason: progress.stopReason,
    content: message?.content ?? [],
    garbledTools: new Set(),
    ...(message === undefined ? {} : { usage: message.usage }),
  };
}

/** @returns The text of an event with content, '' for content without text, `undefined` for no content. */
function take(event: Anthropic.MessageStreamEvent, progress: Progress): string | undefined {
  switch (event.type) {
    case 'message_delta':
      progress.stopReason = event.delta.stop_reason ?? progress.stopReason;
      return '';
    case 'content_block_start':
      progress.blocks.add(event.index);
      if (event.content_block.type === 'tool_use') {
        progress.inTool = true;
        progress.json = '';
        return '';
      }
      return undefined;
    case 'content_block_delta': {
      const { delta, index } = event;
      if (!progress.blocks.has(index))
        throw new RoundFault('garbled', 'a piece of a block that never began', progress);
      if (delta.type === 'text_delta')
        return typeof delta.text === 'string' && delta.text !== '' ? delta.text : undefined;
      if (delta.type === 'input_json_delta') progress.json += delta.partial_json;
      return '';
    }
    default:
      return undefined;
  }
}

/** Pieces of a text that together are not longer than `room`; no character is cut in two. */
function* inPieces(text: string, room: number): Generator<string> {
  const end = Math.min(text.length, room);
  for (let at = 0; at < end;) {
    let next = Math.min(at + PIECE, end);
    if (next < text.length && isHighSurrogate(text.charCodeAt(next - 1)) && next - 1 > at) next -= 1;
    yield text.slice(at, next);
    at = next;
    if (next >= end - 1 && isHighSurrogate(text.charCodeAt(next))) return;
  }
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** The SDK breaks off at an input that is no JSON; the call can still be given back to be mended. */
function garbledTool(
  error: unknown,
  { json, inTool }: Progress,
  stream: { readonly currentMessage: Anthropic.Message | undefined },
): RoundResult | undefined {
  if (!inTool || !isOwnOfSdk(error) || isJson(json)) return undefined;
  const blocks = stream.currentMessage?.content ?? [];
  const last = blocks.at(-1);
  if (last?.type !== 'tool_use') return undefined;
  // Its input throws when it is read.
  const { id, name, type, caller } = last;
  return {
    stopReason: 'tool_use',
    content: [...blocks.slice(0, -1), { id, name, type, caller, input: {} }],
    garbledTools: new Set([id]),
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text === '' ? '{}' : text);
    return true;
  } catch {
    return false;
  }
}

/** Neither an error of the API nor of the network: something in the stream was not understood. */
const isOwnOfSdk = (error: unknown) =>
  error instanceof Anthropic.AnthropicError && !(error instanceof Anthropic.APIError) && !isBroken(error);
const isBroken = ({ cause }: Error) => cause instanceof TypeError;

function asFault(error: unknown, progress: Progress): RoundFault {
  if (error instanceof RoundFault) return error;
  const kind: FaultKind =
    error instanceof Anthropic.APIConnectionError
      ? 'unreachable'
      : error instanceof Anthropic.APIError
        ? 'refused'
        : error instanceof Error && isBroken(error)
          ? 'cut'
          : 'garbled';
  return new RoundFault(kind, error instanceof Error ? error.message : String(error), progress, error);
}

function letItClose(ended: Promise<unknown>, controller: AbortController): void {
  const timer = setTimeout(() => controller.abort(), DRAIN_MS);
  timer.unref();
  ended.catch(() => undefined).finally(() => clearTimeout(timer));
}

/** The result, or that it did not come before the deadline (of `performance.now()`). */
async function within<T>(next: Promise<T>, deadline: number): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), Math.max(0, deadline - performance.now()));
  });
  next.catch(() => undefined);
  try {
    return await Promise.race([next, late]);
  } finally {
    clearTimeout(timer);
  }
}
