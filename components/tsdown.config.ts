import { vanillaExtractPlugin } from '@vanilla-extract/rollup-plugin';
import { defineConfig } from 'tsdown';
import type { UserConfig } from 'tsdown';
import { entries } from './scripts/entries.ts';

const common: UserConfig = {
  entry: ['src/index.ts', ...entries().map(({ module }) => `src/${module}.ts`)],
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  // One file per module: an application takes only the components it names, with their styles.
  unbundle: true,
  clean: true,
  deps: { neverBundle: [/^react($|\/)/, /^react-dom($|\/)/, /^@castmatch\/tokens/] },
  checks: { moduleLevelDirective: false, pluginTimings: false },
};

export default defineConfig([
  {
    ...common,
    outDir: 'dist',
    dts: true,
    plugins: [vanillaExtractPlugin()],
    outputOptions: { assetFileNames: 'css/[name][extname]' },
  },
  {
    ...common,
    // For Node, which cannot import CSS: the same modules and class names without their style sheets.
    outDir: 'dist-node',
    dts: false,
    plugins: [
      {
        name: 'drop-css',
        resolveId: {
          order: 'pre',
          handler: (id: string) =>
            id.includes('.vanilla.css') ? { id: '\0dropped-css', moduleSideEffects: false } : null,
        },
        load: (id: string) => (id === '\0dropped-css' ? 'export {}' : null),
      },
      vanillaExtractPlugin(),
    ],
  },
]);
