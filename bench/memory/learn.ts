/** Weights over columns, learnt so that the turns that answer a question get the most of a softmax over all turns. */

export interface Example {
  /** Row after row, one number a column. */
  readonly values: Float32Array;
  readonly rows: number;
  /** Rows that answer. */
  readonly right: readonly number[];
}

/** How strongly weights are drawn to 0. */
const RIDGE = 3;
const STEPS = 150;

/** Adam over all examples at once; the same every time. */
export function learn(examples: readonly Example[], columns: number, ridge = RIDGE): Float64Array {
  const weights = new Float64Array(columns);
  const mean = new Float64Array(columns);
  const square = new Float64Array(columns);
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(columns);
    for (const example of examples) addSlope(slope, weights, example);
    for (let at = 0; at < columns; at++) {
      const each = (slope[at]! + ridge * weights[at]!) / examples.length;
      mean[at] = 0.9 * mean[at]! + 0.1 * each;
      square[at] = 0.99 * square[at]! + 0.01 * each * each;
      const pace = 0.08 * 0.985 ** step;
      weights[at]! -=
        (pace * (mean[at]! / (1 - 0.9 ** step))) / (Math.sqrt(square[at]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

function addSlope(slope: Float64Array, weights: Float64Array, { values, rows, right }: Example): void {
  const columns = weights.length;
  const shares = new Float64Array(rows);
  let most = -Infinity;
  for (let row = 0; row < rows; row++) {
    let score = 0;
    for (let at = 0; at < columns; at++) score += weights[at]! * values[row * columns + at]!;
    shares[row] = score;
    if (score > most) most = score;
  }
  let total = 0;
  for (let row = 0; row < rows; row++) total += shares[row] = Math.exp(shares[row]! - most);
  for (let row = 0; row < rows; row++) {
    const share = shares[row]! / total;
    if (share < 1e-5) continue;
    for (let at = 0; at < columns; at++) slope[at]! += share * values[row * columns + at]!;
  }
  for (const row of right)
    for (let at = 0; at < columns; at++) slope[at]! -= values[row * columns + at]! / right.length;
}
