/**
 * Latent semantic analysis of an office's own texts: their weighted words, reduced to the directions in which the texts
 * differ most. Words that keep company (boxing, stunts, action) come to lie near each other, in whatever script the
 * office writes. Deterministic: the same texts in the same order give the same model.
 */
import { featuresOf } from '../features.ts';
import type { Pause } from '../pace.ts';
import { addOuter, eigenOf, orthonormalise, randomRows } from './linear.ts';
import { addProjection, sparseOf, type LsaModel, type Sparse } from './model.ts';

export interface TrainOptions {
  /** At most; texts with few words have fewer directions. */
  readonly dims: number;
  /** How many people the office has; the texts may be a sample of theirs. */
  readonly people: number;
  readonly pause: Pause;
}

/** Kept features, those in most texts first: 4 MB with 128 dimensions. */
const MOST_FEATURES = 8_000;
/** What half of all texts say tells nobody apart. */
const MOST_TEXTS = 0.5;
const PASSES = 4;

/** Fewer tell nobody apart. */
const FEWEST_DIMS = 8;

/** `undefined` where the texts are too few, or too much alike. */
export async function trainLsa(
  texts: AsyncIterable<string>,
  { dims: most, people, pause }: TrainOptions,
): Promise<LsaModel | undefined> {
  const { bags, names, inTexts } = await readAll(texts, pause);
  const kept = names
    .flatMap((feature, at) => {
      const texts = inTexts[at] ?? 0;
      return texts >= 2 && texts <= MOST_TEXTS * bags.length ? [{ feature, at, texts }] : [];
    })
    .sort((a, b) => b.texts - a.texts || (a.feature < b.feature ? -1 : 1))
    .slice(0, MOST_FEATURES);
  await pause();
  // A multiple of eight, as vectors are compared eight numbers at a time.
  const dims = Math.min(most, 8 * Math.floor(Math.min(kept.length, bags.length) / 16));
  if (dims < FEWEST_DIMS) return undefined;
  const places = new Map(kept.map(({ feature }, place) => [feature, place]));
  const placeOf = new Map(kept.map(({ at }, place) => [at, place]));
  await pause();
  const rarity = Float32Array.from(kept, (each) => rarityOf(each.texts, bags.length));
  const docs: Sparse[] = [];
  for (const { at, count } of bags) {
    docs.push(
      sparseOf(
        Array.from(at, (feature, each) => [placeOf.get(feature), count[each] ?? 0] as const),
        rarity,
      ),
    );
    await pause();
  }
  return { dims, people, places, rarity, rows: await directionsOf(docs, kept.length, dims, pause) };
}

/** Features by number, and how often each occurs: thousands of these are held at once. */
interface Bag {
  readonly at: Uint32Array;
  readonly count: Float32Array;
}

async function readAll(texts: AsyncIterable<string>, pause: Pause) {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const inTexts: number[] = [];
  const bags: Bag[] = [];
  for await (const text of texts) {
    const features = featuresOf(text);
    const bag: number[] = [];
    for (const feature of features.keys()) {
      const at = numbers.get(feature) ?? names.length;
      if (at === names.length) {
        numbers.set(feature, at);
        names.push(feature);
      }
      inTexts[at] = (inTexts[at] ?? 0) + 1;
      bag.push(at);
    }
    bags.push({ at: Uint32Array.from(bag), count: Float32Array.from(features.values()) });
    await pause();
  }
  return { bags, names, inTexts };
}

/** Half as steep as usual: the rarest words are the plot of one film or the slip of one typist. */
const rarityOf = (inTexts: number, all: number) => Math.sqrt(Math.log((1 + all) / (1 + inTexts)));

/** The strongest directions by subspace iteration: passes over the texts, never a table of texts by directions. */
async function directionsOf(
  docs: readonly Sparse[],
  features: number,
  dims: number,
  pause: Pause,
): Promise<Float32Array> {
  let basis = randomRows(features, dims);
  await orthonormalise(basis, dims, pause);
  for (let pass = 1; pass < PASSES; pass += 1) {
    const next = new Float32Array(features * dims);
    for (const doc of docs) {
      const place = new Float32Array(dims);
      addProjection(doc, basis, place);
      spread(doc, place, next);
      await pause();
    }
    basis = next;
    await orthonormalise(basis, dims, pause);
  }
  const gram = new Float64Array(dims * dims);
  for (const doc of docs) {
    const place = new Float32Array(dims);
    addProjection(doc, basis, place);
    addOuter(gram, place);
    await pause();
  }
  const { values, vectors } = await eigenOf(gram, dims, pause);
  return turned(basis, vectors, values, dims, pause);
}

/** Adds a place, by weight, to the row of each feature of the text. */
function spread({ at, weight }: Sparse, place: Float32Array, rows: Float32Array): void {
  const dims = place.length;
  for (let each = 0; each < at.length; each += 1) {
    const from = (at[each] as number) * dims;
    const by = weight[each] as number;
    for (let dim = 0; dim < dims; dim += 1)
      rows[from + dim] = (rows[from + dim] as number) + by * (place[dim] as number);
  }
}

/** The basis along the directions found, each divided by the root of its strength, so that the first ones drown none. */
async function turned(
  basis: Float32Array,
  vectors: Float64Array,
  values: Float64Array,
  dims: number,
  pause: Pause,
): Promise<Float32Array> {
  const rows = new Float32Array(basis.length);
  const weakest = 1e-9 * Math.max(...values);
  const by = values.map((value) => (value <= weakest ? 0 : value ** -0.25));
  for (let from = 0; from < basis.length; from += dims) {
    for (let i = 0; i < dims; i += 1) {
      const value = basis[from + i] as number;
      for (let j = 0; j < dims; j += 1)
        rows[from + j] =
          (rows[from + j] as number) + value * (vectors[i * dims + j] as number) * (by[j] as number);
    }
    await pause();
  }
  return rows;
}
