import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { inRoot } from './paths.mjs';
import { passThrough } from './run.mjs';

/** The one number to change for a newer Node 24; every platform's package carries the same version. */
export const NODE_VERSION = '24.21.0';

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];
const HOME = inRoot('.node24');

/** True when this very process may run the tools. */
export const isNewEnough = (version = process.versions.node) => Number(version.split('.')[0]) >= 24;

/**
 * Returns at once on Node 24 or newer. On an older Node it installs Node 24 from npm into .node24/
 * (once), runs this same command line with it, and ends this process with that run's exit code.
 * @param {ReturnType<import('./stage.mjs').stages>} stage
 */
export async function runOnNode24(stage) {
  if (isNewEnough()) {
    process.env.PATH = pathWith(dirname(process.execPath));
    return;
  }
  const node = await installedNode(stage);
  const env = { ...process.env, PATH: pathWith(dirname(node)) };
  process.exit(await passThrough(node, process.argv.slice(1), { env }));
}

/** Node first, then the project's own tools, then whatever the person has. */
function pathWith(nodeFolder) {
  const rest = (process.env.PATH ?? '').split(delimiter);
  const first = [nodeFolder, inRoot('node_modules', '.bin')];
  return [...first, ...rest.filter((entry) => !first.includes(entry))].join(delimiter);
}

async function installedNode(stage) {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(platform)) throw new Failure(unsupported(platform));
  const home = join(HOME, `${NODE_VERSION}-${platform}`);
  const node = join(home, 'node_modules', `node-${platform}`, 'bin', 'node');
  if (existsSync(node)) return node;
  await withLock('node', () => existsSync(node) || install(stage, platform, home), {
    onWait: (pid) => stage.note(`waiting for another set-up (process ${pid})`),
  });
  return node;
}

/** Into a temporary folder first: an interrupted download never looks like a finished one. */
async function install(stage, platform, home) {
  const what = `Node ${NODE_VERSION} (this is ${process.versions.node})`;
  await stage.run('node', what, async () => {
    const temporary = join(HOME, `.tmp-${process.pid}`);
    mkdirSync(temporary, { recursive: true });
    try {
      await npm(
        ['install', '--prefix', temporary, '--no-save', '--no-audit', `node-${platform}@${NODE_VERSION}`],
        {
          what: 'Node 24 could not be installed',
          log: 'npm-node.log',
        },
      );
      const node = join(temporary, 'node_modules', `node-${platform}`, 'bin', 'node');
      const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
      if (stdout?.trim() !== `v${NODE_VERSION}`) throw new Failure(doesNotRun(platform));
      rmSync(home, { recursive: true, force: true });
      renameSync(temporary, home);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  });
}

const unsupported = (platform) =>
  platform.startsWith('win32')
    ? 'On Windows, run the project inside WSL: https://learn.microsoft.com/windows/wsl/install.'
    : `There is no ready-made Node 24 for ${platform}. Install Node 24 or newer yourself and run the command again.`;

const doesNotRun = (platform) =>
  `The ready-made Node 24 for ${platform} does not run on this system (it needs glibc 2.28 or newer on Linux). Install Node 24 or newer yourself and run the command again.`;
