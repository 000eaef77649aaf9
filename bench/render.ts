/**
 * npm run bench:render [-- --samples 9] [-- --peers castmatch,plain,mui] [-- --tasks buttons,keys] [-- --json FILE]
 * Main-thread CPU of the same tasks over each library, as a multiple of a page written by hand in plain HTML and
 * CSS: production builds in a headless Chromium (and in Node for HTML), a fresh tab for each sample, the libraries
 * in turns. A figure is the median over the rounds of its sample divided by the plain one of the same round.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { median, percentile, table } from './stats.ts';
import { bundlePage, type Bundle } from './ui/bundle.ts';
import { OURS, peersNamed, PLAIN, prepare, type Peer } from './ui/peers.ts';
import { IN_BROWSER, LIST, ON_SERVER, type RenderTask } from './ui/render-tasks.ts';
import { renderOnServer } from './ui/server-render.ts';
import { absentOf } from './ui/size.ts';
import { openHouse, type House, type Visit } from './ui/visits.ts';

const { values: flags } = parseArgs({
  options: {
    samples: { type: 'string', default: '9' },
    peers: { type: 'string', default: 'castmatch,plain,mui,mantine,radix,rac' },
    tasks: { type: 'string' },
    json: { type: 'string' },
  },
});
const samples = Number(flags.samples);
const wanted = flags.tasks?.split(',');
const isWanted = ({ name }: RenderTask) => wanted?.includes(name) ?? true;

const peers = peersNamed(flags.peers);
if (!peers.includes(PLAIN)) throw new Error('Every figure is a multiple of plain: name it among the peers.');
await prepare(peers);

/** Milliseconds by task and peer, one a round; nothing where a library cannot do a task. */
type Times = Map<RenderTask, Map<Peer, number[]>>;
const cpu: Times = new Map();
const withPaint: Times = new Map();
const firstRows: number[] = [];
/** The plain page renders all rows: some seconds each time, so not in every round. */
const PLAIN_LISTS = 3;
const allRows: number[] = [];

const house = await openHouse(await pagesOf(peers));
try {
  for (let round = 0; round < samples; round += 1) await visitAll(house, round);
} finally {
  await house.close();
}
if (isWanted(ON_SERVER)) await measureServer();

const tasks = [...IN_BROWSER, ON_SERVER].filter(isWanted);
const verdicts = tasks.map(verdict);
process.stdout.write(
  `${samples} samples, Chromium ${house.version}, Node ${process.versions.node}\n\n` +
    `Script + style + layout, times plain: median (p25 to p75)\n\n${multiples(cpu, tasks)}\n\n` +
    `With painting and frames\n\n${multiples(
      withPaint,
      tasks.filter((task) => task !== ON_SERVER),
    )}\n\n` +
    `${table([['ours', 'measured', 'budget', 'verdict'], ...verdicts.map(({ row }) => row), ...listRow()])}\n`,
);
if (flags.json) writeFileSync(flags.json, `${JSON.stringify(plainObject(), null, 2)}\n`);
if (verdicts.some(({ over }) => over) || isListOver()) process.exitCode = 1;

async function pagesOf(all: readonly Peer[]): Promise<ReadonlyMap<string, Bundle>> {
  const pages = new Map<string, Bundle>();
  for (const { name, adapter, page } of all) pages.set(name, await bundlePage('page', page ?? adapter));
  return pages;
}

/** One sample of everything; each round begins with another peer. */
async function visitAll({ visit }: House, round: number): Promise<void> {
  const turn = round % peers.length;
  const inTurn = [...peers.slice(turn), ...peers.slice(0, turn)];
  for (const task of IN_BROWSER.filter(isWanted)) {
    for (const peer of inTurn.filter((each) => !isAbsent(each, task))) {
      const measured = await visit(peer.name, task.name);
      if (measured) keep(task, peer, measured);
    }
  }
  if (isWanted(LIST) && peers.includes(OURS) && !isAbsent(OURS, LIST))
    firstRows.push(Number((await visit(OURS.name, LIST.name))?.result));
  if (isWanted(LIST) && round < PLAIN_LISTS)
    allRows.push(Number((await visit(PLAIN.name, LIST.name))?.result));
  process.stderr.write(`  round ${round + 1} of ${samples}\n`);
}

