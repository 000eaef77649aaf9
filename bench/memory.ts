/**
 * npm run bench:memory -- --data DIR --out results.jsonl
 *   [--method ours|bm25]  which ranking is written; ours where left out
 *   [--no-speed]          without the made-up turns
 * Ranks the turns of each conversation for each of its questions with the product's own memory, writes the first 50 of
 * each, and, where the folder has the answers, prints the figures beside plain BM25 and the 95% interval of ours minus
 * it. Then the time of a search over 5,000 and 100,000 made-up turns.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFolder, type BenchQuestion } from './memory/folder.ts';
import { FIGURES, figuresOf, means, pairedInterval, type Figures } from './memory/measure.ts';
import { METHODS, type MethodName } from './memory/methods.ts';
import { measureSpeed } from './memory/speed.ts';
import { table } from './stats.ts';

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    method: { type: 'string', default: 'ours' },
    'no-speed': { type: 'boolean', default: false },
  },
});
if (!flags.data || !flags.out) fail('Give the folder with --data DIR, and a file to write with --out FILE.');
const names = Object.keys(METHODS) as MethodName[];
const written =
  names.find((name) => name === flags.method) ??
  fail(`--method ${flags.method} is none of ${names.join(', ')}.`);

const folder = readFolder(flags.data);
const lines: string[] = [];
const asked: BenchQuestion[] = [];
const rows = new Map(names.map((name): [MethodName, Figures[]] => [name, []]));
for (const conversation of folder.conversations) {
  const rankings = names.map((name) => [name, METHODS[name](conversation)] as const);
  for (const question of conversation.questions) {
    if (folder.answered) asked.push(question);
    for (const [name, ranking] of rankings) {
      if (name !== written && !folder.answered) continue;
      const ranked = ranking(question.text);
      if (name === written) lines.push(JSON.stringify({ query: question.id, ranked }));
      if (folder.answered) rows.get(name)!.push(figuresOf(ranked, question.truth));
    }
  }
}
writeFileSync(flags.out, `${lines.join('\n')}\n`);
console.log(`${lines.length} rankings by ${written}: ${flags.out}\n`);
if (folder.answered) report();
if (!flags['no-speed']) await measureSpeed();

function report(): void {
  const unanswerable = (question: BenchQuestion) => question.tags.includes('adversarial');
  const sets: [string, (question: BenchQuestion) => boolean][] = [
    ['answerable', (question) => !unanswerable(question)],
    ...[...new Set(asked.flatMap(({ tags }) => tags))].map(
      (tag): [string, (question: BenchQuestion) => boolean] => [tag, ({ tags }) => tags.includes(tag)],
    ),
  ];
  for (const [name, holds] of sets) {
    const places = asked.flatMap((question, at) => (holds(question) ? [at] : []));
    const of = (method: MethodName) => places.map((at) => rows.get(method)![at]!);
    const [ours, theirs] = [of('ours'), of('bm25')];
    const figures = (values: readonly Figures[]) => {
      const mean = means(values);
      return FIGURES.map((figure) => mean[figure].toFixed(1));
    };
    const gains = FIGURES.map((figure) =>
      pairedInterval(ours, theirs, figure)
        .map((bound) => `${bound < 0 ? '' : '+'}${bound.toFixed(1)}`)
        .join(' to '),
    );
    console.log(`${name}: ${places.length} questions`);
    console.log(
      table([
        ['percent', ...FIGURES],
        ['ours', ...figures(ours)],
        ['bm25', ...figures(theirs)],
        ['ours - bm25', ...gains],
      ]),
      '\n',
    );
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
