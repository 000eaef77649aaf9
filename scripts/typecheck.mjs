// npm run typecheck: the whole repository with TypeScript 7.
import { runMain } from './lib/failure.mjs';
import { ROOT, toolFile } from './lib/paths.mjs';
import { passThrough } from './lib/run.mjs';
import { setUp } from './lib/set-up.mjs';

await runMain(async () => {
  // The typed token names are generated: without them every import of them would be an error.
  await setUp({ builds: ['tokens'], out: process.stderr, quiet: true });
  return passThrough(process.execPath, [toolFile('tsc'), '-p', ROOT]);
});
