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

const LIMIT = 8;
const STEPS = 8;

export function contribution(model: Linear, at: number, value: number): number {
  return model.weight[at]! * standard(value, model.mean[at]!, model.spread[at]!);
}

function standard(value: number, mean: number, spread: number): number {
  return Math.max(-LIMIT, Math.min(LIMIT, (value - mean) / spread));
}

/** What to fit: the rows `use` and their columns `columns`; columns that are left out get the weight 0. */
export interface Fit {
  table: Table;
  use: Int32Array;
  columns: readonly number[];
  positive(row: number): boolean;
  /** How many rows a negative stands for. Above 1, what is ranked high counts more than the middle. */
  negativeWeight: number;
  /** Pull of each weight towards 0, in rows. */
  ridge: number;
}

/** Fits the chance that a row is positive. */
export function fitLogistic(fit: Fit): Linear {
  const { table, use, columns, positive, negativeWeight } = fit;
  const moments = momentsOf(table, use);
  const size = columns.length + 1;
  let weights: Float64Array = new Float64Array(size);
  const positives = use.reduce((count, row) => count + (positive(row) ? 1 : 0), 0);
  weights[size - 1] = Math.log((positives + 0.5) / ((use.length - positives) * negativeWeight + 0.5));
  let before = weights;
  let change: Float64Array = new Float64Array(size);
  let lowest = Infinity;
  for (let step = 0; step < STEPS; step++) {
    const { loss, gradient, hessian } = slopesOf(fit, moments, weights);
    if (loss > lowest) {
      // Too far: half the way, from where it came.
      change = change.map((each) => each / 2);
    } else {
      lowest = loss;
      before = weights;
      change = solve(hessian, gradient, size);
    }
    weights = before.map((weight, at) => weight - change[at]!);
  }
  const weight: number[] = Array.from({ length: table.width }, () => 0);
  columns.forEach((column, at) => {
    weight[column] = before[at]!;
  });
  return { mean: [...moments.mean], spread: [...moments.spread], weight };
}

interface Moments {
  mean: Float64Array;
  spread: Float64Array;
}

/** Of the loss with its ridge. The last weight is the intercept; of the Hessian the lower half is filled. */
function slopesOf(
  { table: { width, values }, use, columns, positive, negativeWeight, ridge }: Fit,
  { mean, spread }: Moments,
  weights: Float64Array,
) {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const x = new Float64Array(size).fill(1);
  let loss = 0;
  for (const row of use) {
    let logit = weights[size - 1]!;
    for (let at = 0; at < size - 1; at++) {
      const column = columns[at]!;
      x[at] = standard(values[row * width + column]!, mean[column]!, spread[column]!);
      logit += weights[at]! * x[at]!;
    }
    const isPositive = positive(row);
    const count = isPositive ? 1 : negativeWeight;
    const chance = 1 / (1 + Math.exp(-logit));
    loss += count * softplus(isPositive ? -logit : logit);
    const error = count * (chance - (isPositive ? 1 : 0));
    const curve = count * chance * (1 - chance);
    for (let a = 0; a < size; a++) {
      gradient[a]! += error * x[a]!;
      const scaled = curve * x[a]!;
      for (let b = 0; b <= a; b++) hessian[a * size + b]! += scaled * x[b]!;
    }
  }
  hessian[size * size - 1]! += 1e-6;
  for (let at = 0; at < size - 1; at++) {
    loss += (ridge / 2) * weights[at]! ** 2;
    gradient[at]! += ridge * weights[at]!;
    hessian[at * size + at]! += ridge;
  }
  return { loss, gradient, hessian };
}

/** log(1 + e^x), without overflow. */
const softplus = (x: number) => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));

function momentsOf({ width, values }: Table, use: Int32Array): Moments {
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
