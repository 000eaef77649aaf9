/**
 * Builds the package: `dist` (browser, each module with its style sheet), `dist-node` (the same without CSS),
 * `dist/styles.css` (all styles in one file), `dist/Name.css` (a component's, with those of what it is made of) and `dist/fonts.css` with the font files beside it.
 *
 * The tokens must be built first: style sheets are computed from them.
 */
import { existsSync } from 'node:fs';
import { access, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import { entries } from './entries.ts';
import { writeManifest } from './manifest.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

await access(join(root, '../tokens/dist/vars.js')).catch(() => {
  throw new Error(
    'components: tokens/dist is missing, so the style sheets cannot be computed. Build the tokens first.',
  );
});

process.chdir(root);
await build({ config: join(root, 'tsdown.config.ts'), logLevel: 'warn' });
await writeFile('dist/styles.css', await allStyles(resolve('dist/index.js')));
for (const { name, module } of entries()) {
  await writeFile(`dist/${name}.css`, await allStyles(resolve(`dist/${module}.js`)));
}
await copyFonts();
await writeManifest();
await writeNotices();
console.log('components: dist, dist-node, style sheets and fonts.css written');

/** The style sheets of a module and of all it imports, in the order in which they would be executed. */
async function allStyles(file, seen = new Set()) {
  if (seen.has(file)) return '';
  seen.add(file);
  const source = await readFile(file, 'utf8');
  if (file.endsWith('.css')) return source;
  let styles = '';
  for (const [, specifier] of source.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
    styles += await allStyles(resolve(dirname(file), specifier), seen);
  }
  return styles;
}

/** Copies the font files next to `fonts.css` and points its addresses at them. */
async function copyFonts() {
  const css = await readFile('src/foundation/fonts.css', 'utf8');
  const specifiers = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, specifier]) => specifier);
  await mkdir('dist/fonts', { recursive: true });
  for (const specifier of specifiers) {
    await copyFile(require.resolve(specifier), join('dist/fonts', basename(specifier)));
  }
  await writeFile(
    'dist/fonts.css',
    css.replace(/url\('([^']+)'\)/g, (_, specifier) => `url('./fonts/${basename(specifier)}')`),
  );
}

/** The licences of what the package carries of others: the library taken in, and the fonts. */
async function writeNotices() {
  const fonts = Object.keys(JSON.parse(await readFile('package.json', 'utf8')).dependencies);
  const texts = await Promise.all(
    ['downshift', '@babel/runtime', ...fonts].map(async (name) => {
      const folder = [join('node_modules', name), join('../node_modules', name)].find(existsSync) ?? name;
      const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      const text = await readFile(join(folder, 'LICENSE'), 'utf8');
      return `## ${name} ${version} (${license})\n\n${text.trim()}\n`;
    }),
  );
  await writeFile(
    'dist/THIRD-PARTY-NOTICES.md',
    `# What this package carries of others\n\n${texts.join('\n')}`,
  );
}
