import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.mjs';

/** The repository's root folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** An absolute path inside the repository. */
export const inRoot = (...parts) => join(ROOT, ...parts);

/** Ignored by git: stamps, logs, results of the last run. */
export const CACHE = inRoot('.cache');

/**
 * The JavaScript file behind a tool in node_modules/.bin, to be run by this very Node:
 * a `#!/usr/bin/env node` line would pick whatever Node comes first on PATH.
 */
export function toolFile(name, root = ROOT) {
  try {
    return realpathSync(join(root, 'node_modules', '.bin', name));
  } catch {
    throw new Failure(`There is no tool "${name}" in node_modules/.bin. Run "npm ci" and try again.`);
  }
}
