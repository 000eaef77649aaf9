import { build } from './builds.mjs';
import { withLock } from './lock.mjs';
import { runOnNode24 } from './node24.mjs';
import { installPackages } from './packages.mjs';
import { inRoot } from './paths.mjs';
import { stages } from './stage.mjs';

/**
 * Brings the project to where its tools run: Node 24, packages, and the builds asked for.
 * Every step that is up to date is skipped without network. On an older Node this call does not
 * return: the same command line goes on under Node 24.
 * @param {{ builds?: ('tokens' | 'components' | 'app')[], out?: NodeJS.WritableStream, quiet?: boolean }} options
 */
export async function setUp({ builds = [], out = process.stdout, quiet = false } = {}) {
  const stage = stages(out, { quiet });
  await runOnNode24(stage);
  const onWait = (pid) => stage.note(`waiting for another set-up (process ${pid})`);
  const steps = async () => {
    await installPackages(stage);
    await build(builds, stage);
  };
  await withLock('set-up', steps, { folder: inRoot('.cache'), onWait });
}
