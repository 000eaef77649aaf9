/**
 * `npm run tokens -- watch`: builds after each change of a source, until it is stopped.
 */
import { fileURLToPath } from 'node:url';
import { watchTokens } from '../pipeline/watch.ts';

/** Never ends by itself. */
export function runWatch(): Promise<number> {
  const watching = watchTokens({ print: (line) => console.log(line) });
  return new Promise((resolve) => {
    process.once('SIGINT', () => void watching.close().then(() => resolve(0)));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await runWatch();
