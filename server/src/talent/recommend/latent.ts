/** Latent semantic analysis: films as points in a small space spanned by their own words. */
import { inverseFrequency, type LexicalIndex } from './lexical.ts';

export interface LatentSpace {
  dimensions: number;
  /** One row a document, of unit length (or all 0 where the document has no known word). */
  documents: Float32Array;
  /** One row a term. */
  terms: Float32Array;
}

const ROUNDS = 3;
const MIN_HOLDERS = 2;

interface Sparse {
  start: Int32Array;
  term: Int32Array;
  weight: Float32Array;
}

/** Subspace iteration with a fixed seed: the same documents give the same space. */
export function latentSpace(index: LexicalIndex, dimensions: number): LatentSpace {
  const rows = weighted(index);
  const documents = index.length.length;
  const terms = index.terms.size;
  let basis = randomMatrix(terms, dimensions);
  let points: Float32Array = new Float32Array(documents * dimensions);
  for (let round = 0; round < ROUNDS; round++) {
    points = multiply(rows, basis, dimensions);
    orthonormalise(points, documents, dimensions);
    basis = multiplyTransposed(rows, points, terms, dimensions);
    orthonormalise(basis, terms, dimensions);
  }
  points = multiply(rows, basis, dimensions);
  for (let at = 0; at < documents; at++) normalise(points, at * dimensions, dimensions);
  return { dimensions, documents: points, terms: basis };
}

/** A text as a point of unit length; all 0 where it shares no word with the documents. */
export function pointOf(space: LatentSpace, index: LexicalIndex, text: readonly string[]): Float32Array {
  const { dimensions } = space;
  const counts = new Map<number, number>();
  for (const word of text) {
    const term = index.terms.get(word);
    if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const point = new Float32Array(dimensions);
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * inverseFrequency(index, term);
    for (let at = 0; at < dimensions; at++) point[at]! += weight * space.terms[term * dimensions + at]!;
  }
  normalise(point, 0, dimensions);
  return point;
}

/** Cosine of `point` with every document. */
export function latentScores({ dimensions, documents }: LatentSpace, point: Float32Array): Float32Array {
  const scores = new Float32Array(documents.length / dimensions);
  for (let document = 0; document < scores.length; document++) {
    let sum = 0;
    for (let at = 0; at < dimensions; at++) sum += documents[document * dimensions + at]! * point[at]!;
    scores[document] = sum;
  }
  return scores;
}

/** TF-IDF rows of unit length; a term of one document alone says nothing about likeness. */
function weighted(index: LexicalIndex): Sparse {
  const documents = index.length.length;
  const start = new Int32Array(documents + 1);
  const frequent = (term: number) => index.start[term + 1]! - index.start[term]! >= MIN_HOLDERS;
  const eachPosting = (visit: (document: number, term: number, count: number) => void) => {
    for (let term = 0; term < index.terms.size; term++) {
      if (!frequent(term)) continue;
      for (let at = index.start[term]!; at < index.start[term + 1]!; at++)
        visit(index.document[at]!, term, index.count[at]!);
    }
  };
  eachPosting((document) => {
    start[document + 1]!++;
  });
  for (let document = 0; document < documents; document++) start[document + 1]! += start[document]!;
  const next = start.slice(0, documents);
  const term = new Int32Array(start[documents]!);
  const weight = new Float32Array(term.length);
  eachPosting((document, each, count) => {
    const slot = next[document]!++;
    term[slot] = each;
    weight[slot] = (1 + Math.log(count)) * inverseFrequency(index, each);
  });
  for (let document = 0; document < documents; document++)
    normalise(weight, start[document]!, start[document + 1]! - start[document]!);
  return { start, term, weight };
}

function multiply({ start, term, weight }: Sparse, basis: Float32Array, dimensions: number): Float32Array {
  const product = new Float32Array((start.length - 1) * dimensions);
  for (let row = 0; row < start.length - 1; row++)
    for (let at = start[row]!; at < start[row + 1]!; at++)
      addTo(product, row * dimensions, basis, term[at]! * dimensions, dimensions, weight[at]!);
  return product;
}

function multiplyTransposed(
  { start, term, weight }: Sparse,
  points: Float32Array,
  terms: number,
  dimensions: number,
): Float32Array {
  const product = new Float32Array(terms * dimensions);
  for (let row = 0; row < start.length - 1; row++)
    for (let at = start[row]!; at < start[row + 1]!; at++)
      addTo(product, term[at]! * dimensions, points, row * dimensions, dimensions, weight[at]!);
  return product;
}

function addTo(
  to: Float32Array,
  toStart: number,
  from: Float32Array,
  fromStart: number,
  count: number,
  factor: number,
): void {
  for (let at = 0; at < count; at++) to[toStart + at]! += factor * from[fromStart + at]!;
}

/** Cholesky QR: the columns become orthonormal, row after row, which is how the matrix lies in memory. */
function orthonormalise(matrix: Float32Array, rows: number, columns: number): void {
  const lower = cholesky(gramOf(matrix, rows, columns), columns);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    for (let column = 0; column < columns; column++) {
      let value = matrix[start + column]!;
      for (let at = 0; at < column; at++) value -= lower[column * columns + at]! * matrix[start + at]!;
      matrix[start + column] = value / lower[column * columns + column]!;
    }
  }
}

function gramOf(matrix: Float32Array, rows: number, columns: number): Float64Array {
  const gram = new Float64Array(columns * columns);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    for (let a = 0; a < columns; a++) {
      const value = matrix[start + a]!;
      for (let b = 0; b <= a; b++) gram[a * columns + b]! += value * matrix[start + b]!;
    }
  }
  return gram;
}

/** Of a matrix given by its lower half. A column that the earlier ones span comes out as nearly nothing. */
function cholesky(lower: Float64Array, size: number): Float64Array {
  let trace = 0;
  for (let at = 0; at < size; at++) trace += lower[at * size + at]!;
  const floor = Math.max(1e-12, (trace / size) * 1e-9);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = lower[row * size + column]!;
      for (let at = 0; at < column; at++) sum -= lower[row * size + at]! * lower[column * size + at]!;
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(floor, sum)) : sum / lower[column * size + column]!;
    }
  }
  return lower;
}

function normalise(values: Float32Array, start: number, count: number): void {
  let square = 0;
  for (let at = start; at < start + count; at++) square += values[at]! ** 2;
  if (square === 0) return;
  const factor = 1 / Math.sqrt(square);
  for (let at = start; at < start + count; at++) values[at]! *= factor;
}

function randomMatrix(rows: number, columns: number): Float32Array {
  let state = 1;
  return Float32Array.from({ length: rows * columns }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}
