/**
 * npm run bench:stream [-- --samples 60 --streams 500 --interval 250]   (--streams 0: without the crowd)
 * What the server adds to a stream over a bare `node:http` pipe to the same upstream, both asked in turns in one
 * run: time to the first words (with session, limits, history and storing), time per piece, and 500 answers at
 * once with their memory. Exit code 1 where a budget is not kept.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { flag } from './ask.ts';
import { median, percentile, table } from './stats.ts';
import { now, type Pace } from './stream/marks.ts';
import { startProcess, startSide, type Answer, type Side } from './stream/side.ts';

/** Milliseconds over the pipe; kilobytes of resident memory per stream. */
const BUDGET = { firstMs: 10, perChunkMs: 0.2, gapP99Ms: 50, streamKb: 200 };

const samples = Number(flag('samples') ?? 60);
const streams = Number(flag('streams') ?? 500);
const intervalMs = Number(flag('interval') ?? 250);
const LONG = 1_000;
const LONG_ROUNDS = 7;

const dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-bench-stream-'));
const upstream = await startProcess('./upstream.ts', []);
const pipe = await startSide('node:http pipe', './raw-pipe.ts', [upstream.url]);
const ours = await startSide('CastMatch', './product.ts', [
  upstream.url,
  dataDir,
  String(Math.max(1, streams)),
]);
const sides = [pipe, ours];
const over: string[] = [];
const rows: string[][] = [['', 'node:http pipe', 'CastMatch', 'added', 'budget']];
try {
  await first();
  await perChunk();
  if (streams > 0) await many();
  process.stdout.write(
    `Node ${process.versions.node}, ${process.platform}-${process.arch}\n\n${table(rows)}\n`,
  );
  if (over.length > 0) process.stdout.write(`\nOver budget: ${over.join('; ')}\n`);
} finally {
  for (const side of sides) side.close();
  upstream.child.disconnect();
  await rm(dataDir, { recursive: true, force: true });
}
process.exitCode = over.length > 0 ? 1 : 0;

/** To the first words, in conversations that have a history; the sides in turns. */
async function first(): Promise<void> {
  await setPace({ chunks: 3, intervalMs: 20 });
  for (let warm = 0; warm < 10; warm += 1) await both((side) => side.ask('warm', `warm-${warm % 2}`));
  const times = new Map<Side, number[]>(sides.map((side) => [side, []]));
  for (let at = 0; at < samples; at += 1)
    await both(async (side) => times.get(side)?.push((await side.ask('one', `c${at % 5}`)).firstMs));
  for (const share of [0.5, 0.95]) {
    const [bare = 0, own = 0] = sides.map((side) => percentile(times.get(side) ?? [], share));
    row(`first words p${share * 100}, ms`, bare, own, share === 0.5 ? BUDGET.firstMs : undefined);
  }
}

/** Pieces as fast as they come: what each costs more. Then at a person's pace: how much later each arrives. */
async function perChunk(): Promise<void> {
  await setPace({ chunks: LONG, intervalMs: 0 });
  const perPiece = new Map<Side, number[]>(sides.map((side) => [side, []]));
  const cpu = new Map<Side, number[]>(sides.map((side) => [side, []]));
  for (let round = 0; round <= LONG_ROUNDS; round += 1)
    await both(async (side) => {
      const before = (await side.usage()).cpuMs;
      const { totalMs, arrivals } = await side.ask('long', `long-${round}`);
      if (arrivals.length !== LONG)
        throw new Error(`${side.name} brought ${arrivals.length} of ${LONG} pieces.`);
      if (round === 0) return;
      perPiece.get(side)?.push(totalMs / LONG);
      cpu.get(side)?.push(((await side.usage()).cpuMs - before) / LONG);
    });
  const [bare = 0, own = 0] = sides.map((side) => median(perPiece.get(side) ?? []));
  row(`time per piece, ${LONG} in a row, ms`, bare, own, BUDGET.perChunkMs);
  const [bareCpu = 0, ownCpu = 0] = sides.map((side) => median(cpu.get(side) ?? []));
  row('processor time per piece, ms', bareCpu, ownCpu);

  await setPace({ chunks: 60, intervalMs: 30 });
  const ways = new Map<Side, number[]>(sides.map((side) => [side, []]));
  for (let round = 0; round < 3; round += 1)
    await both(async (side) => {
      const { arrivals } = await side.ask('paced', `paced-${round}`);
      ways.get(side)?.push(...arrivals.map(({ wayMs }) => wayMs));
    });
  const [bareWay = 0, ownWay = 0] = sides.map((side) => median(ways.get(side) ?? []));
  row('way of a piece at 33 a second p50, ms', bareWay, ownWay);
}

