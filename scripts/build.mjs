// npm run build [-- tokens|components|app ...]: everything that is built, each only where something changed.
import { BUILD_NAMES } from './lib/builds.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { setUp } from './lib/set-up.mjs';

await runMain(() => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !BUILD_NAMES.includes(name));
  if (unknown) throw new Failure(`There is no build "${unknown}". Choose from ${BUILD_NAMES.join(', ')}.`);
  return setUp({ builds: asked.length > 0 ? asked : BUILD_NAMES });
});
