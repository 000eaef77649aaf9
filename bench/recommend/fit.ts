/**
 * node scripts/with-node.mjs bench/recommend/fit.ts --data DIR [--data DIR ...]
 * Learns the weights of the release from the past castings in bench folders, and writes them into the ranking's
 * own folder. Reads people and films alone: no query and no answer.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { fitWeights } from '../../server/src/talent/recommend/fit.ts';
import type { Linear } from '../../server/src/talent/recommend/logistic.ts';
import { examplesOf, joined, windowsOf } from '../../server/src/talent/recommend/rolling.ts';
import { rosterOf } from '../../server/src/talent/recommend/roster.ts';
import { readFolder } from './folder.ts';
import { WINDOWS, WINDOW_YEARS } from './methods.ts';

const { values: flags } = parseArgs({ options: { data: { type: 'string', multiple: true } } });
if (!flags.data) {
  console.error('Give at least one folder with --data DIR.');
  process.exit(2);
}

const examples = flags.data.map((data) => {
  const { people, films } = readFolder(data);
  const roster = rosterOf(people, films);
  const now = Math.max(...films.map(({ year }) => year)) + 1;
  const found = examplesOf(roster, windowsOf(now, WINDOW_YEARS, WINDOWS));
  console.log(`${data}: ${found.briefs} past castings, ${found.kind.length} rows`);
  return found;
});
const weights = fitWeights(joined(examples));

const file = new URL('../../server/src/talent/recommend/weights.ts', import.meta.url).pathname;
const short = (numbers: readonly number[]) => numbers.map((each) => Number(each.toPrecision(5)));
const shortLinear = ({ mean, spread, weight }: Linear): Linear => ({
  mean: short(mean),
  spread: short(spread),
  weight: short(weight),
});
const source = `
// Written by bench/recommend/fit.ts from ${examples.reduce((sum, { briefs }) => sum + briefs, 0)} past castings. Do not edit.
import type { Weights } from './fit.ts';

export const WEIGHTS: Weights = ${JSON.stringify({
  features: weights.features,
  relevance: shortLinear(weights.relevance),
  prior: shortLinear(weights.prior),
})};
`;
writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
console.log(`${file} written`);
