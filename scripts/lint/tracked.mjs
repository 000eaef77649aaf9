import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { ROOT } from '../lib/paths.mjs';

/** What belongs to the project: every file git tracks, and new ones it does not ignore. Fixtures break rules on purpose. */
export function trackedFiles() {
  try {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return list
      .split('\0')
      .filter((path) => path && !/(^|\/)fixtures\//.test(path) && existsSync(join(ROOT, path)));
  } catch (error) {
    throw new Failure(
      error.code === 'ENOENT'
        ? 'git was not found, and lint asks it which files belong to the project. Install git and run the command again.'
        : 'git does not know this folder as a repository, and lint asks it which files belong to the project. Clone the project with git.',
    );
  }
}
