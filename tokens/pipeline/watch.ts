/**
 * Builds again whenever a source changes, while people work on tokens.
 */
import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build, TOKENS_ROOT } from './build.ts';
import { FaultsError, formatFault, type Fault } from './model.ts';

/** Editors write a file in several steps; they are one change. */
const SETTLE_MS = 20;

export interface Rebuilt {
  readonly ms: number;
  /** Outputs whose content changed; none where the build was refused. */
  readonly changed: readonly string[];
  /** Why it was refused; the last good outputs are where they were. */
  readonly faults: readonly Fault[];
}

export interface WatchOptions {
  /** Folder that holds `castmatch.resolver.json` and `src/`. */
  readonly root?: string;
  readonly out?: string;
  /** Told of every build, the first one too. */
  readonly onBuilt?: (rebuilt: Rebuilt) => void;
  /** Where a line for people goes; standard error without. */
  readonly print?: (line: string) => void;
}

export interface Watching {
  /** Stops, after a build that is under way. */
  close(): Promise<void>;
}

/** Builds once, then after each change of `src/` or of the resolver; faults are printed and nothing is lost. */
export function watchTokens({
  root = TOKENS_ROOT,
  out = join(root, 'dist'),
  onBuilt = () => {},
  print = (line) => void process.stderr.write(`${line}\n`),
}: WatchOptions = {}): Watching {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;

  const run = async (): Promise<void> => {
    const rebuilt = await rebuild(root, out);
    for (const line of describe(rebuilt)) print(line);
    onBuilt(rebuilt);
  };
  const start = (): void => {
    // A change in the middle of a build may be in it by half: build once more after it.
    again = running !== undefined;
    running ??= run().finally(() => {
      running = undefined;
      if (again && !closed) start();
    });
  };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(start, SETTLE_MS);
  };

  const watchers: FSWatcher[] = [
    watch(join(root, 'src'), { recursive: true }, changed),
    watch(root, (_, file) => {
      if (file === 'castmatch.resolver.json') changed();
    }),
  ];
  start();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await running;
    },
  };
}

async function rebuild(root: string, out: string): Promise<Rebuilt> {
  const start = performance.now();
  const ms = (): number => Math.round(performance.now() - start);
  try {
    const { changed } = await build(root, out);
    return { ms: ms(), changed, faults: [] };
  } catch (error) {
    if (error instanceof FaultsError) return { ms: ms(), changed: [], faults: error.faults };
    const what = error instanceof Error ? error.message : String(error);
    const fault = {
      file: root,
      path: '(build)',
      what,
      why: 'The build stopped.',
      fix: 'Mend it; it is tried again.',
    };
    return { ms: ms(), changed: [], faults: [fault] };
  }
}

function describe({ ms, changed, faults }: Rebuilt): string[] {
  if (faults.length === 0) return [`tokens: ${changed.length} files changed, ${ms} ms`];
  const count = `${faults.length} fault${faults.length === 1 ? '' : 's'}`;
  return [...faults.map(formatFault), `tokens: ${count}; the last good build is untouched.`];
}

/** For a development server: tokens are built while it runs, and what uses them is shown anew. */
export function tokensPlugin(options: WatchOptions = {}): Plugin {
  let watching: Watching | undefined;
  return {
    name: 'castmatch-tokens',
    apply: 'serve',
    configureServer(server) {
      // Vite watches its own root; the outputs may lie elsewhere.
      server.watcher.add(options.out ?? join(options.root ?? TOKENS_ROOT, 'dist'));
      watching = watchTokens(options);
    },
    closeBundle: () => watching?.close(),
  };
}
