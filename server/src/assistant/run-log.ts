/**
 * The log of one answer. Every event is stored before any reader sees it, so a reader that comes back
 * can always be given the rest; readers follow from any point and as slowly as they like.
 */
import type { UiChunk } from './chunks.ts';

export interface LoggedEvent {
  /** From 1, without gaps. */
  readonly seq: number;
  readonly json: string;
}

export interface RunLog {
  push(...chunks: readonly UiChunk[]): void;
  /** Resolves when everything pushed so far is stored and visible. */
  flush(): Promise<void>;
  /** Flushes, then lets every reader come to its end. */
  end(): Promise<void>;
  /** Batches of events after `afterSeq`, until the log ends. */
  follow(afterSeq: number, signal?: AbortSignal): AsyncIterable<readonly LoggedEvent[]>;
  /** All chunks stored so far. */
  chunks(): UiChunk[];
}

export interface RunLogOptions {
  append(events: readonly LoggedEvent[]): Promise<void>;
  /** Told once when storing fails; the answer then goes on without being resumable. */
  onAppendError(error: unknown): void;
  /** Deltas that arrive within this time travel together. Default 30. */
  mergeMs?: number;
}

export function createRunLog({ append, onAppendError, mergeMs = 30 }: RunLogOptions): RunLog {
  const events: LoggedEvent[] = [];
  let pending: UiChunk[] = [];
  let ended = false;
  let storing = true;
  let lastWrite = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const waiting = new Set<() => void>();

  const wake = () => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };

  const write = async () => {
    clearTimeout(timer);
    timer = undefined;
    const batch = mergeDeltas(pending);
    pending = [];
    if (batch.length === 0) return;
    lastWrite = performance.now();
    const logged = batch.map((chunk, at) => ({
      seq: events.length + 1 + at,
      json: JSON.stringify(chunk),
    }));
    if (storing) {
      try {
        await append(logged);
      } catch (error) {
        storing = false;
        onAppendError(error);
      }
    }
    events.push(...logged);
    wake();
  };

  const flush = () => (writing = writing.then(write));

  const push = (...chunks: readonly UiChunk[]) => {
    pending.push(...chunks);
    if (timer !== undefined || chunks.length === 0) return;
    // The first words go out at once; a burst that follows is gathered.
    const wait = Math.max(0, lastWrite + mergeMs - performance.now());
    timer = setTimeout(() => void flush(), wait);
    if (wait === 0) void flush();
  };

  async function* follow(afterSeq: number, signal?: AbortSignal) {
    let at = Math.max(0, afterSeq);
    signal?.addEventListener('abort', wake, { once: true });
    try {
      while (!signal?.aborted) {
        if (at < events.length) {
          const batch = events.slice(at);
          at = events.length;
          yield batch;
        } else if (ended) {
          return;
        } else {
          await new Promise<void>((resolve) => waiting.add(resolve));
        }
      }
    } finally {
      signal?.removeEventListener('abort', wake);
    }
  }

  return {
    push,
    flush,
    follow,
    chunks: () => events.map(({ json }) => JSON.parse(json) as UiChunk),
    end: async () => {
      await flush();
      ended = true;
      wake();
    },
  };
}

/** Joins neighbouring deltas of the same text. */
function mergeDeltas(chunks: readonly UiChunk[]): UiChunk[] {
  const merged: UiChunk[] = [];
  for (const chunk of chunks) {
    const last = merged.at(-1);
    if (chunk.type === 'text-delta' && last?.type === 'text-delta' && last.id === chunk.id)
      merged[merged.length - 1] = { ...last, delta: last.delta + chunk.delta };
    else merged.push(chunk);
  }
  return merged;
}
