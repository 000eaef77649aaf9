import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { filesUnder, hashOf, outline } from './inputs.mjs';
import { CACHE, ROOT, inRoot, toolFile } from './paths.mjs';
import { capture } from './run.mjs';

/**
 * What can be built. `inputs` decide whether it must be: unchanged inputs and an untouched output
 * mean "up to date". `after` names the builds whose output this one reads.
 */
const BUILDS = {
  tokens: {
    what: 'CSS variables and typed names',
    inputs: ['tokens'],
    after: [],
    outputs: ['tokens/dist'],
    run: () => tool(process.execPath, ['tokens/pipeline/build.ts']),
  },
  components: {
    what: 'the npm package',
    inputs: ['components'],
    after: ['tokens'],
    outputs: ['components/dist', 'components/dist-node'],
    run: () => tool(process.execPath, ['components/scripts/build.mjs']),
  },
  app: {
    what: 'the web app',
    inputs: ['app', 'components', 'server/src/contract.ts', 'server/src/contract'],
    after: ['tokens'],
    outputs: ['app/dist'],
    run: buildApp,
  },
};

/** In the order in which they are built. */
export const BUILD_NAMES = Object.keys(BUILDS);

/** Builds what is named, and what that needs, in order; skips what is up to date. */
export async function build(names, stage) {
  for (const name of inOrder(names)) {
    const { what, inputs, after, outputs, run } = BUILDS[name];
    const files = filesUnder(ROOT, [...inputs, 'package-lock.json']);
    const hash = hashOf(ROOT, files, after.map((other) => readStamp(other)?.inputs).join());
    if (isUpToDate(name, hash, outputs)) {
      stage.skipped(name, what);
      continue;
    }
    await stage.run(name, what, async () => {
      rmSync(stampFile(name), { force: true });
      await run();
      mkdirSync(CACHE, { recursive: true });
      writeFileSync(stampFile(name), JSON.stringify({ inputs: hash, outputs: outputs.map(outlineInRoot) }));
    });
  }
}

function inOrder(names) {
  const all = names.flatMap((name) => [...inOrder(BUILDS[name].after), name]);
  return [...new Set(all)];
}

function isUpToDate(name, hash, outputs) {
  const stamp = readStamp(name);
  return stamp?.inputs === hash && outputs.every((path, at) => stamp.outputs[at] === outlineInRoot(path));
}

const outlineInRoot = (path) => outline(inRoot(path));
const stampFile = (name) => join(CACHE, `built-${name}.json`);

function readStamp(name) {
  if (!existsSync(stampFile(name))) return undefined;
  try {
    return JSON.parse(readFileSync(stampFile(name), 'utf8'));
  } catch {
    return undefined; // A stamp cut short by a crash: build again.
  }
}

/** Vite empties its output folder first, so it writes beside it and the finished folder is moved in. */
async function buildApp() {
  const temporary = inRoot('app', `.tmp-dist-${process.pid}`);
  const old = inRoot('app', `.tmp-old-${process.pid}`);
  try {
    await tool(process.execPath, [toolFile('vite'), 'build', 'app', '--outDir', temporary, '--emptyOutDir']);
    if (existsSync(inRoot('app', 'dist'))) renameSync(inRoot('app', 'dist'), old);
    renameSync(temporary, inRoot('app', 'dist'));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** A failing build is a fault in the sources: its own words are what helps. */
async function tool(command, args) {
  const { code, output } = await capture(command, args, { timeoutMs: 10 * 60_000 });
  if (code === 0) return;
  if (/ENOSPC/.test(output)) throw Object.assign(new Error(output), { code: 'ENOSPC' });
  throw new Failure(`${output.trim()}\n\nThe build stopped: "${shown(args)}" failed as shown above.`);
}

const shown = (args) => ['node', ...args].join(' ').replaceAll(`${ROOT}/`, '');
