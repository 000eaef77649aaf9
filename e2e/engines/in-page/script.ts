import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** The code of this folder as one expression that sets `castmatchEngines` in a page. */
export async function inPageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('index.ts', import.meta.url)),
        formats: ['iife'],
        name: 'castmatchEngines',
      },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rollup.RollupOutput;
  return `(() => {\n${output[0].code};\nglobalThis.castmatchEngines = castmatchEngines;\n})()`;
}
