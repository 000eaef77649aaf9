/** The fictional people a new office starts with, so that there is somebody to ask for. */
import { readFile } from 'node:fs/promises';
import type { Scope } from '../../scope.ts';
import type { Store } from '../../store/port.ts';
import { importRoster } from './import-roster.ts';

/** What the import of the demo people is called; it has its own way out and is not listed with an office's own. */
export const DEMO_FILE = 'demo roster';

const DEMO_ROSTER = new URL('../../../demo/roster.csv', import.meta.url);

/**
 * Loads the demo roster into an office that never had anybody; returns how many came. Does nothing where people are
 * on file, or were ever imported or loaded: whoever took the demo people out does not get them back.
 */
export async function loadDemoRoster(store: Store, scope: Scope, now: string): Promise<number> {
  const { count } = await store.talents.count(scope);
  if (count > 0 || (await store.talents.lastImport(scope)) !== undefined) return 0;
  const report = await importRoster(store, scope, {
    fileName: DEMO_FILE,
    bytes: await readFile(DEMO_ROSTER),
    fictional: true,
    source: 'demo',
    now,
  });
  return report.imported;
}
