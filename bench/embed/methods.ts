/** What the product's vectors stand beside: BM25, and vectors that nobody taught. */
import type { Features } from '../../server/src/talent/embed/features.ts';
import { placeFeatures } from '../../server/src/talent/embed/lsa/model.ts';
import { trainLsa } from '../../server/src/talent/embed/lsa/train.ts';
import { toUnit } from '../../server/src/talent/embed/port.ts';

export type Vector = Float32Array;

/** BM25 (k1 1.2, b 0.75) over stems and concepts: the same reading of the text as the vectors have. */
export function bm25(texts: readonly Features[]): (query: Features) => Float64Array {
  const postings = new Map<string, { at: number; count: number }[]>();
  const lengths = texts.map((text, at) => {
    let length = 0;
    for (const [feature, count] of wordsOf(text)) {
      length += count;
      const list = postings.get(feature) ?? [];
      if (list.length === 0) postings.set(feature, list);
      list.push({ at, count });
    }
    return length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  return (query) => {
    const scores = new Float64Array(texts.length);
    for (const feature of wordsOf(query).keys()) {
      const list = postings.get(feature) ?? [];
      const idf = Math.log(1 + (texts.length - list.length + 0.5) / (list.length + 0.5));
      for (const { at, count } of list) {
        const saturated = (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * (lengths[at] ?? 0)) / mean));
        scores[at] = (scores[at] ?? 0) + idf * saturated;
      }
    }
    return scores;
  };
}

/** Words alone, as full text search knows them. */
const wordsOf = (features: Features) => new Map([...features].filter(([feature]) => !feature.includes(':')));

/** The features of several texts together: reading a text takes the longest of all, so each is read once. */
export function together(texts: readonly Features[]): Features {
  const sum = new Map<string, number>();
  for (const text of texts)
    for (const [feature, count] of text) sum.set(feature, (sum.get(feature) ?? 0) + count);
  return sum;
}

/** Every feature gets a random direction: nothing is learnt. */
export function hashed(dims: number): (features: Features) => Vector {
  return (features) => {
    const vector = new Float32Array(dims);
    for (const [feature, count] of features) {
      let state = 2_166_136_261;
      for (const char of feature) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
      const weight = count < 1 ? count : 1 + Math.log(count);
      for (let each = 0; each < 4; each += 1) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        const at = (state >>> 8) % dims;
        vector[at] = (vector[at] ?? 0) + ((state >>> 7) & 1 ? weight : -weight);
      }
    }
    return toUnit(vector);
  };
}

/** The product's own: learnt of the texts. */
export async function lsa(texts: readonly string[], dims: number): Promise<(features: Features) => Vector> {
  async function* each() {
    yield* texts;
  }
  const model = await trainLsa(each(), { dims, people: texts.length, pause: async () => undefined });
  if (model === undefined) throw new Error('The texts are too few or too much alike to learn from.');
  return (features) => placeFeatures(model, features);
}

export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

export function centroid(vectors: readonly Vector[], dims: number): Vector {
  const sum = new Float32Array(dims);
  for (const vector of vectors) vector.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
  return toUnit(sum);
}
