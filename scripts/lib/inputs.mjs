import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const LEFT_OUT = /^(node_modules|dist|dist-node|fixtures|test|\.tmp-.*|.*\.test\.[a-z]+)$/;

/** Every file under the given files and folders, sorted, without outputs and tests; absent ones are left out. */
export function filesUnder(root, paths) {
  return paths.flatMap((path) => walk(join(root, path))).sort();
}

function walk(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !LEFT_OUT.test(name))
    .flatMap((name) => walk(join(path, name)));
}

/** One hash over names and contents. Contents, not times: a fresh clone or a `git switch` and back rebuilds nothing. */
export function hashOf(root, files, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of files) hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** What lies in an output folder, by name and size: tells a half-written or hand-edited one from a whole one. */
export function outline(folder) {
  const hash = createHash('sha256');
  for (const file of walk(folder).sort()) hash.update(`${relative(folder, file)} ${statSync(file).size}\n`);
  return hash.digest('hex');
}
