/** The linear algebra that LSA needs, on plain rows of numbers. Casts keep bounds checks out of the inner loops. */
import type { Pause } from '../pace.ts';

/** `rows` of `dims` numbers each, between -1 and 1, the same at every call. */
export function randomRows(rows: number, dims: number): Float32Array {
  let state = 12_345;
  return Float32Array.from({ length: rows * dims }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** Makes the columns stand at right angles, with length 1, in place: Cholesky QR, twice for precision. */
export async function orthonormalise(matrix: Float32Array, dims: number, pause: Pause): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    const upper = await choleskyOf(await gramOf(matrix, dims, pause), dims, pause);
    for (let from = 0; from < matrix.length; from += dims) {
      for (let column = 0; column < dims; column += 1) {
        let value = matrix[from + column] as number;
        for (let before = 0; before < column; before += 1)
          value -= (matrix[from + before] as number) * (upper[before * dims + column] as number);
        matrix[from + column] = value / (upper[column * dims + column] as number);
      }
      await pause();
    }
  }
}

/** The upper half of the products of all pairs of columns. */
async function gramOf(matrix: Float32Array, dims: number, pause: Pause): Promise<Float64Array> {
  const gram = new Float64Array(dims * dims);
  for (let from = 0; from < matrix.length; from += dims) {
    addOuter(gram, matrix.subarray(from, from + dims));
    await pause();
  }
  return gram;
}

/** Adds the products of all pairs of a row to the upper half of `gram`. */
export function addOuter(gram: Float64Array, row: Float32Array): void {
  const dims = row.length;
  for (let i = 0; i < dims; i += 1) {
    const by = row[i] as number;
    if (by === 0) continue;
    const line = i * dims;
    for (let j = i; j < dims; j += 1) gram[line + j] = (gram[line + j] as number) + by * (row[j] as number);
  }
}

/** The upper triangle whose square `gram` is. A direction that is not there gets a length that makes it nothing. */
async function choleskyOf(gram: Float64Array, dims: number, pause: Pause): Promise<Float64Array> {
  const upper = new Float64Array(dims * dims);
  for (let i = 0; i < dims; i += 1) {
    for (let j = i; j < dims; j += 1) {
      let sum = gram[i * dims + j] as number;
      for (let k = 0; k < i; k += 1) sum -= (upper[k * dims + i] as number) * (upper[k * dims + j] as number);
      upper[i * dims + j] =
        i === j
          ? Math.sqrt(Math.max(sum, Number.MIN_VALUE, 1e-12 * (gram[i * dims + i] as number)))
          : sum / (upper[i * dims + i] as number);
    }
    await pause();
  }
  return upper;
}

const SWEEPS = 12;

/** Jacobi's method; `gram` is symmetric with its upper half filled, and is used up. Vectors are columns. */
export async function eigenOf(
  gram: Float64Array,
  dims: number,
  pause: Pause,
): Promise<{ values: Float64Array; vectors: Float64Array }> {
  const vectors = new Float64Array(dims * dims);
  for (let i = 0; i < dims; i += 1) {
    vectors[i * dims + i] = 1;
    for (let j = 0; j < i; j += 1) gram[i * dims + j] = gram[j * dims + i] as number;
  }
  const size = gram.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let rest = 0;
    for (let p = 0; p < dims; p += 1) {
      for (let q = p + 1; q < dims; q += 1) {
        const off = gram[p * dims + q] as number;
        rest += off * off;
        if (off !== 0) rotate(gram, vectors, dims, p, q);
      }
      await pause();
    }
    if (rest <= 1e-20 * size) break;
  }
  return { values: Float64Array.from({ length: dims }, (_, i) => gram[i * dims + i] as number), vectors };
}

function rotate(gram: Float64Array, vectors: Float64Array, dims: number, p: number, q: number): void {
  const theta =
    ((gram[q * dims + q] as number) - (gram[p * dims + p] as number)) / (2 * (gram[p * dims + q] as number));
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(tangent * tangent + 1);
  const sin = tangent * cos;
  const turn = (matrix: Float64Array, a: number, b: number) => {
    const x = matrix[a] as number;
    const y = matrix[b] as number;
    matrix[a] = cos * x - sin * y;
    matrix[b] = sin * x + cos * y;
  };
  for (let k = 0; k < dims; k += 1) turn(gram, k * dims + p, k * dims + q);
  for (let k = 0; k < dims; k += 1) turn(gram, p * dims + k, q * dims + k);
  for (let k = 0; k < dims; k += 1) turn(vectors, k * dims + p, k * dims + q);
}