async function many(): Promise<void> {
  const gaps: number[] = [];
  const memory: number[] = [];
  const ramps: number[] = [];
  for (const side of sides) {
    // Nobody ends before everybody has begun, also on a slow machine; then 40 pieces more.
    await setPace({ chunks: 40, intervalMs, hold: true });
    const before = (await side.usage()).rssKb;
    let peak = before;
    const watch = setInterval(
      () => void side.usage().then(({ rssKb }) => (peak = Math.max(peak, rssKb))),
      500,
    );
    let begun = 0;
    let resolveBegun = () => undefined as void;
    const allBegun = new Promise<void>((resolve) => (resolveBegun = resolve));
    const onFirst = () => {
      begun += 1;
      if (begun === streams) resolveBegun();
    };
    const sent = now();
    const asked = Array.from({ length: streams }, (_, n) => side.ask(`person-${n}`, `many-${n}`, onFirst));
    const answered = Promise.all(asked);
    await Promise.race([allBegun, answered]);
    const since = now();
    ramps.push(since - sent);
    if (side === ours) await oneMore();
    await wait(40 * intervalMs);
    await setPace({ chunks: 40, intervalMs });
    const answers = await answered;
    clearInterval(watch);
    check(side, answers);
    gaps.push(
      percentile(
        answers.flatMap((answer) => gapsOf(answer, since)),
        0.99,
      ),
    );
    memory.push((peak - before) / streams);
  }
  const name = `${streams} at once, ${Math.round((streams * 1000) / intervalMs)} pieces a second`;
  row(`${streams} asked in one moment: until all have their first words, ms`, ramps[0] ?? 0, ramps[1] ?? 0);
  row(`${name}: gap p99, ms`, gaps[0] ?? 0, gaps[1] ?? 0, BUDGET.gapP99Ms);
  row(
    'resident memory per stream, KB',
    memory[0] ?? 0,
    memory[1] ?? 0,
    undefined,
    (memory[1] ?? 0) <= BUDGET.streamKb,
  );
}

/** One person more than there are places. */
async function oneMore(): Promise<void> {
  const { status, retryAfter } = await ours.ask('late', 'late');
  rows.push(['one more than there are places', '', `${status}, Retry-After ${retryAfter}`, '', '503']);
  if (status !== 503 || retryAfter === undefined) over.push('one more than there are places');
}

function check(side: Side, answers: readonly Answer[]): void {
  const whole = answers.filter((answer) => answer.whole).length;
  if (whole !== streams) throw new Error(`${side.name} brought ${whole} of ${streams} answers whole.`);
}

/** Between the pieces that came while everybody's answer was under way. */
function gapsOf({ arrivals }: Answer, since: number): number[] {
  const times = arrivals.map(({ at }) => at).filter((at) => at > since);
  return times.slice(1).map((at, before) => at - (times[before] ?? at));
}

async function both(work: (side: Side) => Promise<unknown>): Promise<void> {
  for (const side of sides) await work(side);
}

async function setPace(pace: Pace): Promise<void> {
  await fetch(`${upstream.url}/pace`, { method: 'POST', body: JSON.stringify(pace) });
}

function row(
  name: string,
  bare: number,
  own: number,
  budget?: number,
  kept: unknown = own - bare <= (budget ?? Infinity),
) {
  const text = (value: number) => value.toFixed(Math.abs(value) < 10 ? 3 : 0);
  rows.push([name, text(bare), text(own), text(own - bare), budget === undefined ? '' : `${budget}`]);
  if (!kept) over.push(name);
}
