/**
 * npm run bench:tokens [-- --runs 5] [-- --cap 60]
 * The token front end (read, validate, resolve) beside Style Dictionary's and Terrazzo's over the same generated
 * files in the same run: milliseconds in process, each tool in a process of its own, its modules loaded before.
 * Then what a rebuild of our own tokens takes after one file was saved.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { median, table } from './stats.ts';

/** Budgets of the front end. */
const FRONT_END_MS = 60;
const EXPONENT = 1.1;
/** From a saved file to written outputs. */
const REBUILD_MS = 200;
/** So many saves, one after the other. */
const SAVES = 15;
/** 600 is about what our own sources hold. */
const SIZES = [300, 600, 1_000, 3_000, 10_000];
const GROUPS = 40;

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    cap: { type: 'string', default: '60' },
    // What the bench starts itself with: one tool over one file.
    tool: { type: 'string' },
    file: { type: 'string' },
  },
});
const runs = Number(flags.runs);
const capSeconds = Number(flags.cap);

type Run = (file: string) => Promise<number>;

/** Each loads its library and returns what to time; a run returns how many tokens came out. */
const TOOLS: Readonly<Record<string, () => Promise<Run>>> = {
  castmatch: async () => {
    const { resolveFile } = await import('../tokens/pipeline/resolve-command.ts');
    return async (file) => {
      const { tokens, faults } = resolveFile(file);
      if (faults.length > 0) throw new Error(`${faults.length} faults`);
      return Object.keys(tokens).length;
    };
  },
  'style-dictionary': async () => {
    const { default: StyleDictionary } = await import('style-dictionary');
    return async (file) => {
      const dictionary = new StyleDictionary({
        usesDtcg: true,
        source: [file],
        log: { verbosity: 'silent', warnings: 'disabled' },
        platforms: { css: { transformGroup: 'css' } },
      });
      const { allTokens } = await dictionary.getPlatformTokens('css');
      return allTokens.length;
    };
  },
  terrazzo: async () => {
    const { defineConfig, Logger, parse } = await import('@terrazzo/parser');
    const cwd = pathToFileURL(`${process.cwd()}/`);
    return async (file) => {
      const logger = new Logger({ level: 'silent' });
      const config = defineConfig({}, { logger, cwd });
      const source = { filename: pathToFileURL(file), src: readFileSync(file, 'utf8') };
      const { tokens } = await parse([source], { config, logger });
      return Object.keys(tokens).length;
    };
  },
};

const { tool, file } = flags;
if (tool !== undefined && file !== undefined) await measureOne(tool, file);
else await compare();

async function measureOne(name: string, target: string): Promise<void> {
  const run = await TOOLS[name]?.();
  if (!run) throw new Error(`There is no tool "${name}".`);
  const times: number[] = [];
  let tokens = 0;
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    tokens = await run(target);
    times.push(performance.now() - start);
  }
  process.stdout.write(JSON.stringify({ first: times[0], median: median(times), tokens }));
}

interface Measured {
  readonly first: number;
  readonly median: number;
  readonly tokens: number;
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'castmatch-bench-tokens-'));
  try {
    const files = SIZES.map((size) => {
      const target = path.join(folder, `${size}.tokens.json`);
      writeFileSync(target, JSON.stringify(generate(size), null, 2));
      return { size, target };
    });
    const rows = Object.keys(TOOLS).map((name) => {
      const found = files.map(({ size, target }) => ({ size, measured: measure(name, target) }));
      return [
        name,
        ...found.map(({ size, measured }) => said(measured, size)),
        growth(found).toFixed(2),
        found[0]?.measured?.first.toFixed(0) ?? '',
      ];
    });
    const heads = ['ms', ...SIZES.map(String), 'growth exponent', `first run at ${SIZES[0]}`];
    process.stdout.write(
      `Medians of ${runs} runs, Node ${process.versions.node}; "> ${capSeconds} s" was stopped there\n\n` +
        `${table([heads, ...rows])}\n\nBudget of castmatch: ${FRONT_END_MS} ms at 600, exponent ${EXPONENT}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const times = (await rebuilds()).sort((a, b) => a - b);
  process.stdout.write(
    `Rebuild of our own tokens after a saved file, ${times.length} saves: ${median(times).toFixed(0)} ms ` +
      `(${times[0]?.toFixed(0)} to ${times.at(-1)?.toFixed(0)}); budget ${REBUILD_MS} ms\n`,
  );
}

function measure(name: string, target: string): Measured | undefined {
  const self = import.meta.filename;
  const args = [self, '--tool', name, '--file', target, '--runs', String(runs)];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: capSeconds * 1_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? (JSON.parse(stdout.slice(stdout.lastIndexOf('{'))) as Measured) : undefined;
}

function said(measured: Measured | undefined, size: number): string {
  if (!measured) return `> ${capSeconds} s`;
  return measured.tokens === size ? measured.median.toFixed(1) : `${measured.tokens} tokens only`;
}

/** Slope of log time over log size, by least squares over the sizes that finished. */
function growth(found: readonly { size: number; measured: Measured | undefined }[]): number {
  const points = found.flatMap(({ size, measured }) =>
    measured ? [[Math.log(size), Math.log(measured.median)] as const] : [],
  );
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([size]) => size)), mean(points.map(([, time]) => time))];
  const above = points.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return above / points.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

/** As in a watch: one process, which has built once before. */
async function rebuilds(): Promise<number[]> {
  const { copySources } = await import('../tokens/testing/sources.ts');
  const sources = copySources();
  try {
    await sources.build();
    const times: number[] = [];
    for (let index = 0; index < SAVES; index += 1) {
      sources.set('src/system/shape.tokens.json', 'radius/small/$value', { value: 2 + index, unit: 'px' });
      const start = performance.now();
      await sources.build();
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    sources.remove();
  }
}

/** A quarter of values, and three tiers that point at the tier below: as systems are made. */
function generate(size: number): object {
  const tier = Math.floor(size / 4);
  const tokens: Record<string, Record<string, object>> = {};
  for (let index = 0; index < size; index += 1) {
    const level = Math.min(3, Math.floor(index / tier));
    const place = (at: number) => `tier${Math.min(3, Math.floor(at / tier))}-${at % GROUPS}.token${at}`;
    const [group = '', name = ''] = place(index).split('.');
    const value = {
      colorSpace: 'srgb',
      components: [(index % 256) / 255, 0.5, 0.25],
    };
    const below = (level - 1) * tier + (index % tier);
    (tokens[group] ??= {})[name] = {
      $type: 'color',
      $value: level === 0 ? value : `{${place(below)}}`,
      $description: `Number ${index}.`,
    };
  }
  return tokens;
}
