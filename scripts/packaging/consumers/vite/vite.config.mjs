import { defineConfig } from 'vite';

export default defineConfig({
  logLevel: 'warn',
  // Packages are linked: they must find React beside the application.
  resolve: { preserveSymlinks: true },
  build: { outDir: 'built', emptyOutDir: true },
});
