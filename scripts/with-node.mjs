// node scripts/with-node.mjs [--build] FILE.ts|FILE.mjs|TOOL [args...]
// Runs a file of the project, or a tool of node_modules/.bin, on Node 24 after the set-up.
// What the set-up says goes to stderr, and only where there was work: stdout belongs to the tool.
import { existsSync } from 'node:fs';
import { Failure, runMain } from './lib/failure.mjs';
import { inRoot, toolFile } from './lib/paths.mjs';
import { passThrough } from './lib/run.mjs';
import { setUp } from './lib/set-up.mjs';

const given = process.argv.slice(2);
const withBuild = given[0] === '--build';
const [target, ...args] = withBuild ? given.slice(1) : given;

await runMain(async () => {
  if (!target)
    throw new Failure('Name what to run: with-node.mjs [--build] FILE.ts|FILE.mjs|TOOL [args...].');
  await setUp({ builds: withBuild ? ['tokens', 'app'] : [], out: process.stderr, quiet: true });
  return passThrough(process.execPath, [fileFor(target), ...args]);
});

function fileFor(name) {
  if (!/\.(ts|mts|mjs|js)$/.test(name)) return toolFile(name);
  const file = inRoot(name);
  if (!existsSync(file)) throw new Failure(`There is no file ${name} in the project.`);
  return file;
}
