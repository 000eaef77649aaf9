import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ROOT, inRoot } from '../lib/paths.mjs';

const ROOMS = ['tokens', 'components', 'app', 'server', 'stories', '.storybook', 'bench', 'e2e'];
const { forbidden, options } = createRequire(import.meta.url)(inRoot('.dependency-cruiser.cjs'));

/**
 * Checks every import of a tree laid out like this repository against .dependency-cruiser.cjs.
 * @param {string} root this repository, or a fixture of the same shape
 * @returns {Promise<{ modules: number, faults: string[] }>} modules: how many files were really parsed.
 *   Without a TypeScript API the tool sees none and finds nothing wrong, so 0 is a fault.
 */
export async function checkLayers(root = ROOT) {
  const rooms = ROOMS.filter((room) => existsSync(join(root, room)));
  const settings = { ...options, baseDir: root, validate: true, ruleSet: { forbidden } };
  const { output } = await cruise(rooms, settings);
  const modules = output.modules.filter(({ source, coreModule, couldNotResolve }) => {
    return (
      !coreModule && !couldNotResolve && /\.[cm]?[jt]sx?$/.test(source) && !source.includes('node_modules')
    );
  }).length;
  const faults = output.summary.violations.map(
    ({ rule, from, to, cycle }) =>
      `${rule.name}: ${from} -> ${cycle ? cycle.map(({ name }) => name).join(' -> ') : to}`,
  );
  if (modules === 0) faults.push('layers: no source file was parsed, so nothing was checked');
  return { modules, faults: [...new Set(faults)].sort() };
}
