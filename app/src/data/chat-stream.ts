/**
 * One answer, followed to its end over connections that may break.
 * The first connection is the question itself; the next ones ask for what came after the last event seen.
 */
import { ApiError } from './http.ts';
import { readEvents } from './event-stream.ts';
import { fold, startFold, type Chunk, type Fold } from './message-reducer.ts';

/** Waits before each new try, in milliseconds. Progress on a connection gives all tries back. */
export const RECONNECT_DELAYS_MS = [400, 1200, 3000] as const;

export interface AnswerStream {
  /** Opens the first connection: sends the question, or follows a running answer. */
  readonly open: (signal: AbortSignal) => Promise<Response>;
  /** Opens every later one. */
  readonly reopen: (lastEventId: string | undefined, signal: AbortSignal) => Promise<Response>;
  /** Called for each change, and when the connection is lost and found. */
  readonly onChange: (fold: Fold, connection: 'open' | 'reconnecting') => void;
  readonly signal: AbortSignal;
  /** Resolves after so many milliseconds, or rejects with the signal's reason. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * How the answer ended.
 * - `ended`: its last event was seen; `fold` is the whole answer.
 * - `gone`: nothing runs any more on the server (204), so what it stored is to be read instead.
 * - `lost`: the connection broke more often than we try.
 */
export type AnswerEnd =
  | { readonly kind: 'ended'; readonly fold: Fold }
  | { readonly kind: 'gone' }
  | { readonly kind: 'lost'; readonly fold: Fold; readonly error: unknown };

/** Throws `ApiError` when the question itself is refused, and the signal's reason when aborted. */
export async function followAnswer(stream: AnswerStream): Promise<AnswerEnd> {
  const wait = stream.wait ?? waitFor;
  let state = startFold('');
  let lastEventId: string | undefined;
  let opened = false;
  let failures = 0;

  for (;;) {
    try {
      // Sending the question twice is safe: its message id is the key the server knows it by.
      const response = opened
        ? await stream.reopen(lastEventId, stream.signal)
        : await stream.open(stream.signal);
      if (response.status === 204) return { kind: 'gone' };
      opened = true;
      for await (const event of readEvents(response)) {
        if (event.data === '[DONE]') return { kind: 'ended', fold: state };
        if (isRepeated(event.id, lastEventId)) continue;
        lastEventId = event.id ?? lastEventId;
        const chunk = readChunk(event.data);
        if (chunk === undefined) continue;
        failures = 0;
        state = fold(state, chunk);
        stream.onChange(state, 'open');
      }
      if (state.end !== undefined) return { kind: 'ended', fold: state };
      throw new ApiError('offline', 'The connection closed before the answer was complete.');
    } catch (error) {
      stream.signal.throwIfAborted();
      // `[DONE]` may be lost with the connection; what it would have closed is complete.
      if (state.end !== undefined) return { kind: 'ended', fold: state };
      const mendable = !(error instanceof ApiError) || error.kind === 'offline';
      if (!mendable && !opened) throw error;
      const delay = RECONNECT_DELAYS_MS[failures];
      if (!mendable || delay === undefined) {
        if (!opened) throw error;
        return { kind: 'lost', fold: state, error };
      }
      failures += 1;
      stream.onChange(state, 'reconnecting');
      await wait(delay, stream.signal);
    }
  }
}

/** Ids are `<runId>.<seq>`: after a reconnection the server may begin a little before where we were. */
function isRepeated(id: string | undefined, last: string | undefined): boolean {
  if (id === undefined || last === undefined) return false;
  const [run, seq] = splitId(id);
  const [lastRun, lastSeq] = splitId(last);
  return run === lastRun && seq <= lastSeq;
}

function splitId(id: string): [run: string, seq: number] {
  const dot = id.lastIndexOf('.');
  return [id.slice(0, dot), Number(id.slice(dot + 1))];
}

function readChunk(data: string): Chunk | undefined {
  try {
    const value: unknown = JSON.parse(data);
    return isChunk(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isChunk(value: unknown): value is Chunk {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('Stopped', 'AbortError'));
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
