import { fileURLToPath } from 'node:url';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react(), vanillaExtractPlugin()],
  resolve: {
    // The app is built from the components' source, so that it needs no build of the package first.
    alias: [
      { find: /^@castmatch\/components$/, replacement: here('../components/src/index.ts') },
      {
        find: '@castmatch/components/edges',
        replacement: here('../components/src/foundation/edges.ts'),
      },
      {
        find: '@castmatch/components/fonts.css',
        replacement: here('../components/src/foundation/fonts.css'),
      },
    ],
    dedupe: ['react', 'react-dom'],
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env['API_PORT'] ?? '8787'}` } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // The content policy allows files of our own only: nothing may become a data: address.
    assetsInlineLimit: 0,
  },
});