function keep(task: RenderTask, peer: Peer, measured: Visit): void {
  const { repeats = 1 } = task;
  add(cpu, task, peer, measured.cpuMs / repeats);
  add(withPaint, task, peer, measured.withPaintMs / repeats);
}

function add(times: Times, task: RenderTask, peer: Peer, milliseconds: number): void {
  const ofTask = times.get(task) ?? new Map<Peer, number[]>();
  times.set(task, ofTask.set(peer, [...(ofTask.get(peer) ?? []), milliseconds]));
}

async function measureServer(): Promise<void> {
  const measured = await renderOnServer(peers, samples);
  for (const peer of peers)
    for (const milliseconds of measured[peer.name] ?? []) add(cpu, ON_SERVER, peer, milliseconds);
}

function isAbsent(peer: Peer, task: RenderTask): boolean {
  return peer === OURS && absentOf(task.needs).length > 0;
}

/** Each sample over the plain one of the same round; empty where the library has none. */
function timesPlain(times: Times, task: RenderTask, peer: Peer): readonly number[] {
  const plain = times.get(task)?.get(PLAIN) ?? [];
  return (times.get(task)?.get(peer) ?? []).map(
    (milliseconds, round) => milliseconds / (plain[round] ?? NaN),
  );
}

function multiples(times: Times, of: readonly RenderTask[]): string {
  const others = peers.filter((peer) => peer !== PLAIN);
  const cell = (task: RenderTask, peer: Peer) => {
    if (isAbsent(peer, task)) return 'absent';
    const all = timesPlain(times, task, peer);
    return all.length > 0 ? withSpread(all) : 'n/a';
  };
  return table([
    ['', `${PLAIN.title}, ms`, ...others.map(({ title }) => title)],
    ...of.map((task) => [
      task.title,
      median(times.get(task)?.get(PLAIN) ?? []).toFixed(2),
      ...others.map((peer) => cell(task, peer)),
    ]),
  ]);
}

function verdict(task: RenderTask) {
  if (isAbsent(OURS, task)) return { over: false, row: absentRow(task) };
  const all = timesPlain(cpu, task, OURS);
  const over = median(all) > task.budget;
  return { over, row: [task.title, withSpread(all), `${task.budget}`, over ? 'over' : 'within'] };
}

function listRow(): string[][] {
  if (!isWanted(LIST)) return [];
  if (isAbsent(OURS, LIST)) return [absentRow(LIST)];
  const said = `${withSpread(firstRows)} ms; plain, all rows: ${median(allRows).toFixed(0)} ms`;
  return [[LIST.title, said, `${LIST.budget} ms`, isListOver() ? 'over' : 'within']];
}

function isListOver(): boolean {
  return median(firstRows) > LIST.budget;
}

function absentRow(task: RenderTask): string[] {
  return [task.title, 'absent', `${task.budget}`, `not published: ${absentOf(task.needs).join(', ')}`];
}

function withSpread(all: readonly number[]): string {
  const [low, mid, high] = [0.25, 0.5, 0.75].map((share) => percentile(all, share).toFixed(2));
  return `${mid} (${low} to ${high})`;
}

function plainObject() {
  const byName = (times: Times) =>
    Object.fromEntries(
      [...times].map(([task, ofTask]) => [
        task.name,
        Object.fromEntries([...ofTask].map(([peer, all]) => [peer.name, all])),
      ]),
    );
  return { cpuMs: byName(cpu), withPaintMs: byName(withPaint), firstRowsMs: firstRows };
}
