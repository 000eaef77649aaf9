// npm run release:version: turns the changesets into versions, changelogs and a fresh lock.
// npm run release:publish: builds, proves and publishes what is not on npm yet.
import { Failure, runMain } from './lib/failure.mjs';
import { npm } from './lib/npm.mjs';
import { inRoot, toolFile } from './lib/paths.mjs';
import { passThrough } from './lib/run.mjs';
import { setUp } from './lib/set-up.mjs';

const STEPS = { version, publish };

await runMain(() => {
  const step = STEPS[process.argv[2]];
  if (!step) throw new Failure(`Say what to do: release.mjs ${Object.keys(STEPS).join('|')}.`);
  return step();
});

async function version() {
  await node(toolFile('changeset'), 'version');
  // What is released now is what the next change is measured against.
  await node(inRoot('tokens/cli/api.ts'), '--release');
  await npm(['install', '--package-lock-only', '--ignore-scripts'], {
    what: 'The versions are raised, but package-lock.json could not be brought up to date',
    log: 'npm-release.log',
  });
  await node(inRoot('scripts/notices.mjs'));
}

async function publish() {
  await setUp({ builds: ['tokens', 'components'] });
  await node(inRoot('scripts/packaging.mjs'));
  await node(toolFile('changeset'), 'publish');
}

async function node(...args) {
  const code = await passThrough(process.execPath, args);
  if (code !== 0)
    throw new Failure(`The release stopped: "${args.slice(0, 2).join(' ')}" ended with ${code}.`);
}
