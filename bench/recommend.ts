/**
 * npm run bench:recommend -- --data DIR --out results.jsonl
 *   [--method ours|relevance|shipped|bm25|genres|popularity]  which ranking is written; ours where left out
 *   [--json FILE]                                      the figures, as JSON, where the folder has the answers
 * Ranks the people of a bench folder for each of its briefs with the product's own code, writes the first 50 of
 * each, and, where the folder has the answers, prints the figures of every method side by side, and the 95%
 * interval of ours minus the baseline.
 * The weights are learnt at the start from the past castings in the folder itself; no answer is read for it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFolder, type Query } from './recommend/folder.ts';
import { figuresOf, type Figure, type Rows } from './recommend/measure.ts';
import { methodsOf, type MethodName, METHODS } from './recommend/methods.ts';
import { reportOf } from './recommend/report.ts';

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    method: { type: 'string', default: 'ours' },
    json: { type: 'string' },
  },
});
const data = flags.data ?? fail('Give the folder with --data DIR.');
const out = flags.out ?? fail('Give the file to write with --out results.jsonl.');
const written =
  METHODS.find((name) => name === flags.method) ??
  fail(`--method ${flags.method} is none of ${METHODS.join(', ')}.`);

const WRITTEN = 50;

const started = performance.now();
const folder = readFolder(data.replace(/\/+$/, ''));
const { people, score } = methodsOf(folder);
const places = new Map(people.map((id, at) => [id, at]));
const wanted: readonly MethodName[] = folder.truth ? METHODS : [written];
const rows = new Map(wanted.map((name) => [name, new Map<string, Record<Figure, number>>()]));
const lines: string[] = [];

for (const queries of byBrief(folder.queries)) {
  const scores = score(queries[0]!.brief, wanted);
  for (const query of queries) {
    for (const name of wanted) {
      const ranked = rankedBy(scores.get(name)!, query);
      if (name === written) lines.push(JSON.stringify({ query: query.id, ranked: ranked.slice(0, WRITTEN) }));
      const truth = folder.truth?.get(query.id);
      if (truth) rows.get(name)!.set(query.id, figuresOf(ranked, truth));
    }
  }
}

writeFileSync(out, `${lines.join('\n')}\n`);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
const megabytes = (process.resourceUsage().maxRSS / 1024).toFixed(0);
if (folder.truth) {
  const report = reportOf(rows as ReadonlyMap<MethodName, Rows>, folder.queries);
  console.log(report.text);
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(report.figures, null, 2)}\n`);
}
console.log(`${lines.length} rankings by ${written} written in ${seconds} s, ${megabytes} MB at the most.`);

/** Lists of one brief come together: its scores are worked out once. */
function byBrief(queries: readonly Query[]): Iterable<readonly Query[]> {
  const groups = new Map<string, Query[]>();
  for (const query of queries) {
    const group = groups.get(query.brief.id) ?? [];
    group.push(query);
    groups.set(query.brief.id, group);
  }
  return groups.values();
}

/** Best first; the order of the folder where scores are equal. */
function rankedBy(scores: Float64Array, { candidates }: Query): string[] {
  const from = candidates ?? people;
  const at = candidates
    ? candidates.map((id) => places.get(id) ?? fail(`${id} is a candidate but not among the people.`))
    : people.map((_id, place) => place);
  return [...at.keys()]
    .sort((a, b) => scores[at[b]!]! - scores[at[a]!]! || a - b)
    .map((place) => from[place]!);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
