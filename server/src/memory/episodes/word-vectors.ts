/**
 * What words mean, as numbers: 64 dimensions for each of the most frequent English stems, in one file of bytes
 * (ADR 0040 says where they come from). Words that are not in it are found by their letters only.
 */
import { readFileSync } from 'node:fs';

export const WORD_DIMS = 64;

export interface WordVectors {
  /** Position in the file, most frequent first; undefined for an unknown term. */
  indexOf(term: string): number | undefined;
  /** Not of length 1: a word that says little is short. */
  vector(index: number): Int8Array;
  /** How much a word says in a text, 0 to 1: little for the most frequent ones. */
  weight(index: number): number;
}

let read: WordVectors | undefined;

/** Read once in a process, at the first question: some 20 ms. */
export function wordVectors(): WordVectors {
  return (read ??= fromBytes(readFileSync(new URL('./word-vectors.bin', import.meta.url))));
}

/**
 * The number of terms (4 bytes) and the length of their list (4 bytes), little endian; the terms, in ASCII, apart by
 * line breaks; their vectors, one byte a dimension.
 */
export function toBytesOfFile(terms: readonly string[], vectors: Int8Array): Uint8Array {
  const list = Buffer.from(terms.join('\n'), 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt32LE(terms.length, 0);
  head.writeUInt32LE(list.length, 4);
  return Buffer.concat([head, list, Buffer.from(vectors.buffer, vectors.byteOffset, vectors.length)]);
}

/** @throws Error where the bytes are not such a file. */
export function fromBytes(bytes: Buffer): WordVectors {
  const count = bytes.readUInt32LE(0);
  const listed = bytes.readUInt32LE(4);
  if (bytes.length !== 8 + listed + count * WORD_DIMS)
    throw new Error(
      `The word vectors are ${bytes.length} bytes long and not ${8 + listed + count * WORD_DIMS}: the file is damaged. Check it out again.`,
    );
  const terms = bytes.toString('latin1', 8, 8 + listed).split('\n');
  const places = new Map(terms.map((term, at) => [term, at]));
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset + 8 + listed, count * WORD_DIMS);
  return {
    indexOf: (term) => places.get(term),
    vector: (index) => vectors.subarray(index * WORD_DIMS, (index + 1) * WORD_DIMS),
    weight: (index) => (index + 1) / (index + 1 + HALF_WEIGHT),
  };
}

/** The word at this place counts for half. */
const HALF_WEIGHT = 60;
