/**
 * What the package promises in types, as one file for each way in: `node components/scripts/api.ts` writes `api/`
 * from the built declarations. A change in it is a change for consumers: it needs a changeset.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entries } from './entries.ts';

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The text of each snapshot by its name. Throws where the package has not been built. */
export function apiSnapshots(): Map<string, string> {
  const own = entries().map(({ name, module }): [string, string] => [
    name,
    declarationsIn(module.replace(/\/index$/, '')),
  ]);
  return new Map([['foundation', declarationsIn('foundation')], ...own]);
}

/** The declarations of a folder, one after another, without what only the build puts there. */
function declarationsIn(folder: string): string {
  const files = readdirSync(file(`dist/${folder}`), { recursive: true })
    .map(String)
    // Drawings are many and all alike; the index says which there are.
    .filter((name) => name.endsWith('.d.ts') && !name.startsWith('icons/icons'))
    .toSorted();
  return files
    .map(
      (name) =>
        `// ${folder}/${name}\n${inOrder(readFileSync(file(`dist/${folder}/${name}`), 'utf8'))
          .replace(/^\/\/# sourceMappingURL.*$/m, '')
          .trim()}\n`,
    )
    .join('\n');
}

/** Choices in the order of the alphabet: the compiler writes them in the order it happened to meet them. */
const inOrder = (declarations: string) =>
  declarations.replace(/"[^"\n]*"(?: \| "[^"\n]*")+/g, (union) => union.split(' | ').toSorted().join(' | '));

/** The snapshots as they were last written. */
export function writtenSnapshots(): Map<string, string> {
  return new Map(
    readdirSync(file('api')).map((name) => [
      name.replace(/\.d\.ts$/, ''),
      readFileSync(file(`api/${name}`), 'utf8'),
    ]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(file('api'), { recursive: true, force: true });
  mkdirSync(file('api'));
  for (const [name, text] of apiSnapshots()) writeFileSync(file(`api/${name}.d.ts`), text);
}
