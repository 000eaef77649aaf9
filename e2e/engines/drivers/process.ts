import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

const START_LIMIT_MS = 60_000;

export interface Program {
  /** What it printed when it was ready. */
  readonly said: string;
  /** Ends it and everything it started. */
  end(): void;
}

/**
 * Starts a program and waits until it says that it is ready.
 * @param says what it prints then, on any of its outputs; the first group becomes `said`. Without it, the program
 *   is ready when it runs.
 */
export function start(
  command: string,
  args: readonly string[],
  says?: RegExp,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Program> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], env });
    let output = '';
    let settled = false;
    const settle = (act: () => void) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      act();
    };
    const fail = (why: string) =>
      settle(() => {
        endTree(child);
        reject(new Error(`${command} ${why}. It said: ${output.trim() || 'nothing'}`));
      });
    const ready = (said: string) => settle(() => resolve({ said, end: () => endTree(child) }));
    const timer = setTimeout(() => fail(`was not ready after ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS);
    child.on('error', (error) => fail(`could not be started: ${error.message}`));
    child.on('exit', (code) => fail(`ended with ${code}`));
    if (!says) child.on('spawn', () => ready(''));
    for (const stream of child.stdio.slice(1)) {
      stream?.on('data', (chunk: Buffer) => {
        if (settled) return;
        output += chunk.toString();
        const found = says?.exec(output);
        if (found) ready(found[1] ?? '');
      });
    }
  });
}

/** Browsers start processes of their own, and one that hangs does not end them. */
function endTree({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = stdout
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  const tree = [pid];
  for (const parent of tree) tree.push(...rows.flatMap(([id, of]) => (of === parent && id ? [id] : [])));
  for (const id of tree) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}
