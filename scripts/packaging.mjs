// npm run test:full: packs both packages as npm would publish them, installs the packed files into an
// empty consumer (no network: third parties are linked from here), and uses them under plain Node.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { Failure, runMain } from './lib/failure.mjs';
import { npm } from './lib/npm.mjs';
import { inRoot } from './lib/paths.mjs';
import { capture } from './lib/run.mjs';

const PACKAGES = ['tokens', 'components'];
const NEVER_SHIPPED = /(\.test\.|\/test\/|\.stories\.|\/node_modules\/|\.tsx?$(?<!\.d\.ts))/;

/** What a server-rendering consumer does first. */
const CONSUMER = `
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { vars } from '@castmatch/tokens';
import { Button } from '@castmatch/components';
const file = (name) => readFileSync(new URL(import.meta.resolve(name)), 'utf8');
const html = renderToString(createElement(Button, null, 'Ask'));
if (!/<button[^>]*>.*Ask.*<\\/button>/.test(html)) throw new Error('Button rendered ' + html);
if (!JSON.stringify(vars).includes('var(--cm-')) throw new Error('the tokens name no CSS variable');
if (!file('@castmatch/tokens/tokens.css').includes('--cm-')) throw new Error('tokens.css defines no variable');
if (!file('@castmatch/tokens/tailwind.css').includes('@theme')) throw new Error('tailwind.css is no theme');
if (!JSON.parse(file('@castmatch/tokens/figma.variables.json')).meta) throw new Error('the Figma variables are none');
if (!file('@castmatch/components/styles.css').includes('@layer')) throw new Error('styles.css has no layer');
process.stdout.write('rendered ' + html.length + ' characters');
`;

await runMain(async () => {
  const work = mkdtempSync(join(tmpdir(), 'castmatch-packaging-'));
  try {
    for (const name of PACKAGES) await install(name, work);
    linkThirdParties(work);
    writeFileSync(join(work, 'consumer.mjs'), CONSUMER);
    const { code, output } = await capture(process.execPath, ['consumer.mjs'], { cwd: work });
    if (code !== 0) throw new Failure(`A consumer under plain Node cannot use the packages:\n${output}`);
    process.stdout.write(`consumer under Node ${process.versions.node}: ${output}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

async function install(name, work) {
  const pack = ['pack', '--ignore-scripts', '--pack-destination', work, inRoot(name)];
  await npm(pack, { what: `The package ${name} could not be packed`, log: `npm-pack-${name}.log` });
  const { version } = JSON.parse(readFileSync(inRoot(name, 'package.json'), 'utf8'));
  const target = join(work, 'node_modules', '@castmatch', name);
  mkdirSync(target, { recursive: true });
  const archive = join(work, `castmatch-${name}-${version}.tgz`);
  const { code, output } = await capture('tar', ['-xzf', archive, '-C', target, '--strip-components=1']);
  if (code !== 0) throw new Failure(`The packed ${name} could not be unpacked: ${output}`);
  const files = readdirSync(target, { recursive: true }).map(String);
  const strays = files.filter((file) => NEVER_SHIPPED.test(file));
  if (strays.length > 0)
    throw new Failure(`The package ${name} ships what it should not: ${strays.join(', ')}`);
  if (!files.includes('LICENSE')) throw new Failure(`The package ${name} ships no LICENSE.`);
  await lint(name, target);
  process.stdout.write(`@castmatch/${name} ${version}: ${files.length} files\n`);
}

async function lint(name, target) {
  const { messages, pkg } = await publint({ pkgDir: target, strict: true, pack: false });
  const faults = messages.filter(({ type }) => type !== 'suggestion');
  if (faults.length === 0) return;
  const lines = faults.map((message) => formatMessage(message, pkg, { color: false }));
  throw new Failure(`The package ${name} is not well formed:\n${lines.join('\n')}`);
}

/** React and every package the two name as a dependency, as the workspace has them. */
function linkThirdParties(work) {
  const named = PACKAGES.flatMap((name) =>
    Object.keys(JSON.parse(readFileSync(inRoot(name, 'package.json'), 'utf8')).dependencies ?? {}),
  );
  for (const name of new Set(['react', 'react-dom', ...named])) {
    const link = join(work, 'node_modules', name);
    const source = [inRoot('node_modules', name), inRoot('components', 'node_modules', name)].find(
      existsSync,
    );
    if (!source) throw new Failure(`${name} is a dependency and is not installed. Run "npm ci".`);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(source, link);
  }
}
