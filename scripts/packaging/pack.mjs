import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { Failure } from '../lib/failure.mjs';
import { npm } from '../lib/npm.mjs';
import { inRoot, toolFile } from '../lib/paths.mjs';
import { capture } from '../lib/run.mjs';

export const PACKAGES = ['tokens', 'components'];
const NEVER_SHIPPED = /(\.test\.|\/test\/|\.stories\.|\/node_modules\/|\.tsx?$(?<!\.d\.ts))/;

/**
 * Packs a package as npm would publish it, looks at what is in it, and unpacks it.
 * @returns {Promise<{ files: number, version: string }>}
 */
export async function packInto(name, work) {
  const pack = ['pack', '--ignore-scripts', '--pack-destination', work, inRoot(name)];
  await npm(pack, { what: `The package ${name} could not be packed`, log: `npm-pack-${name}.log` });
  const { version, exports } = JSON.parse(readFileSync(inRoot(name, 'package.json'), 'utf8'));
  const target = join(work, 'packages', '@castmatch', name);
  mkdirSync(target, { recursive: true });
  const archive = join(work, `castmatch-${name}-${version}.tgz`);
  const { code, output } = await capture('tar', ['-xzf', archive, '-C', target, '--strip-components=1']);
  if (code !== 0) throw new Failure(`The packed ${name} could not be unpacked: ${output}`);
  const files = readdirSync(target, { recursive: true }).map(String);
  const strays = files.filter((file) => NEVER_SHIPPED.test(file));
  if (strays.length > 0)
    throw new Failure(`The package ${name} ships what it should not: ${strays.join(', ')}`);
  if (!files.includes('LICENSE')) throw new Failure(`The package ${name} ships no LICENSE.`);
  await formOf(name, target);
  await typesOf(name, archive, exports);
  return { files: files.length, version };
}

/** publint: whether the package is well formed. */
async function formOf(name, target) {
  const { messages, pkg } = await publint({ pkgDir: target, strict: true, pack: false });
  if (messages.length === 0) return;
  const lines = messages.map((message) => formatMessage(message, pkg, { color: false }));
  throw new Failure(`The package ${name} is not well formed:\n${lines.join('\n')}`);
}

/** Are the types wrong? For every way in that has any; style sheets, JSON and text have none. */
async function typesOf(name, archive, exports) {
  const untyped = Object.keys(exports).filter((way) => /\.(css|json|txt)$/.test(way));
  const { code, output } = await capture(process.execPath, [
    toolFile('attw'),
    archive,
    '--profile',
    'esm-only',
    '--no-color',
    ...(untyped.length > 0 ? ['--exclude-entrypoints', ...untyped] : []),
  ]);
  if (code !== 0) throw new Failure(`The types of the package ${name} are wrong:\n${output}`);
}
