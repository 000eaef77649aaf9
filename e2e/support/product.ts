/** The product as a person starts it: its own process, an empty data folder, a free port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SERVER = join('server', 'src', 'main.ts');
const START_LIMIT_MS = 30_000;

export interface Product {
  readonly url: string;
  readonly dataDir: string;
  /** Everything the process printed so far. */
  said(): string;
  close(): Promise<void>;
}

export interface ProductOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** @throws With all that the process printed, when it ends or stays silent instead of listening. */
export async function startProduct({
  args = ['--no-demo'],
  env = {},
}: ProductOptions = {}): Promise<Product> {
  if (!existsSync(join(ROOT, 'app', 'dist', 'index.html')))
    throw new Error('Run "npm run build" first: app/dist is missing.');
  const dataDir = mkdtempSync(join(tmpdir(), 'castmatch-e2e-'));
  const port = await freePort();
  const child = launch(SERVER, args, { PORT: String(port), DATA_DIR: dataDir, ...env });
  const said = collect(child);
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    await end(child);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await untilReady(url, child, said);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, dataDir, said, close };
}

/**
 * Runs the start script, as `npm start` does, to its end: for starts that must be refused.
 * @returns What it said on stderr apart: set-up stages go to stdout, refusals do not.
 */
export async function startRefused(
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; refusal: string }> {
  const child = launch(join('scripts', 'start.mjs'), ['--no-demo'], env);
  let refusal = '';
  child.stdout?.resume();
  child.stderr?.on('data', (chunk) => (refusal += chunk));
  const stuck = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(stuck);
  return { code, refusal };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

/** Without Claude's variables of the machine: a test says itself which Claude it speaks to. */
function launch(file: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const own = { ...process.env, ANTHROPIC_API_KEY: '', ANTHROPIC_BASE_URL: '', ANTHROPIC_MODEL: '' };
  return spawn(process.execPath, [join(ROOT, file), ...args], {
    cwd: ROOT,
    env: { ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stdout?.on('data', (chunk) => (text += chunk));
  child.stderr?.on('data', (chunk) => (text += chunk));
  return () => text;
}

async function untilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const giveUp = Date.now() + START_LIMIT_MS;
  while (Date.now() < giveUp) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${said()}`);
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await wait(50);
  }
  throw new Error(`The server did not become ready within ${START_LIMIT_MS / 1000} s:\n${said()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  const stuck = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(stuck);
}
