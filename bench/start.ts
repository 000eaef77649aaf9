/**
 * npm run bench:start [-- --runs 5]
 * `npm start` from the command to "listening", with everything installed and built, and what the server then
 * holds in memory with the demo roster; beside a bare HTTP server on the same Node in the same run.
 */
import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { flag } from './ask.ts';
import { median, table } from './stats.ts';

/** Budgets: seconds to "listening", MB of resident memory. */
const LISTENING_S = 3;
const RESIDENT_MB = 150;
/** Until nothing of the start is left to do. */
const SETTLE_MS = 3_000;

const ROOT = path.join(import.meta.dirname, '..');
const BARE = `
  import { createServer } from 'node:http';
  const server = createServer((request, response) => response.end('ok'));
  server.listen(0, '127.0.0.1', () => console.log('listening'));`;

interface Start {
  readonly listeningMs: number;
  readonly residentMb: number;
}

const runs = Number(flag('runs') ?? 5);
const dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-bench-start-'));
const ours: Start[] = [];
const bare: Start[] = [];
try {
  const start = () => launch('npm', ['start'], { PORT: '0', DATA_DIR: dataDir });
  // The first start makes the database and loads the demo roster.
  await measured(start(), 'server/src/main.ts');
  for (let run = 0; run < runs; run += 1) {
    ours.push(await measured(start(), 'server/src/main.ts'));
    bare.push(
      await measured(launch(process.execPath, ['--input-type=module', '-e', BARE], {}), 'createServer'),
    );
  }
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

const seconds = (starts: readonly Start[]) => median(starts.map(({ listeningMs }) => listeningMs)) / 1000;
const memory = (starts: readonly Start[]) => median(starts.map(({ residentMb }) => residentMb));
const row = (name: string, starts: readonly Start[], budgets: readonly [string, string]) => [
  name,
  seconds(starts).toFixed(2),
  budgets[0],
  memory(starts).toFixed(0),
  budgets[1],
];
process.stdout.write(
  `Medians of ${runs} starts, Node ${process.versions.node}\n\n${table([
    ['', 'listening, s', 'budget', 'resident when idle, MB', 'budget'],
    row('bare HTTP server', bare, ['', '']),
    row('second npm start, demo roster', ours, [`${LISTENING_S}`, `${RESIDENT_MB}`]),
  ])}\n`,
);
if (seconds(ours) > LISTENING_S || memory(ours) > RESIDENT_MB) process.exitCode = 1;

function launch(command: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ANTHROPIC_API_KEY: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
}

/** Starts, waits for "listening", lets it rest, reads its memory, ends it. */
async function measured(child: ChildProcess, mark: string): Promise<Start> {
  const begun = performance.now();
  await listening(child);
  const listeningMs = performance.now() - begun;
  await wait(SETTLE_MS);
  const residentMb = residentOf(child.pid ?? 0, mark);
  const ended = once(child, 'close');
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await ended;
  return { listeningMs, residentMb };
}

function listening(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('close', () => reject(new Error(`It ended before it listened:\n${said}`)));
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('listening')) resolve();
    });
  });
}

/** Resident memory in MB of the process under `root` whose command line holds `mark`. */
function residentOf(root: number, mark: string): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, kib, args]) => ({
      pid: Number(pid),
      parent: Number(parent),
      kib: Number(kib),
      args,
    }));
  const under = (pid: number): boolean =>
    pid === root || processes.some((each) => each.pid === pid && each.parent !== 0 && under(each.parent));
  const found = processes.find(({ pid, args }) => args?.includes(mark) && under(pid));
  if (!found) throw new Error(`No process of ${mark} was found.`);
  return found.kib / 1024;
}
