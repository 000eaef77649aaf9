/**
 * Everything in this repository that uses tokens, as text: style sheets as a bundler builds them, stories as written.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { build } from 'vite';
import type { User } from './usage.ts';

const SOURCE = /\.(tsx?|css|mdx|html|svg)$/;
const TEST = /\.test\.tsx?$/;

/**
 * Style sheets of the components and the app, written out by vanilla-extract: names made in loops are there too.
 *
 * @param root folder that holds `components` and `app`
 */
export async function builtStyles(root: string): Promise<User[]> {
  const sheets = ['components', 'app'].flatMap((room) =>
    filesUnder(join(root, room, 'src')).filter((file) => /\.css\.ts$/.test(file)),
  );
  const entry = 'virtual:every-sheet';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    plugins: [
      vanillaExtractPlugin({ identifiers: 'debug' }),
      {
        name: 'every-sheet',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) =>
          id === `\0${entry}`
            ? sheets.map((file) => `import ${JSON.stringify(file)};`).join('\n')
            : undefined,
      },
    ],
    resolve: {
      alias: {
        '@castmatch/components/edges': join(root, 'components/src/foundation/edges.ts'),
        '@castmatch/components': join(root, 'components/src/index.ts'),
      },
    },
    build: {
      write: false,
      minify: false,
      cssMinify: false,
      rollupOptions: { input: entry, treeshake: false },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!('output' in output)) return [];
  return output.output.flatMap((file) =>
    file.fileName.endsWith('.css') && 'source' in file
      ? [{ file: 'built style sheets', text: String(file.source) }]
      : [],
  );
}

/** Sources of components, app and stories. Foundations show every token there is, which is no use of it. */
export function sourceTexts(root: string): User[] {
  return ['components/src', 'app/src', 'app/index.html', 'stories', '.storybook']
    .flatMap((part) => filesUnder(join(root, part)))
    .filter((file) => SOURCE.test(file) && !TEST.test(file))
    .map((file) => ({ file: relative(root, file), text: readFileSync(file, 'utf8') }))
    .filter(({ file }) => !file.startsWith('stories/foundations/'));
}

function filesUnder(path: string): string[] {
  if (SOURCE.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
