/**
 * npm run bench:size [-- --peers castmatch,plain,mui] [-- --json FILE]
 * KiB that a page loads for the same task over each library: one production build by Vite a figure, React outside,
 * with the library's least documented set-up. Ours as built and published; its tokens are counted apart.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { version as vite } from 'vite';
import { table } from './stats.ts';
import { OURS, peersNamed, prepare, type Peer } from './ui/peers.ts';
import {
  absentOf,
  SHEETS,
  SIZE_TASKS,
  sizeOf,
  sizeOfFile,
  totalOf,
  type Size,
  type SizeTask,
} from './ui/size.ts';

const { values: flags } = parseArgs({ options: { peers: { type: 'string' }, json: { type: 'string' } } });

/** Undefined where ours does not publish what the task needs. */
type Measured = Size | undefined;

const peers = peersNamed(flags.peers);
await prepare(peers);

const results = new Map<Peer, readonly Measured[]>();
for (const peer of peers) {
  const sizes: Measured[] = [];
  for (const task of SIZE_TASKS) sizes.push(isAbsent(peer, task) ? undefined : await sizeOf(task, peer));
  results.set(peer, sizes);
}
const sheets = SHEETS.map((sheet) => ({ ...sheet, bytes: sizeOfFile(sheet.file) }));
const verdicts = [
  ...tasksOfOurs(),
  ...sheets.map(({ title, bytes, budgetKiB }) => verdict(title, bytes.brotli, budgetKiB)),
];

process.stdout.write(
  `KiB in brotli 11 (gzip 9), script + style; Vite ${vite}, React outside\n\n${table([
    ['', ...SIZE_TASKS.flatMap(({ title }) => [title, 'script + style'])],
    ...[...results].map(([peer, sizes]) => [peer.title, ...sizes.flatMap(cells)]),
  ])}\n\n${table([['ours, KiB in brotli', 'measured', 'budget', 'verdict'], ...verdicts.map(({ row }) => row)])}\n`,
);
if (flags.json) {
  const all = [...results].map(([{ name }, sizes]) => [
    name,
    Object.fromEntries(SIZE_TASKS.map((task, at) => [task.name, sizes[at] ?? null])),
  ]);
  const files = sheets.map(({ title, bytes }) => [title, bytes]);
  const json = { peers: Object.fromEntries(all), sheets: Object.fromEntries(files) };
  writeFileSync(flags.json, `${JSON.stringify(json, null, 2)}\n`);
}
if (verdicts.some(({ over }) => over)) process.exitCode = 1;

function isAbsent(peer: Peer, task: SizeTask): boolean {
  return peer === OURS && absentOf(task.needs).length > 0;
}

function cells(size: Measured): string[] {
  if (!size) return ['absent', ''];
  const { brotli, gzip } = totalOf(size);
  return [`${kib(brotli)} (${kib(gzip)})`, `${kib(size.script.brotli)} + ${kib(size.style.brotli)}`];
}

function tasksOfOurs() {
  const sizes = results.get(OURS);
  if (!sizes) return [];
  return SIZE_TASKS.map((task, at) => {
    const size = sizes[at];
    if (size) return verdict(task.title, totalOf(size).brotli, task.budgetKiB);
    const missing = absentOf(task.needs).join(', ');
    return { over: false, row: [task.title, 'absent', String(task.budgetKiB), `not published: ${missing}`] };
  });
}

function verdict(title: string, bytes: number, budgetKiB: number) {
  const over = bytes > budgetKiB * 1024;
  return { over, row: [title, kib(bytes), String(budgetKiB), over ? 'over' : 'within'] };
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(2);
}
