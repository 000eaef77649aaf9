/** Logistic regression with a ridge, by Newton's method. */

/** Rows of equal width, one after the other. */
export interface Table {
  width: number;
  values: Float32Array;
}

export interface Linear {
  /** Each value is brought to (value - mean) / spread, held within ±LIMIT, and weighed. */
  mean: readonly number[];
  spread: readonly number[];
  weight: readonly number[];
}

const LIMIT = 4;
const STEPS = 6;

export function contribution(model: Linear, at: number, value: number): number {
  return model.weight[at]! * standard(value, model.mean[at]!, model.spread[at]!);
}

function standard(value: number, mean: number, spread: number): number {
  return Math.max(-LIMIT, Math.min(LIMIT, (value - mean) / spread));
}

/**
 * Fits the chance that a row is positive, from the rows `use` and their columns `columns`. `ridge`: pull of each
 * weight towards 0, in rows. Columns that are left out get the weight 0.
 */
export function fitLogistic(
  { width, values }: Table,
  positive: (row: number) => boolean,
  use: Int32Array,
  columns: readonly number[],
  ridge: number,
): Linear {
  const { mean, spread } = momentsOf({ width, values }, use);
  const size = columns.length + 1;
  let weights = new Float64Array(size);
  const share = use.reduce((count, row) => count + (positive(row) ? 1 : 0), 0) / use.length;
  weights[size - 1] = Math.log(share / (1 - share));
  const x = new Float64Array(size);
  x[size - 1] = 1;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    for (const row of use) {
      let logit = weights[size - 1]!;
      for (let at = 0; at < size - 1; at++) {
        const column = columns[at]!;
        x[at] = standard(values[row * width + column]!, mean[column]!, spread[column]!);
        logit += weights[at]! * x[at]!;
      }
      const chance = 1 / (1 + Math.exp(-logit));
      const error = chance - (positive(row) ? 1 : 0);
      const curve = chance * (1 - chance);
      for (let a = 0; a < size; a++) {
        gradient[a]! += error * x[a]!;
        const scaled = curve * x[a]!;
        for (let b = 0; b <= a; b++) hessian[a * size + b]! += scaled * x[b]!;
      }
    }
    for (let at = 0; at < size; at++) {
      const pull = at === size - 1 ? 1e-6 : ridge;
      gradient[at]! += pull * (at === size - 1 ? 0 : weights[at]!);
      hessian[at * size + at]! += pull;
    }
    const change = solve(hessian, gradient, size);
    weights = weights.map((weight, at) => weight - change[at]!);
  }
  const weight = new Array<number>(width).fill(0);
  columns.forEach((column, at) => {
    weight[column] = weights[at]!;
  });
  return { mean: [...mean], spread: [...spread], weight };
}

function momentsOf({ width, values }: Table, use: Int32Array) {
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const row of use) for (let at = 0; at < width; at++) mean[at]! += values[row * width + at]!;
  for (let at = 0; at < width; at++) mean[at]! /= use.length;
  for (const row of use)
    for (let at = 0; at < width; at++) spread[at]! += (values[row * width + at]! - mean[at]!) ** 2;
  for (let at = 0; at < width; at++) spread[at] = Math.sqrt(spread[at]! / use.length) + 1e-6;
  return { mean, spread };
}

/** Solves a symmetric positive system given by its lower half. */
function solve(lower: Float64Array, right: Float64Array, size: number): Float64Array {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = lower[row * size + column]!;
      for (let at = 0; at < column; at++) sum -= lower[row * size + at]! * lower[column * size + at]!;
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(1e-9, sum)) : sum / lower[column * size + column]!;
    }
  }
  const result = right.slice();
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) result[row]! -= lower[row * size + at]! * result[at]!;
    result[row]! /= lower[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) result[row]! -= lower[at * size + row]! * result[at]!;
    result[row]! /= lower[row * size + row]!;
  }
  return result;
}
