/** Learns from a roster's past castings what to look at, in two parts that can be told apart. */
import { FEATURES } from './features.ts';
import { contribution, fitLogistic, type Linear, type Table } from './logistic.ts';
import { ALIKE, ANYBODY, CAST, type Examples } from './rolling.ts';

export interface Weights {
  /** Names the columns of `relevance`, and with `RELEVANCE_SCORE` behind them those of `prior`. */
  features: readonly string[];
  /** Who fits, learnt among people as much in demand as each other; knows nothing of activity. */
  relevance: Linear;
  /** Fit and activity together, learnt among everybody. */
  prior: Linear;
}

export const RELEVANCE_SCORE = 'relevance';

/** Pull towards 0, in rows. */
const RIDGE = 200;
/** Twenty are drawn of some thousand, and only the first few of a ranking are read. */
const ANYBODY_STANDS_FOR = 30;

const columnsWhere = (isIn: (group: string) => boolean) =>
  FEATURES.flatMap(({ group }, at) => (isIn(group) ? [at] : []));

const RELEVANCE_COLUMNS = columnsWhere((group) => group !== 'activity');
const PRIOR_COLUMNS = [...columnsWhere((group) => group === 'activity'), FEATURES.length];

/** `relevanceColumns`: what relevance may look at; everything but activity where left out. */
export function fitWeights(
  { rows, kind }: Examples,
  relevanceColumns: readonly number[] = RELEVANCE_COLUMNS,
): Weights {
  const ofKind = (other: number) =>
    Int32Array.from([...kind.keys()].filter((row) => kind[row] === CAST || kind[row] === other));
  const positive = (row: number) => kind[row] === CAST;
  const relevance = fitLogistic({
    table: rows,
    use: ofKind(ALIKE),
    columns: relevanceColumns,
    positive,
    negativeWeight: 1,
    ridge: RIDGE,
  });
  const prior = fitLogistic({
    table: withScore(rows, relevance),
    use: ofKind(ANYBODY),
    columns: PRIOR_COLUMNS,
    positive,
    negativeWeight: ANYBODY_STANDS_FOR,
    ridge: RIDGE,
  });
  return { features: FEATURES.map(({ name }) => name), relevance, prior };
}

/** The rows with their score of relevance as one column more. */
function withScore({ width, values }: Table, relevance: Linear): Table {
  const count = values.length / width;
  const wider = new Float32Array(count * (width + 1));
  for (let row = 0; row < count; row++) {
    wider.set(values.subarray(row * width, (row + 1) * width), row * (width + 1));
    let score = 0;
    for (let at = 0; at < width; at++) score += contribution(relevance, at, values[row * width + at]!);
    wider[row * (width + 1) + width] = score;
  }
  return { width: width + 1, values: wider };
}
