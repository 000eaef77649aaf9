/** What was learnt of an office's texts, and how a text is placed by it. */
import { createHash } from 'node:crypto';
import { featuresOf, type Features } from '../features.ts';
import { toUnit } from '../port.ts';

export interface LsaModel {
  readonly dims: number;
  /** How many people the office had when it was learnt. */
  readonly people: number;
  /** Place of each feature in `rarity`, and in `rows`. */
  readonly places: ReadonlyMap<string, number>;
  /** What one occurrence of a feature weighs. */
  readonly rarity: Float32Array;
  /** `dims` numbers a feature. */
  readonly rows: Float32Array;
}

/** Features of a text that the model knows; `weight` has length 1. */
export interface Sparse {
  readonly at: Uint32Array;
  readonly weight: Float32Array;
}

export function sparseOf(
  counts: Iterable<readonly [place: number | undefined, count: number]>,
  rarity: Float32Array,
): Sparse {
  const at: number[] = [];
  const weight: number[] = [];
  for (const [place, count] of counts) {
    if (place === undefined) continue;
    at.push(place);
    weight.push(timesSeen(count) * (rarity[place] ?? 0));
  }
  return { at: Uint32Array.from(at), weight: toUnit(Float32Array.from(weight)) };
}

/** The tenth mention of a word says less than the first. */
const timesSeen = (count: number) => (count < 1 ? count : 1 + Math.log(count));

/** Length 1; zeros where no feature is known. */
export const placeText = (model: LsaModel, text: string): Float32Array =>
  placeFeatures(model, featuresOf(text));

export function placeFeatures(model: LsaModel, features: Features): Float32Array {
  const counts = [...features].map(([feature, count]) => [model.places.get(feature), count] as const);
  const sum = new Float32Array(model.dims);
  addProjection(sparseOf(counts, model.rarity), model.rows, sum);
  return toUnit(sum);
}

/** Adds the rows of a text's features, by weight, to `sum`. The casts keep bounds checks out of the inner loop. */
export function addProjection({ at, weight }: Sparse, rows: Float32Array, sum: Float32Array): void {
  const dims = sum.length;
  for (let each = 0; each < at.length; each += 1) {
    const from = (at[each] as number) * dims;
    const by = weight[each] as number;
    for (let dim = 0; dim < dims; dim += 1)
      sum[dim] = (sum[dim] as number) + by * (rows[from + dim] as number);
  }
}

const FORMAT = 1;

interface Head {
  readonly format: number;
  readonly dims: number;
  readonly people: number;
  readonly features: readonly string[];
}

/** A head of JSON with its length before it, then the numbers (little-endian). */
export function modelToBytes(model: LsaModel): Uint8Array {
  const head: Head = {
    format: FORMAT,
    dims: model.dims,
    people: model.people,
    features: [...model.places.keys()],
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, bytesOf(model.rarity), bytesOf(model.rows)]);
}

/** `undefined` where another version wrote it. */
export function modelFromBytes(bytes: Uint8Array): LsaModel | undefined {
  const buffer = Buffer.from(bytes);
  const until = 4 + buffer.readUInt32LE(0);
  const head = JSON.parse(buffer.toString('utf8', 4, until)) as Head;
  if (head.format !== FORMAT) return undefined;
  // A copy, as numbers of four bytes have to begin at a multiple of four.
  const numbers = new Float32Array(new Uint8Array(buffer.subarray(until)).buffer);
  return {
    dims: head.dims,
    people: head.people,
    places: new Map(head.features.map((feature, place) => [feature, place])),
    rarity: numbers.slice(0, head.features.length),
    rows: numbers.slice(head.features.length),
  };
}

const FAMILY = `lsa-${FORMAT}`;

/** The same model has the same id, and another one another. */
export function idOf(dims: number, bytes: Uint8Array): string {
  return `${FAMILY}:${dims}:${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
}

export const isOwnId = (id: string): boolean => id.startsWith(`${FAMILY}:`);

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array) =>
  Buffer.from(buffer, byteOffset, byteLength);
