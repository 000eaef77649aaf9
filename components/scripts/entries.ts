/**
 * The ways into the package: one for each component, read from `src/index.ts` and its rooms, with its style sheet
 * beside it. `node components/scripts/entries.ts` writes them into package.json; a test holds them to each other.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string) => readFileSync(file(path), 'utf8');

export interface Entry {
  /** As it is imported: `Button`. */
  name: string;
  /** Below `src` and `dist`, without extension: `actions/Button/index`. */
  module: string;
}

/** Modules that style sheets of applications may load: no component in them, and no style sheet of their own. */
export const HELPERS = { edges: 'foundation/edges' };

export function entries(): Entry[] {
  const modules = exportsOf('index').flatMap((module) => {
    if (module === 'foundation/index') return [];
    // A room has an index of its own; a component's folder is named as the component.
    return /^[a-z]/.test(folderOf(module)) ? exportsOf(module) : [module];
  });
  return modules
    .map((module) => ({ name: folderOf(module), module }))
    .filter(({ name, module }) => /^[A-Z]/.test(name) && module.endsWith('/index'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const folderOf = (module: string) => module.split('/').at(-2) ?? '';

/** Modules that a module exports from, below `src`. */
function exportsOf(module: string): string[] {
  const folder = module.split('/').slice(0, -1).join('/');
  return [
    ...read(`src/${module}.ts`).matchAll(/^export (?:type )?(?:\*|\{[^}]*\}) from '\.\/([^']+)\.tsx?'/gm),
  ].map(([, path = '']) => (folder ? `${folder}/${path}` : path));
}

/** The `exports` of package.json. */
export function packageExports() {
  const way = (module: string) => ({
    types: `./dist/${module}.d.ts`,
    node: `./dist-node/${module}.js`,
    default: `./dist/${module}.js`,
  });
  return {
    '.': way('index'),
    ...Object.fromEntries(
      entries().flatMap(({ name, module }) => [
        [`./${name}`, way(module)],
        [`./${name}.css`, `./dist/${name}.css`],
      ]),
    ),
    ...Object.fromEntries(Object.entries(HELPERS).map(([name, module]) => [`./${name}`, way(module)])),
    './styles.css': './dist/styles.css',
    './fonts.css': './dist/fonts.css',
    './components.json': './dist/components.json',
    './llms.txt': './dist/llms.txt',
    './package.json': './package.json',
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = JSON.parse(read('package.json'));
  manifest.exports = packageExports();
  writeFileSync(file('package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
