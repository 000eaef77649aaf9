/** Who a few words are about: the words themselves, and what they mean. */
import type { Scope } from '../../scope.ts';
import type { Among, VectorStore } from '../../store/vector-port.ts';
import { fuse, FUSE_WEIGHTS, type FuseWeights } from './fuse.ts';
import { SMALL_ROSTER } from './indexer.ts';
import { GateClosed, type Sources } from './sources.ts';

/**
 * By id; higher is better, and who is absent has nothing to do with the words. `among` narrows it to people by id; by
 * the number of their text it narrows whom the vectors find, and whoever has the words is told as well.
 */
export type Relevance = (
  scope: Scope,
  asked: readonly string[] | string,
  among?: Among,
) => Promise<ReadonlyMap<string, number>>;

export interface RelevanceOptions {
  /** Full-text relevance, as the store knows it. */
  readonly lexical: (
    scope: Scope,
    words: readonly string[],
    limit: number,
  ) => Promise<ReadonlyMap<string, number>>;
  readonly vectors: VectorStore;
  /** Empty: words alone. */
  readonly sources: Sources;
  readonly problem: (what: string, error: unknown) => void;
  readonly weights?: FuseWeights;
  readonly smallRoster?: number;
}

/** People that are near in meaning without having any of the words, at most. */
const MOST_NEAR = 200;

/**
 * Never fails for want of vectors: a source that cannot be asked gives way to the next, and the last to words alone,
 * which come back exactly as `lexical` told them.
 */
export function createRelevance(options: RelevanceOptions): Relevance {
  const { lexical, vectors, sources, problem } = options;
  const { weights = FUSE_WEIGHTS, smallRoster = SMALL_ROSTER } = options;

  const counted = new Map<string, { revision: number; people: number }>();

  const peopleOf = async (scope: Scope): Promise<number> => {
    const revision = await vectors.revision(scope);
    const known = counted.get(scope.officeId);
    if (known?.revision === revision) return known.people;
    const { texts } = await vectors.counts(scope, '');
    counted.set(scope.officeId, { revision, people: texts });
    return texts;
  };

  const nearness = async (
    scope: Scope,
    text: string,
    found: ReadonlyMap<string, number>,
    among: Among | undefined,
  ): Promise<ReadonlyMap<string, number> | undefined> => {
    const complete = (await vectors.sets(scope)).filter((set) => set.complete);
    for (const source of sources) {
      // The newest first; ones of other sources answer to no id here.
      for (const { embedderId } of complete.toReversed()) {
        try {
          const embedder = await source.byId(scope, embedderId);
          if (embedder === undefined) continue;
          const [query] = await embedder.embed([text], { kind: 'query' });
          if (query === undefined) continue;
          const near = await vectors.nearest(scope, embedderId, query, { among, limit: MOST_NEAR });
          const ofFound = await vectors.nearest(scope, embedderId, query, {
            among: [...found.keys()],
            limit: found.size,
          });
          return new Map([...near, ...ofFound].map(({ id, score }) => [id, score]));
        } catch (error) {
          if (!(error instanceof GateClosed)) problem(`the ${source.name} vectors cannot be asked`, error);
        }
      }
    }
    return undefined;
  };

  return async (scope, asked, among) => {
    const words = typeof asked === 'string' ? asked.split(/\s+/u).filter(Boolean) : asked;
    const count = await peopleOf(scope);
    const all = await lexical(scope, words, count);
    const wanted = among === undefined || among instanceof Uint32Array ? undefined : new Set(among);
    const found = wanted ? new Map([...all].filter(([id]) => wanted.has(id))) : all;
    if (words.length === 0 || sources.length === 0 || count < smallRoster) return found;
    return fuse(found, await nearness(scope, words.join(' '), found, among), weights);
  };
}
