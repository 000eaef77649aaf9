/**
 * node scripts/with-node.mjs bench/memory/fit.ts --data DIR [--without column,column] [--write]
 * Learns the weights of the memory's ranking. Each conversation is ranked with weights learnt from the other ones, and
 * those figures are printed; `--write` learns from all of them and writes server/src/memory/episodes/weights.ts.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { COLUMNS, type Column } from '../../server/src/memory/episodes/columns.ts';
import { candidatesOf } from '../../server/src/memory/episodes/rank.ts';
import { readFolder, type BenchQuestion } from './folder.ts';
import { learn, type Example } from './learn.ts';
import { figuresOf, means } from './measure.ts';
import { indexOfConversation } from './methods.ts';

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    without: { type: 'string', default: '' },
    each: { type: 'boolean', default: false },
    ridge: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
if (!flags.data) throw new Error('Give the folder with --data DIR.');

interface Asked extends Example {
  readonly question: BenchQuestion;
  readonly ids: readonly string[];
}
const conversations = readFolder(flags.data).conversations.map((conversation) => {
  const index = indexOfConversation(conversation);
  return conversation.questions.map((question): Asked => {
    const { slots, columns } = candidatesOf(index, { text: question.text });
    const values = new Float32Array(slots.length * COLUMNS.length);
    for (const [place, name] of COLUMNS.entries())
      for (let row = 0; row < slots.length; row++) values[row * COLUMNS.length + place] = columns[name][row]!;
    const ids = [...slots].map((slot) => index.parts.slots.id[slot]!);
    const right = ids.flatMap((id, row) => (question.truth.has(id) ? [row] : []));
    return { question, ids, values, rows: slots.length, right };
  });
});

const left = new Set(flags.without.split(',').filter(Boolean));
report('all columns', crossed(left));
if (flags.each)
  for (const column of COLUMNS) report(`without ${column}`, crossed(new Set([...left, column])));
if (flags.write) {
  const weights = learn(only(conversations.flat(), left), COLUMNS.length, Number(flags.ridge));
  const file = new URL('../../server/src/memory/episodes/weights.ts', import.meta.url);
  writeFileSync(
    file,
    `/** Written by bench/memory/fit.ts; one a column, in the order of COLUMNS. */\nexport const WEIGHTS: readonly number[] = [\n${COLUMNS.map((name, at) => `  ${weights[at]!.toFixed(3)}, // ${name}`).join('\n')}\n];\n`,
  );
  console.log(COLUMNS.map((name, at) => `${name} ${weights[at]!.toFixed(2)}`).join('\n'));
}

/** What a question cannot be answered with is no example, nor a question without an answer. */
function only(asked: readonly Asked[], without: ReadonlySet<string>): Example[] {
  return asked
    .filter(({ question, right }) => right.length > 0 && !question.tags.includes('adversarial'))
    .map((each) => blanked(each, without));
}

function blanked<T extends Example>(example: T, without: ReadonlySet<string>): T {
  if (without.size === 0) return example;
  const values = example.values.slice();
  for (const [place, name] of COLUMNS.entries())
    if (without.has(name satisfies Column))
      for (let row = 0; row < example.rows; row++) values[row * COLUMNS.length + place] = 0;
  return { ...example, values };
}

function crossed(without: ReadonlySet<string>) {
  return conversations.flatMap((asked, out) => {
    const others = conversations.filter((_each, at) => at !== out).flat();
    const weights = learn(only(others, without), COLUMNS.length, Number(flags.ridge));
    return asked.map((each) => {
      const { values, rows } = blanked(each, without);
      const scores = Float64Array.from({ length: rows }, (_each, row) =>
        weights.reduce((sum, weight, at) => sum + weight * values[row * COLUMNS.length + at]!, 0),
      );
      const ranked = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
      return {
        tags: each.question.tags,
        figures: figuresOf(
          ranked.slice(0, 50).map((row) => each.ids[row]!),
          each.question.truth,
        ),
      };
    });
  });
}

function report(name: string, rows: ReturnType<typeof crossed>): void {
  const answerable = means(rows.filter(({ tags }) => !tags.includes('adversarial')).map(({ figures }) => figures));
  const of = (tag: string) =>
    means(rows.filter(({ tags }) => tags.includes(tag)).map(({ figures }) => figures))['recall@10'].toFixed(1);
  console.log(
    `${name.padEnd(24)} R@5 ${answerable['recall@5'].toFixed(1)} R@10 ${answerable['recall@10'].toFixed(1)} MRR ${answerable.mrr.toFixed(1)} | R@10 multi-hop ${of('multi-hop')} single-hop ${of('single-hop')} temporal ${of('temporal')} open-domain ${of('open-domain')}`,
  );
}
