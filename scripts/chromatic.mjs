// npm run chromatic: publishes the review house to Chromatic where a project token exists.
import { runMain } from './lib/failure.mjs';
import { toolFile } from './lib/paths.mjs';
import { passThrough } from './lib/run.mjs';

await runMain(() => {
  if (!process.env.CHROMATIC_PROJECT_TOKEN) {
    process.stdout.write(
      'Chromatic is skipped: CHROMATIC_PROJECT_TOKEN is not set. Set it to the token of your Chromatic project to publish.\n',
    );
    return 0;
  }
  return passThrough(process.execPath, [
    toolFile('chromatic'),
    '--exit-zero-on-changes',
    ...process.argv.slice(2),
  ]);
});
