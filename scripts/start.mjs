// npm start: set up, build what changed, serve. Flags (--phone, --no-demo) and signals go to the server.
import { runMain } from './lib/failure.mjs';
import { inRoot } from './lib/paths.mjs';
import { passThrough } from './lib/run.mjs';
import { setUp } from './lib/set-up.mjs';

await runMain(async () => {
  await setUp({ builds: ['tokens', 'app'] });
  return passThrough(process.execPath, [inRoot('server/src/main.ts'), ...process.argv.slice(2)]);
});
