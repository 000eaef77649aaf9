/**
 * npm run bench:search [-- --people 100000] [--briefs 60] [--rounds 3] [--keep]
 * A brief with filters over a large roster, in process: CastMatch beside MiniSearch and sqlite-vec, one after the
 * other in processes of their own. Milliseconds by the clock and of processor time, memory above the idle process,
 * and how many of the first five meet every hard demand. --keep writes bench/results/search.json.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LOCAL_SCOPE } from '../server/src/scope.ts';
import { openStore } from '../server/src/store/open.ts';
import type { Talent } from '../server/src/talent/model.ts';
import { flag } from './ask.ts';
import { type Figure, keepFigures } from './figures.ts';
import { madeUpPeople } from '../server/src/test/made-up-people.ts';
import type { SearchFigures } from './search/report.ts';
import { median, percentile, table } from './stats.ts';

/** Budgets of CastMatch: milliseconds, and MB above idle. */
const BUDGET = { p50: 10, p95: 25, memoryMb: 200 } as const;
const AT_ONCE = 1_000;

const people = flag('people') ?? '100000';
const briefs = flag('briefs') ?? '60';
const rounds = flag('rounds') ?? '3';
const run = promisify(execFile);
const folder = await mkdtemp(path.join(tmpdir(), 'castmatch-bench-search-'));
try {
  await fill(folder, Number(people));
  const figures = [
    await measure('ours.ts', folder),
    await measure('minisearch.ts', people),
    await measure('sqlite-vec.ts', people),
  ];
  if (process.argv.includes('--keep')) await keep(figures);
  print(figures);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function fill(dataDir: string, count: number): Promise<void> {
  const store = openStore({ dataDir });
  const report = {
    file: 'made up',
    dryRun: false,
    rows: 0,
    imported: 0,
    merged: 0,
    unchanged: 0,
    repaired: 0,
    refused: 0,
    columns: [],
    details: [],
  };
  const write = (talents: readonly Talent[]) =>
    store.talents.applyImport(LOCAL_SCOPE, { talents, rawRows: [], report, at: new Date().toISOString() });
  let some: Talent[] = [];
  for (const talent of madeUpPeople(count)) {
    some.push(talent);
    if (some.length < AT_ONCE) continue;
    await write(some);
    some = [];
  }
  await write(some);
  await store.close();
}

async function measure(file: string, first: string): Promise<SearchFigures> {
  const script = fileURLToPath(new URL(`search/${file}`, import.meta.url));
  const { stdout } = await run(process.execPath, [script, first, briefs, rounds], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as SearchFigures;
}

function summary(figures: readonly SearchFigures[]) {
  return figures.map((each) => ({
    name: each.name,
    p50Ms: median(each.wallMs),
    p95Ms: percentile(each.wallMs, 0.95),
    p50CpuMs: median(each.cpuMs),
    readySeconds: each.readySeconds,
    memoryMb: each.readyMb - each.idleMb,
    peakMemoryMb: each.peakMb - each.idleMb,
    meeting: each.meeting.shown === 0 ? null : each.meeting.meet / each.meeting.shown,
  }));
}

async function keep(figures: readonly SearchFigures[]): Promise<void> {
  const candidates = summary(figures);
  const figure = (
    about: Omit<Figure, 'rows'>,
    value: (each: (typeof candidates)[number]) => number | null,
  ): Figure => ({
    ...about,
    rows: candidates.map((each) => ({
      name: each.name,
      value: value(each) ?? 0,
      ours: each.name === 'CastMatch',
    })),
  });
  await keepFigures('search', {
    title: `Search over ${Number(people).toLocaleString('en-IN')} people`,
    command: `npm run bench:search -- --people ${people} --briefs ${briefs} --rounds ${rounds} --keep`,
    figures: [
      figure(
        {
          title: 'Half of the briefs',
          note: 'Time for a brief with filters, median.',
          unit: 'ms',
          better: 'less',
          budget: BUDGET.p50,
        },
        (each) => each.p50Ms,
      ),
      figure(
        {
          title: 'All but one in twenty',
          note: 'Time for a brief with filters, 95th percentile.',
          unit: 'ms',
          better: 'less',
          budget: BUDGET.p95,
        },
        (each) => each.p95Ms,
      ),
      figure(
        {
          title: 'Memory',
          note: 'Resident memory above the idle process with everybody in.',
          unit: 'MB',
          better: 'less',
          budget: BUDGET.memoryMb,
        },
        (each) => each.memoryMb,
      ),
      figure(
        {
          title: 'Who meets the brief',
          note: 'Of the first five, how many meet every hard demand.',
          unit: '%',
          better: 'more',
          budget: 100,
        },
        (each) => (each.meeting === null ? null : 100 * each.meeting),
      ),
    ],
  });
}

function print(figures: readonly SearchFigures[]): void {
  const candidates = summary(figures);
  const ms = (value: number) => value.toFixed(1);
  process.stdout.write(
    `${briefs} briefs x ${rounds}, ${Number(people).toLocaleString('en-IN')} people\n\n${table([
      [
        '',
        'p50 ms',
        'p95 ms',
        'p50 CPU ms',
        'ready, s',
        'MB above idle',
        'most MB above idle',
        'first five meet all',
      ],
      ...candidates.map((each) => [
        each.name,
        ms(each.p50Ms),
        ms(each.p95Ms),
        ms(each.p50CpuMs),
        each.readySeconds.toFixed(1),
        each.memoryMb.toFixed(0),
        each.peakMemoryMb.toFixed(0),
        each.meeting === null ? '-' : `${(100 * each.meeting).toFixed(0)} %`,
      ]),
      ['budget', ms(BUDGET.p50), ms(BUDGET.p95), '', '', String(BUDGET.memoryMb), '', '100 %'],
    ])}\n`,
  );
}
