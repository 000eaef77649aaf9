/** Who a few words are about, by what their texts mean. */
import type { Scope } from '../../scope.ts';
import type { VectorStore } from '../../store/vector-port.ts';
import { SMALL_ROSTER } from './indexer.ts';
import { GateClosed, type Sources } from './sources.ts';

/**
 * Cosine by id: of those nearest among these texts (rows of the text index), and of `found`, who have the words.
 * `undefined` where no vectors can be asked.
 */
export type Nearness = (
  scope: Scope,
  text: string,
  among: Uint32Array,
  found: Uint32Array,
) => Promise<ReadonlyMap<string, number> | undefined>;

export interface NearnessOptions {
  readonly vectors: VectorStore;
  /** Empty: words alone. */
  readonly sources: Sources;
  readonly problem: (what: string, error: unknown) => void;
  readonly smallRoster?: number;
}

/** People that are near in meaning without having any of the words, at most. */
const MOST_NEAR = 200;

/** Never fails for want of vectors: a source that cannot be asked gives way to the next, and the last to none. */
export function createNearness({
  vectors,
  sources,
  problem,
  smallRoster = SMALL_ROSTER,
}: NearnessOptions): Nearness {
  const counted = new Map<string, { revision: number; people: number }>();

  const peopleOf = async (scope: Scope): Promise<number> => {
    const revision = await vectors.revision(scope);
    const known = counted.get(scope.officeId);
    if (known?.revision === revision) return known.people;
    const { texts } = await vectors.counts(scope, '');
    counted.set(scope.officeId, { revision, people: texts });
    return texts;
  };

  return async (scope, text, among, found) => {
    if (sources.length === 0 || (await peopleOf(scope)) < smallRoster) return undefined;
    const complete = (await vectors.sets(scope)).filter((set) => set.complete);
    for (const source of sources) {
      // The newest first; ones of other sources answer to no id here.
      for (const { embedderId } of complete.toReversed()) {
        try {
          const embedder = await source.byId(scope, embedderId);
          const [query] = (await embedder?.embed([text], { kind: 'query' })) ?? [];
          if (query === undefined) continue;
          const nearest = (rows: Uint32Array, limit: number) =>
            vectors.nearest(scope, embedderId, query, { among: rows, limit });
          const all = [...(await nearest(among, MOST_NEAR)), ...(await nearest(found, found.length))];
          return new Map(all.map(({ id, score }) => [id, score]));
        } catch (error) {
          if (!(error instanceof GateClosed)) problem(`the ${source.name} vectors cannot be asked`, error);
        }
      }
    }
    return undefined;
  };
}
