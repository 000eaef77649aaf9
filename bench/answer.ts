/**
 * npm run bench:answer [-- --roster F.csv] [--people 4325] [--rounds 3]
 * First token and whole answer of the embedded engine over HTTP, beside two floors of the same run:
 * a bare round trip (GET /livez) and a plain text search (GET /api/talents?q=).
 * Without --roster: the demo roster's people, repeated under new names up to --people.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { flag, startBenchServer, type BenchServer } from './ask.ts';
import { ownRequestsSchema } from './checks.ts';
import { median, percentile, table } from './stats.ts';

const PEOPLE = 4_325;
/** Budgets, milliseconds. */
const FIRST_TOKEN_P50 = 100;
const WHOLE_ANSWER = 1_000;

const rounds = Number(flag('rounds') ?? 3);
const folder = await mkdtemp(path.join(tmpdir(), 'castmatch-bench-roster-'));
try {
  const roster = flag('roster') ?? (await repeatedDemoRoster(Number(flag('people') ?? PEOPLE)));
  const server = await startBenchServer({ roster });
  try {
    await measure(server);
  } finally {
    await server.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(server: BenchServer): Promise<void> {
  const asks = await ownAsks();
  const first: number[] = [];
  const whole: number[] = [];
  const bare: number[] = [];
  const search: number[] = [];
  await server.ask('warm', 'warm', 'A woman, 25 to 30, in Mumbai');
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, text] of asks.entries()) {
      bare.push(await timed(`${server.url}/livez`));
      search.push(await timed(`${server.url}/api/talents?q=${encodeURIComponent(text.slice(0, 40))}`));
      const { firstTextMs, doneMs } = await server.ask(`u${round}`, `c${round}-${index}`, text);
      first.push(firstTextMs);
      whole.push(doneMs);
    }
  }
  const row = (name: string, values: readonly number[]) => [
    name,
    ...[median(values), percentile(values, 0.95), Math.max(...values)].map((ms) => ms.toFixed(1)),
    `${(median(values) / median(bare)).toFixed(1)}x`,
  ];
  process.stdout.write(
    `${asks.length} requests x ${rounds}, ${server.people.toLocaleString('en-IN')} people, milliseconds\n\n${table(
      [
        ['', 'p50', 'p95', 'most', 'p50 over a bare round trip'],
        row('bare round trip', bare),
        row('plain text search', search),
        row('first token', first),
        row('whole answer', whole),
      ],
    )}\n\n`,
  );
  const faults = [
    ...(median(first) > FIRST_TOKEN_P50 ? [`first token p50 is over ${FIRST_TOKEN_P50} ms`] : []),
    ...(Math.max(...whole) > WHOLE_ANSWER ? [`a whole answer took over ${WHOLE_ANSWER} ms`] : []),
  ];
  process.stdout.write(faults.length === 0 ? 'Within budget.\n' : `Over budget: ${faults.join('; ')}.\n`);
  if (faults.length > 0) process.exitCode = 1;
}

/** The first turn of each of the project's own requests. */
async function ownAsks(): Promise<string[]> {
  const file = path.join(import.meta.dirname, 'requests.json');
  const { requests } = ownRequestsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return requests.flatMap(({ turns }) => turns.slice(0, 1).map(({ user }) => user));
}

async function timed(url: string): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return performance.now() - startedAt;
}

/** The rich rows of the demo roster again and again, each time under other ids and names. */
async function repeatedDemoRoster(people: number): Promise<string> {
  const demo = await readFile(path.join(import.meta.dirname, '../server/demo/roster.csv'), 'utf8');
  const [head = '', ...rows] = demo.trimEnd().split('\n');
  const lines = Array.from({ length: people }, (_row, at) => {
    const copy = Math.floor(at / rows.length);
    const [id, name, ...rest] = (rows[at % rows.length] ?? '').split(',');
    return copy === 0 ? rows[at] : [`${id}-${copy}`, `${name} ${copy}`, ...rest].join(',');
  });
  const file = path.join(folder, 'roster.csv');
  await writeFile(file, [head, ...lines].join('\n'));
  return file;
}
