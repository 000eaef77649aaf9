// npm start: set up, build what changed, serve. Flags (--phone, --no-demo) and signals go to the server.
import { runMain } from './lib/failure.mjs';
import { inRoot } from './lib/paths.mjs';
import { passThrough } from './lib/run.mjs';
import { setUp } from './lib/set-up.mjs';

// Small young generations: a desk of one office gains no speed from 16 MB each, and the idle server holds 25 MB less.
const MEMORY = ['--max-semi-space-size=4'];

await runMain(async () => {
  await setUp({ builds: ['tokens', 'app'] });
  return passThrough(process.execPath, [...MEMORY, inRoot('server/src/main.ts'), ...process.argv.slice(2)]);
});
