/**
 * Gives every text its vector, in the background. What is done is in the store, so it goes on where it stopped; while
 * the vectors of a new embedder are made, the old ones go on answering.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddingStatus } from '../../contract/embedding.ts';
import type { Scope } from '../../scope.ts';
import type { VectorStore } from '../../store/vector-port.ts';
import { pacer } from './pace.ts';
import type { Embedder } from './port.ts';
import { GateClosed, type Sources } from './sources.ts';

/** Fewer people are read word by word: a list that short needs no model, and would teach none. */
export const SMALL_ROSTER = 400;

export interface IndexerOptions {
  readonly vectors: VectorStore;
  readonly sources: Sources;
  readonly offices: readonly Scope[];
  readonly problem: (what: string, error: unknown) => void;
  /** How often the roster is looked at for changes, also those of other processes. Default 2,000. */
  readonly everyMs?: number;
  /** After a failure. Default 15,000. */
  readonly afterFailureMs?: number;
  readonly smallRoster?: number;
}

export interface Indexer {
  start(): void;
  /** One pass over all offices, now; waits for a running one instead. */
  pass(): Promise<void>;
  status(): EmbeddingStatus;
  /** Resolves when nothing of it runs any more. */
  stop(): Promise<void>;
}

/** People that are looked at without a pause. */
const PAGE = 200;

export function createIndexer(options: IndexerOptions): Indexer {
  const { vectors, sources, offices, problem, everyMs = 2_000, afterFailureMs = 15_000 } = options;
  const { smallRoster = SMALL_ROSTER } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const seen = new Map<string, number>();
  let status: EmbeddingStatus = { state: 'off', embedder: null, done: 0, total: 0 };
  let running: Promise<void> | undefined;
  let looping: Promise<void> | undefined;

  const fill = async (scope: Scope, embedder: Embedder, total: number): Promise<void> => {
    const pause = pacer(signal);
    let { vectors: done } = await vectors.counts(scope, embedder.id);
    status = { state: done < total ? 'indexing' : status.state, embedder: embedder.id, done, total };
    for (let after: string | undefined; ;) {
      const page = await vectors.missing(scope, embedder.id, PAGE, after);
      await pause();
      for (let from = 0; from < page.texts.length; from += embedder.maxBatch) {
        const batch = page.texts.slice(from, from + embedder.maxBatch);
        const made = await embedder.embed(
          batch.map(({ text }) => text),
          { kind: 'document', signal },
        );
        signal.throwIfAborted();
        await vectors.upsert(
          scope,
          embedder.id,
          batch.flatMap(({ talentId, version }, at) => {
            const vector = made[at];
            return vector === undefined ? [] : [{ talentId, version, vector }];
          }),
        );
        done += batch.length;
        status = { ...status, done: Math.min(done, total) };
        await pause();
      }
      if (page.next === undefined) break;
      after = page.next;
    }
    await vectors.complete(scope, embedder.id);
  };

  /** Drops the sets that `replaced` tells of. */
  const tidy = async (scope: Scope, replaced: (id: string) => Promise<boolean>) => {
    for (const { embedderId } of await vectors.sets(scope))
      if (await replaced(embedderId)) await vectors.remove(scope, embedderId);
  };

  const office = async (scope: Scope): Promise<boolean> => {
    const revision = await vectors.revision(scope);
    if (seen.get(scope.officeId) === revision) return true;
    const { texts: total } = await vectors.counts(scope, '');
    if (total < smallRoster) {
      status = { state: 'off', embedder: null, done: 0, total };
      seen.set(scope.officeId, revision);
      return true;
    }
    let whole = true;
    const kept = new Set<string>();
    // The local one first: it is ready in moments, and stands in while the others are made or cannot be.
    for (const source of sources.toReversed()) {
      try {
        const embedder = await source.current(scope, signal);
        if (embedder === undefined) continue;
        await fill(scope, embedder, total);
        kept.add(embedder.id);
        await tidy(scope, async (id) => id !== embedder.id && (await source.byId(scope, id)) !== undefined);
        status = { ...status, state: 'ready', done: total };
      } catch (error) {
        signal.throwIfAborted();
        whole = false;
        status = { ...status, state: 'waiting' };
        if (!(error instanceof GateClosed)) problem(`making ${source.name} vectors failed`, error);
      }
    }
    if (!whole) return false;
    // Of sources that are set up no more.
    await tidy(scope, async (id) => !kept.has(id));
    seen.set(scope.officeId, revision);
    return true;
  };

  const pass = async (): Promise<boolean> => {
    let whole = true;
    for (const scope of offices) whole = (await office(scope)) && whole;
    return whole;
  };

  const loop = async () => {
    while (!signal.aborted) {
      let wait = everyMs;
      const work = pass().then(
        (whole) => {
          if (!whole) wait = afterFailureMs;
        },
        (error: unknown) => {
          wait = afterFailureMs;
          if (!signal.aborted) problem('looking for texts without vectors failed', error);
        },
      );
      running = work;
      await work;
      running = undefined;
      await sleep(wait, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };

  return {
    start: () => {
      looping ??= loop();
    },
    pass: async () => {
      if (running === undefined) {
        const work = pass().then(() => undefined);
        running = work;
        try {
          await work;
        } finally {
          running = undefined;
        }
      } else await running;
    },
    status: () => status,
    stop: async () => {
      stopping.abort();
      await looping;
      await running?.catch(() => undefined);
    },
  };
}
