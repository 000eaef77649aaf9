/** Which embedders there are: the remote one where it is set up, and the local one beside it. */
import type { Scope } from '../../scope.ts';
import { createHttpEmbedder, fromHttpId, httpId, type HttpEmbedderOptions } from './http.ts';
import type { LocalEmbedders } from './local.ts';
import type { Embedder } from './port.ts';

/** Lets a server that is down alone for a while. */
export interface Gate {
  allow(): boolean;
  success(): void;
  failure(options?: { probe?: boolean }): void;
  release(): void;
  readonly state: 'closed' | 'open' | 'half-open';
}

export interface Source {
  readonly name: 'local' | 'remote';
  /** The embedder that the vectors should be of, now. */
  current(scope: Scope, signal?: AbortSignal): Promise<Embedder | undefined>;
  /** The one that vectors on file are of, where it can still be asked. */
  byId(scope: Scope, id: string): Promise<Embedder | undefined>;
}

/** Best first. */
export type Sources = readonly Source[];

export const localSource = (local: LocalEmbedders): Source => ({ name: 'local', ...local });

/** An older model of the same server goes on answering while the vectors of the new one are made. */
export function remoteSource(options: HttpEmbedderOptions, gate: Gate): Source {
  const current = guarded(createHttpEmbedder(options), gate);
  return {
    name: 'remote',
    current: async () => current,
    async byId(_scope, id) {
      const of = fromHttpId(id);
      if (of === undefined) return undefined;
      return id === httpId(options.model, options.dims)
        ? current
        : guarded(createHttpEmbedder({ ...options, ...of }), gate);
    },
  };
}

/** @throws GateClosed at once while the server is let alone. */
function guarded(embedder: Embedder, gate: Gate): Embedder {
  return {
    ...embedder,
    async embed(texts, options) {
      const probe = gate.state !== 'closed';
      if (!gate.allow()) throw new GateClosed();
      try {
        const vectors = await embedder.embed(texts, options);
        gate.success();
        return vectors;
      } catch (error) {
        if (options.signal?.aborted) gate.release();
        else gate.failure({ probe });
        throw error;
      }
    },
  };
}

export class GateClosed extends Error {
  constructor() {
    super('The embeddings server is let alone for a while, as it failed several times.');
    this.name = 'GateClosed';
  }
}
