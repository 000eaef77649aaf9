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
  /** Pieces of events after `afterSeq`, until the log ends. */
  follow(afterSeq: number, signal?: AbortSignal): AsyncIterable<readonly LoggedEvent[]>;
  /** All chunks stored so far. */
  chunks(): UiChunk[];
}

export interface RunLogOptions {
  append(events: readonly LoggedEvent[]): Promise<void>;
  /** Told once when storing fails; the answer then goes on without being resumable. */
  onAppendError(error: unknown): void;
}

/** Nothing waits on purpose: what arrives while a batch is being stored makes up the next one. */
export function createRunLog({ append, onAppendError }: RunLogOptions): RunLog {
  const events: LoggedEvent[] = [];
  let pending: UiChunk[] = [];
  let ended = false;
  let storing = true;
  let writing: Promise<void> | undefined;
  const waiting = new Set<() => void>();

  const wake = () => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };

  const writeAll = async () => {
    while (pending.length > 0) {
      const batch = mergeDeltas(pending);
      pending = [];
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
    }
    writing = undefined;
  };

  /** A microtask later, so that what is pushed in one go travels together. */
  const flush = () => (writing ??= Promise.resolve().then(writeAll));

  async function* follow(afterSeq: number, signal?: AbortSignal) {
    let at = Math.max(0, afterSeq);
    signal?.addEventListener('abort', wake, { once: true });
    try {
      while (!signal?.aborted) {
        if (at < events.length) {
          const piece = firstPiece(events, at);
          at += piece.length;
          yield piece;
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
    push: (...chunks) => {
      pending.push(...chunks);
      void flush();
    },
    flush: async () => {
      if (pending.length > 0 || writing) await flush();
    },
    follow,
    chunks: () => events.map(({ json }) => JSON.parse(json) as UiChunk),
    end: async () => {
      if (pending.length > 0 || writing) await flush();
      ended = true;
      wake();
    },
  };
}

/** What is held for one reader at a time, in UTF-16 units; a single larger event goes alone. */
const PIECE_LENGTH = 32 * 1024;

/** The events cut into pieces that a slow reader can be given one at a time. */
export function* inPieces(events: readonly LoggedEvent[]): Generator<readonly LoggedEvent[]> {
  for (let at = 0; at < events.length;) {
    const piece = firstPiece(events, at);
    at += piece.length;
    yield piece;
  }
}

function firstPiece(events: readonly LoggedEvent[], from: number): readonly LoggedEvent[] {
  let to = from + 1;
  let length = events[from]?.json.length ?? 0;
  for (; to < events.length; to += 1) {
    length += events[to]?.json.length ?? 0;
    if (length > PIECE_LENGTH) break;
  }
  return events.slice(from, to);
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
