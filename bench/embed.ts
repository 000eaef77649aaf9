/**
 * npm run bench:embed [-- --data DIR[,DIR]] [--people 100000] [--stores]
 * Quality and speed of the vectors, beside baselines. `--data`: casting folders with a `DIR-matched` beside each (brief,
 * past films, who was cast); also fits the weights of the fusion. `--stores`: the ways to keep vectors that were not
 * taken. Prints Markdown.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FUSE_WEIGHTS } from '../server/src/talent/embed/fuse.ts';
import { LOCAL_DIMS } from '../server/src/talent/embed/local.ts';
import { measureCasting, WEIGHTS, type Casting } from './embed/casting.ts';
import { measureSpeed } from './embed/speed.ts';
import { measureWords } from './embed/words.ts';
import { table } from './stats.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    people: { type: 'string', default: '100000' },
    stores: { type: 'boolean', default: false },
  },
});
const say = (text: string) => process.stdout.write(`${text}\n\n`);
const figure = (value: number, digits = 1) => value.toFixed(digits);

const people = Number(values.people);
const speed = await measureSpeed(people, LOCAL_DIMS);
say(`## The nearest 50 of ${people} people, ${LOCAL_DIMS} dimensions, in the process (milliseconds)`);
say(
  table([
    ['among', 'p50', 'p95', 'CPU p50'],
    ...speed.rows.map(({ among, p50, p95, cpu }) => [among, figure(p50, 2), figure(p95, 2), figure(cpu, 2)]),
  ]),
);
say(`Memory of the index: ${figure(speed.megabytes)} MB.`);

if (values.stores) {
  const script = fileURLToPath(new URL('../server/src/store/sqlite/vectors.bench.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [script, String(people), String(LOCAL_DIMS)],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The stores could not be measured: ${stderr}`);
  say('## The same, asked of SQLite with sqlite-vec (milliseconds)');
  say(stdout.trim());
}

say('## Casting words in Hindi, Marathi and Hinglish, over 2,000 fictional records in English');
say(
  table([
    ['method', 'precision@10'],
    ...(await measureWords(LOCAL_DIMS)).map(({ name, precision10 }) => [name, figure(precision10)]),
  ]),
);

const castings: Casting[] = [];
for (const data of values.data?.split(',') ?? []) {
  const casting = await measureCasting(data, LOCAL_DIMS);
  castings.push(casting);
  const { folder, lists, rows, trainSeconds, textsPerSecond } = casting;
  say(`## Who was cast, ${folder}: one among 99 as well known (${lists} lists; chance: AUC 50, hit@10 10)`);
  say(
    table([
      ['method', 'AUC', 'hit@10'],
      ...rows.map((row) => [row.name, figure(row.auc), figure(row.hit10)]),
    ]),
  );
  say(`Learnt in ${figure(trainSeconds)} s; ${figure(textsPerSecond, 0)} texts of films a second.`);
}
if (castings.length > 0) {
  const mean = WEIGHTS.map((weight, at) => ({
    weight,
    auc: castings.reduce((sum, { fit }) => sum + (fit[at]?.auc ?? 0), 0) / castings.length,
  }));
  const best = mean.reduce((top, each) => (each.auc > top.auc ? each : top));
  say('## Weight of the vectors beside words of weight 1');
  say(
    table([
      ['weight', ...castings.map(({ folder }) => folder), 'mean'],
      ...mean.map(({ weight, auc }, at) => [
        String(weight),
        ...castings.map(({ fit }) => figure(fit[at]?.auc ?? Number.NaN, 2)),
        figure(auc, 2),
      ]),
    ]),
  );
  say(`Best: ${best.weight}. The product has ${FUSE_WEIGHTS.vector / FUSE_WEIGHTS.lexical}.`);
}
