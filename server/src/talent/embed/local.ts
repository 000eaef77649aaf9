/** The embedder that needs nothing but the office's own texts: no network, no weights, any script. */
import type { Scope } from '../../scope.ts';
import type { VectorStore } from '../../store/vector-port.ts';
import { idOf, isOwnId, modelFromBytes, modelToBytes, placeText, type LsaModel } from './lsa/model.ts';
import { trainLsa } from './lsa/train.ts';
import { pacer } from './pace.ts';
import type { Embedder } from './port.ts';

export const LOCAL_DIMS = 128;
/** Texts that the model is learnt from, at most: evenly out of the whole roster. */
const MOST_LEARNT = 10_000;
const PAGE = 200;
/** Learnt anew when the roster has grown or shrunk by this. */
const CHANGE = 2;

/** Needs texts of the office to be learnt from; the same texts give an embedder of the same id. */
export function createLocalEmbedder(model: LsaModel, id: string): Embedder {
  return {
    id,
    dims: model.dims,
    maxBatch: 64,
    async embed(texts, { signal }) {
      const pause = pacer(signal);
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        vectors.push(placeText(model, text));
        await pause();
      }
      return vectors;
    },
  };
}

export interface LocalEmbedders {
  /** The one that fits the roster as it is now, learnt where there is none; undefined where the texts are too few. */
  current(scope: Scope, signal?: AbortSignal): Promise<Embedder | undefined>;
  /** One whose model is kept. */
  byId(scope: Scope, id: string): Promise<Embedder | undefined>;
}

export function createLocalEmbedders(vectors: VectorStore, dims = LOCAL_DIMS): LocalEmbedders {
  const loaded = new Map<string, { embedder: Embedder; people: number }>();

  const load = async (scope: Scope, id: string) => {
    const key = JSON.stringify([scope.officeId, id]);
    const known = loaded.get(key);
    if (known) return known;
    const bytes = isOwnId(id) ? await vectors.model(scope, id) : undefined;
    const model = bytes && modelFromBytes(bytes);
    if (model === undefined) return undefined;
    const made = { embedder: createLocalEmbedder(model, id), people: model.people };
    // The one in use, and the one that takes its place.
    if (loaded.size >= 8) loaded.clear();
    loaded.set(key, made);
    return made;
  };

  const learn = async (scope: Scope, people: number, signal?: AbortSignal) => {
    const pause = pacer(signal);
    const step = Math.ceil(people / MOST_LEARNT);
    const model = await trainLsa(everyNth(vectors, scope, step), { dims, people, pause });
    if (model === undefined) return undefined;
    const bytes = modelToBytes(model);
    await pause();
    const id = idOf(model.dims, bytes);
    await pause();
    await vectors.keepModel(scope, id, bytes);
    return createLocalEmbedder(model, id);
  };

  return {
    async current(scope, signal) {
      const { texts: people } = await vectors.counts(scope, '');
      // The newest first: one that is being filled goes on being filled.
      for (const { embedderId } of (await vectors.sets(scope)).toReversed()) {
        const kept = await load(scope, embedderId);
        if (kept && people <= CHANGE * kept.people && people * CHANGE >= kept.people) return kept.embedder;
      }
      return learn(scope, people, signal);
    },
    byId: async (scope, id) => (await load(scope, id))?.embedder,
  };
}

async function* everyNth(vectors: VectorStore, scope: Scope, step: number): AsyncGenerator<string> {
  let at = 0;
  let after: string | undefined;
  do {
    const page = await vectors.texts(scope, PAGE, after);
    for (const { text } of page.texts) {
      if (at % step === 0) yield text;
      at += 1;
    }
    after = page.next;
  } while (after !== undefined);
}
