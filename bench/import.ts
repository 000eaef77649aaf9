/**
 * npm run bench:import [-- --rows 100000] [--out docs/results/import-DATE.md]
 * Imports a made-up roster (see large-roster.ts) in a process of its own, and the same file a second time: seconds, rows
 * a second, and how much memory it takes at most over the idle process, for a tenth of the rows and for all of them.
 * Beside it, in the same run: csv-parse reading the same file with one INSERT a row, which reads no facts.
 * Fails where it is over budget, where memory grows with the file, or where the second import changes anybody.
 */
import { fork } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { flag } from './ask.ts';
import { writeRoster } from './large-roster.ts';
import { table } from './stats.ts';

/** Seconds for 100,000 rows. */
const BUDGET_S = 60;
/** What ten times the rows may add to the most memory taken, MB: caches fill, nothing else may grow. */
const MORE_MEMORY_MB = 150;

export interface Measured {
  readonly seconds: number;
  /** User and system time of the process. */
  readonly cpuSeconds: number;
  /** Most resident memory over that of the idle process. */
  readonly peakGrowthMb: number;
  /** People who came in or changed. */
  readonly changes: number;
}

const rows = Number(flag('rows') ?? 100_000);
const folder = await mkdtemp(path.join(tmpdir(), 'castmatch-bench-import-'));
try {
  const small = path.join(folder, 'small.csv');
  const large = path.join(folder, 'large.csv');
  await writeRoster(small, rows / 10);
  await writeRoster(large, rows);
  const megabytes = (await stat(large)).size / 1e6;

  const [tenth] = await measure('import', small, 'small');
  const [first, again] = await measure('import', large, 'large');
  const [baseline] = await measure('baseline', large, 'baseline');
  if (!tenth || !first || !again || !baseline) throw new Error('A measurement is missing.');

  const line = (name: string, count: number, { seconds, cpuSeconds, peakGrowthMb, changes }: Measured) => [
    name,
    count.toLocaleString('en-IN'),
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    Math.round(count / seconds).toLocaleString('en-IN'),
    peakGrowthMb.toFixed(0),
    changes.toLocaleString('en-IN'),
  ];
  const text = `${table([
    ['', 'rows', 'seconds', 'CPU seconds', 'rows/s', 'peak memory over idle, MB', 'people changed'],
    line('import', rows / 10, tenth),
    line('import', rows, first),
    line('the same file again', rows, again),
    line('csv-parse and one INSERT a row, no facts read', rows, baseline),
  ])}\n`;
  const head = `\`npm run bench:import\`: ${rows.toLocaleString('en-IN')} fictional rows, ${megabytes.toFixed(0)} MB, Node ${process.versions.node}, ${cpus().length} cores.\n\n`;
  process.stdout.write(head + text);
  const out = flag('out');
  if (out !== undefined) await writeFile(out, `# Importing a roster\n\n${head}${text}`);

  const faults = [
    ...(first.seconds > BUDGET_S * (rows / 100_000) ? [`It took ${first.seconds.toFixed(1)} s.`] : []),
    ...(first.peakGrowthMb - tenth.peakGrowthMb > MORE_MEMORY_MB ? ['Memory grows with the file.'] : []),
    ...(again.changes > 0 ? [`The second import changed ${again.changes} people.`] : []),
  ];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** In a process of its own, which has nothing else in memory. */
function measure(kind: 'import' | 'baseline', file: string, name: string): Promise<Measured[]> {
  const worker = path.join(import.meta.dirname, 'import-worker.ts');
  const child = fork(worker, [kind, file, path.join(folder, name)]);
  return new Promise((resolve, reject) => {
    let measured: Measured[] | undefined;
    child.on('message', (message) => {
      measured = message as Measured[];
    });
    child.once('exit', (code) =>
      measured ? resolve(measured) : reject(new Error(`The ${kind} ended with ${code}.`)),
    );
  });
}
