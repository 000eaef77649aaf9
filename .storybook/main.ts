import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { mergeConfig } from 'vite';
import { told } from './docs/manifest.ts';
import { tokensPlugin } from '../tokens/pipeline/watch.ts';

const config: StorybookConfig & { experimental_manifests: typeof told } = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.@(ts|tsx)'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    '@chromatic-com/storybook',
    '@storybook/addon-mcp',
  ],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { componentsManifest: true },
  experimental_manifests: told,
  typescript: { reactDocgen: 'react-docgen-typescript' },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Tests start this configuration too; they read the tokens as they were built.
      plugins: [vanillaExtractPlugin(), process.env['VITEST'] === undefined && tokensPlugin()],
      resolve: {
        // Screens of the application name the package; here it is its source.
        alias: [
          {
            find: /^@castmatch\/components$/,
            replacement: fileURLToPath(new URL('../components/src/index.ts', import.meta.url)),
          },
          {
            find: '@castmatch/components/edges',
            replacement: fileURLToPath(new URL('../components/src/foundation/edges.ts', import.meta.url)),
          },
        ],
        dedupe: ['react', 'react-dom'],
      },
    }),
};

export default config;
