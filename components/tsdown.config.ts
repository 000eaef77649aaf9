import { vanillaExtractPlugin } from '@vanilla-extract/rollup-plugin';
import { defineConfig } from 'tsdown';
import type { Rolldown, UserConfig } from 'tsdown';
import { entries, HELPERS } from './scripts/entries.ts';

const common: UserConfig = {
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  // One file per module: an application takes only the components it names, with their styles.
  unbundle: true,
  clean: true,
  deps: {
    neverBundle: [/^react($|\/)/, /^react-dom($|\/)/, /^@castmatch\/tokens/],
    // Taken in and shaken: see docs/adr/0014-downshift-taken-in.md.
    alwaysBundle: [/^downshift$/, /^@babel\/runtime\//],
  },
  treeshake: { propertyWriteSideEffects: false, propertyReadSideEffects: false },
  checks: { moduleLevelDirective: false, pluginTimings: false },
};

/**
 * What downshift asks for and what our ComboBox never comes to: checks of props, which TypeScript makes, a look at
 * React Native's refs, scrolling, which is our own, and what engines bring themselves by now.
 */
const NEVER_ASKED: Record<string, string> = {
  'prop-types': 'const none = () => none; export default new Proxy({}, { get: () => none });',
  'react-is': 'export const isForwardRef = () => false;',
  'compute-scroll-into-view': 'export const compute = () => [];',
  '@babel/runtime/helpers/esm/extends': 'export default Object.assign;',
};

/**
 * Messages that ComboBox gives by the announcer, and a `useId` of its own for React 17. Each stands there once, and no
 * line moves, so the source map stays right.
 */
const NEVER_RUN: readonly [string, string][] = [
  ['function useA11yMessageStatus(', 'const useA11yMessageStatus = () => {}; function useOwnStatus('],
  ['var updateA11yStatus = debounce(', 'var updateA11yStatus = /*#__PURE__*/ debounce('],
  ['var cleanupStatus = debounce(', 'var cleanupStatus = /*#__PURE__*/ debounce('],
  ["typeof reactUseId$1 === 'function' ? useElementIdsR18$1 : useElementIdsLegacy$1", 'useElementIdsR18$1'],
];

const leanDownshift = {
  name: 'lean-downshift',
  resolveId: {
    order: 'pre' as const,
    handler: (id: string) => (id in NEVER_ASKED ? { id: `\0${id}`, moduleSideEffects: false } : null),
  },
  load: (id: string) => NEVER_ASKED[id.slice(1)] ?? null,
  transform: (code: string, id: string) =>
    id.endsWith('/downshift.esm.mjs') ? { code: NEVER_RUN.reduce(leaner, code), map: null } : null,
};

function leaner(code: string, [written, instead]: readonly [string, string]): string {
  if (code.split(written).length !== 2) throw new Error(`downshift has changed around "${written}".`);
  return code.replace(written, () => instead);
}

/** What is taken in lies in `vendor`: a `node_modules` inside a package is left out by some tools. */
const vendored = (options: Rolldown.OutputOptions): Rolldown.OutputOptions => {
  const { entryFileNames } = options;
  return {
    ...options,
    entryFileNames: (chunk) =>
      (typeof entryFileNames === 'function' ? entryFileNames(chunk) : (entryFileNames ?? '[name].js'))
        .replace('[name]', chunk.name)
        .replace(/node_modules/g, 'vendor'),
  };
};

const dropCss = {
  name: 'drop-css',
  resolveId: {
    order: 'pre' as const,
    handler: (id: string) =>
      id.includes('.vanilla.css') ? { id: '\0dropped-css', moduleSideEffects: false } : null,
  },
  load: (id: string) => (id === '\0dropped-css' ? 'export {}' : null),
};

/** Short names of classes: they are ours, and every page carries them. */
const styles = () => vanillaExtractPlugin({ identifiers: 'short' });

const modules = [...entries().map(({ module }) => module), ...Object.values(HELPERS)].map(
  (module) => `src/${module}.ts`,
);

export default defineConfig([
  {
    ...common,
    entry: ['src/index.ts', ...modules],
    outDir: 'dist',
    dts: true,
    sourcemap: true,
    plugins: [leanDownshift, styles()],
    outputOptions: (options) => vendored({ ...options, assetFileNames: 'css/[name][extname]' }),
  },
  {
    ...common,
    // For Node, which cannot import CSS: the same modules and class names without their style sheets.
    entry: ['src/index.ts', ...modules],
    outDir: 'dist-node',
    dts: false,
    outputOptions: vendored,
    plugins: [leanDownshift, dropCss, styles()],
  },
  {
    ...common,
    // What components say about themselves, for the manifest; not part of the package.
    entry: ['src/**/*.docs.ts', 'src/**/*.states.ts'],
    outDir: '../.cache/components-data',
    dts: false,
    plugins: [leanDownshift, dropCss, styles()],
  },
]);
