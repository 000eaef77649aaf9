/**
 * `npm run tokens -- api`: what changed since the last release, and how large a step that is.
 * `--release` takes the present state as released.
 */
import { fileURLToPath } from 'node:url';
import { announced, checkApi, largest } from '../checks/api.ts';
import { keepApi, presentApi, releasedApi, waitingChangesets } from '../checks/release.ts';
import { build } from '../pipeline/build.ts';
import { formatFault, type Fault } from '../pipeline/model.ts';

/** Prints each change; returns 1 where a changeset is missing. */
export async function runApi(args: readonly string[] = []): Promise<number> {
  const { manifest } = await build();
  const present = presentApi(manifest);
  if (args.includes('--release')) {
    await keepApi(present);
    console.log(`tokens/api/tokens-api.json holds ${present.version} now.`);
    return 0;
  }
  const faults: Fault[] = [];
  const released = releasedApi();
  const changesets = waitingChangesets();
  const changes = checkApi(released, present, changesets, faults);
  for (const { step, name, what } of changes) console.log(`${step}: ${name} ${what}`);
  for (const fault of faults) console.error(formatFault(fault));
  console.log(
    `${changes.length} changes since ${released.version}; needed: ${largest(changes.map(({ step }) => step)) ?? 'none'}; announced: ${announced(changesets) ?? 'none'}`,
  );
  return faults.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await runApi(process.argv.slice(2));
