import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/**
 * Eight projects: `unit`, `e2e`, `grid`, `a11y`, `apg` and `engines` run in Node, `components` and `stories` in a real Chromium.
 * `npm test` runs each by itself; by hand: `npx vitest run --project unit server/src/store`.
 */

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Chromium as `scripts/browser.mjs` found it; without the variable Playwright looks for its own. */
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  // --no-sandbox: containers run as root, where Chromium refuses its own sandbox.
  provider: playwright({
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] },
  }),
  instances: [{ browser: 'chromium' as const }],
};

/**
 * With a cold cache Vite would meet these one by one and reload in the middle of a run; a reload
 * brings a second React ("Cannot read properties of null (reading 'useContext')").
 */
const optimizeDeps = {
  include: [
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    '@testing-library/dom',
    '@testing-library/react',
    '@testing-library/user-event',
    'axe-core',
  ],
};

/** Tests read the components' sources, so that no build of the package stands between a change and its test. */
const resolve = {
  alias: [
    { find: /^@castmatch\/components$/, replacement: root('components/src/index.ts') },
    { find: '@castmatch/components/edges', replacement: root('components/src/foundation/edges.ts') },
  ],
  dedupe: ['react', 'react-dom'],
};

const unit = (): TestProjectInlineConfiguration => ({
  plugins: [vanillaExtractPlugin()],
  resolve,
  test: {
    name: 'unit',
    environment: 'node',
    include: [
      'server/**/*.test.ts',
      'tokens/**/*.test.ts',
      'scripts/**/*.test.{mjs,ts}',
      'bench/**/*.test.ts',
      'app/**/*.test.ts',
      'components/**/*.test.ts',
    ],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});

const components = (): TestProjectInlineConfiguration => ({
  plugins: [react(), vanillaExtractPlugin()],
  resolve,
  optimizeDeps,
  test: {
    name: 'components',
    include: ['components/**/*.test.tsx', 'app/**/*.test.tsx', 'tokens/**/*.test.tsx'],
    testTimeout: 15_000,
    browser,
  },
});

const stories = (): TestProjectInlineConfiguration => ({
  plugins: [storybookTest({ configDir: root('.storybook') })],
  resolve: { dedupe: ['react', 'react-dom'] },
  optimizeDeps,
  test: { name: 'stories', testTimeout: 15_000, browser },
});

const e2e = (): TestProjectInlineConfiguration => ({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['e2e/*.test.ts'],
    // Each file drives its own server and browser: two at once is what two cores carry.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});

/** Looks at the Storybook that was built last. */
const grid = (): TestProjectInlineConfiguration => ({
  test: { name: 'grid', environment: 'node', include: ['e2e/grid/**/*.test.ts'] },
});

/** Looks at the Storybook that was built last. */
const a11y = (): TestProjectInlineConfiguration => ({
  test: { name: 'a11y', environment: 'node', include: ['e2e/a11y/**/*.test.ts'] },
});

/** Uses the same by real keys. */
const apg = (): TestProjectInlineConfiguration => ({
  test: {
    name: 'apg',
    environment: 'node',
    include: ['e2e/apg/**/*.test.ts'],
    // Each file drives its own browser: two at once is what two cores carry.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 3000 } },
  },
});

/** Looks at the same, in three engines; `npm run test:full` runs it. */
const engines = (): TestProjectInlineConfiguration => ({
  test: { name: 'engines', environment: 'node', include: ['e2e/engines/**/*.test.ts'] },
});

const projects = { unit, components, stories, e2e, grid, a11y, apg, engines };

/**
 * Vitest sets up every listed project before it runs one, so a broken story would stop the unit
 * tests too. Only the projects asked for by `--project` are listed, all of them without it.
 */
function projectsAskedFor(): TestProjectInlineConfiguration[] {
  const asked = process.argv.flatMap((arg, at, all) =>
    arg.startsWith('--project=')
      ? [arg.slice('--project='.length)]
      : arg === '--project'
        ? [all[at + 1]]
        : [],
  );
  const named = Object.entries(projects).filter(([name]) => asked.includes(name));
  return (named.length > 0 ? named : Object.entries(projects)).map(([, project]) => project());
}

export default defineConfig({ test: { projects: projectsAskedFor() } });
