import rsc from '@vitejs/plugin-rsc';
import { defineConfig } from 'vite';

export default defineConfig({
  logLevel: 'warn',
  // Packages are linked: they must find React beside the application.
  resolve: { preserveSymlinks: true },
  plugins: [
    rsc({ entries: { rsc: './entry.rsc.jsx', ssr: './entry.ssr.jsx', client: './entry.browser.jsx' } }),
  ],
});
