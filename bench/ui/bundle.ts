/** Production builds of the tasks in bench/peers/tasks, in memory. */
import path from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { PEERS } from './peers.ts';

export interface Bundle {
  /** The entry and what it imports at once, without what it loads later. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const REACT = [/^react($|\/)/, /^react-dom($|\/)/];

/** One task over one adapter, as an application's build would make it; React itself left outside. */
export const bundleTask = (task: string, adapter: string) =>
  bundle(task, adapter, { build: { rolldownOptions: { external: REACT } } });

/** The same with React inside: what a page can run. */
export const bundlePage = (task: string, adapter: string) => bundle(task, adapter, {});

async function bundle(task: string, adapter: string, extra: InlineConfig): Promise<Bundle> {
  const { output } = await run({
    ...base(task, { '#adapter': adapter }),
    ...extra,
    build: {
      ...inMemory(task),
      ...extra.build,
      rolldownOptions: { ...inMemory(task).rolldownOptions, ...extra.build?.rolldownOptions },
    },
  });
  const chunks = output.filter((file) => file.type === 'chunk');
  const styles = output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return {
    scripts: atOnce(chunks).map(({ code }) => code),
    styles: styles.map((file) => String('source' in file ? file.source : '')),
  };
}

/** For Node: an ES module with React outside, as a server would import both. */
export async function bundleServer(task: string, adapter: string, renderer: string): Promise<string> {
  const settings = base(task, { '#adapter': adapter, '#renderer': renderer });
  const { output } = await run({
    ...settings,
    ssr: { noExternal: true, external: ['react', 'react-dom'] },
    build: {
      ...inMemory(task),
      ssr: true,
      rolldownOptions: { ...inMemory(task).rolldownOptions, external: REACT },
    },
  });
  const [entry] = output;
  if (entry?.type !== 'chunk') throw new Error(`The build of ${task} over ${adapter} gave no script.`);
  return entry.code;
}

function base(task: string, aliases: Readonly<Record<string, string>>): InlineConfig {
  return {
    root: PEERS,
    configFile: false,
    envFile: false,
    publicDir: false,
    mode: 'production',
    logLevel: 'error',
    resolve: {
      dedupe: ['react', 'react-dom'],
      alias: Object.entries(aliases).map(([find, file]) => ({ find, replacement: path.join(PEERS, file) })),
    },
  };
}

const inMemory = (task: string) => ({
  write: false,
  minify: true,
  modulePreload: false,
  reportCompressedSize: false,
  rolldownOptions: { input: path.join(PEERS, 'tasks', `${task}.tsx`) },
});

async function run(config: InlineConfig): Promise<Rolldown.RolldownOutput> {
  const result = await build(config);
  if (!('output' in result)) throw new Error('The build gave more than one output.');
  return result;
}

/** The entry, and the chunks that are fetched with it. */
function atOnce(chunks: readonly Rolldown.OutputChunk[]): readonly Rolldown.OutputChunk[] {
  const wanted = new Set<Rolldown.OutputChunk>();
  const take = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || wanted.has(chunk)) return;
    wanted.add(chunk);
    for (const name of chunk.imports) take(chunks.find(({ fileName }) => fileName === name));
  };
  take(chunks.find(({ isEntry }) => isEntry));
  return [...wanted];
}
