/**
 * npm run bench:recommend -- --data DIR --out results.jsonl [--data DIR --out results.jsonl ...]
 *   [--method ours|relevance|learnt|shipped|bm25|genres|popularity]  which ranking is written; ours where left out
 *   [--json FILE]                                      the figures, as JSON, where the folder has the answers
 *   [--keep]                                           the figures as charts, bench/results/recommend.json
 * Ranks the people of a bench folder for each of its briefs with the product's own code, writes the first 50 of
 * each, and, where the folder has the answers, prints the figures of every method side by side, and the 95%
 * interval of ours minus the baseline.
 * The weights are learnt from the past castings in the folder itself, once for a folder and the lists that lean on
 * it; no answer is read for it.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder, type Folder, type Query } from './recommend/folder.ts';
import { figuresOf, type Figure } from './recommend/measure.ts';
import { METHODS, methodsOf, type MethodName, type Scoring } from './recommend/methods.ts';
import { reportOf, type Figures } from './recommend/report.ts';
import { keepSheet } from './recommend/sheet.ts';

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', multiple: true, default: [] },
    method: { type: 'string', default: 'ours' },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
if (flags.data.length === 0) fail('Give the folder with --data DIR.');
if (flags.out.length !== flags.data.length) fail('Give one --out results.jsonl for each --data DIR.');
const written =
  METHODS.find((name) => name === flags.method) ??
  fail(`--method ${flags.method} is none of ${METHODS.join(', ')}.`);

const WRITTEN = 50;

const learnt = new Map<string, Scoring>();
const reports = flags.data.flatMap((data, at) => {
  const folder = readFolder(data.replace(/\/+$/, ''));
  const scoring = learnt.get(folder.home) ?? methodsOf(folder);
  learnt.set(folder.home, scoring);
  const figures = run(folder, scoring, flags.out[at]!);
  return figures ? [{ folder: path.basename(data), sets: figures }] : [];
});
if (flags.json) writeFileSync(flags.json, `${JSON.stringify(reports, null, 2)}\n`);

if (flags.keep) await keepSheet(reports);

/** Writes the rankings of a folder, and gives their figures where it has the answers. */
function run(folder: Folder, { people, score }: Scoring, out: string): Figures[] | undefined {
  const started = performance.now();
  const places = new Map(people.map((id, at) => [id, at]));
  const wanted: readonly MethodName[] = folder.truth ? METHODS : [written];
  const rows = new Map(wanted.map((name) => [name, new Map<string, Record<Figure, number>>()]));
  const lines: string[] = [];
  for (const queries of byBrief(folder.queries)) {
    const scores = score(queries[0]!.brief, queries[0]!.candidates !== undefined, wanted);
    for (const query of queries) {
      for (const name of wanted) {
        const ranked = rankedBy(scores.get(name)!, query, people, places);
        if (name === written)
          lines.push(JSON.stringify({ query: query.id, ranked: ranked.slice(0, WRITTEN) }));
        const truth = folder.truth?.get(query.id);
        if (truth) rows.get(name)!.set(query.id, figuresOf(ranked, truth));
      }
    }
  }
  writeFileSync(out, `${lines.join('\n')}\n`);
  const report = folder.truth && reportOf(rows, folder.queries);
  if (report) console.log(report.text);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const megabytes = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(
    `${lines.length} rankings by ${written} in ${seconds} s, ${megabytes} MB at the most: ${out}\n`,
  );
  return report?.figures;
}

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
function rankedBy(
  scores: Float64Array,
  { candidates }: Query,
  people: readonly string[],
  places: ReadonlyMap<string, number>,
): string[] {
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
