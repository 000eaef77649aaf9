/** The static Storybook in a real Chromium: every story of its index, measured against the grid. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { build, preview, type Rollup } from 'vite';
import type * as a11y from '../../components/test/a11y/index.ts';
import type * as grid from '../../components/test/grid/index.ts';
import { showStory } from './show-story.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

declare global {
  /** The measuring code, as `gridScript` brings it into a page. */
  var castmatchGrid: typeof grid;
  /** The checks of accessibility that axe does not make. */
  var castmatchA11y: typeof a11y;
}

export interface Storybook {
  readonly url: string;
  /** Ids of all stories, in the order of the index. */
  readonly stories: readonly string[];
  /** The stories with their titles: `Components/Overlays/Menu`. */
  readonly entries: readonly Entry[];
  close(): Promise<void>;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'story' | 'docs';
}

interface Index {
  entries: Record<string, Entry>;
}

/** Serves what `storybook build` wrote. Throws where it has not been built. */
export async function serveStorybook(): Promise<Storybook> {
  const { entries } = JSON.parse(readFileSync(root('storybook-static/index.json'), 'utf8')) as Index;
  const server = await preview({
    configFile: false,
    root: root('.'),
    logLevel: 'error',
    build: { outDir: 'storybook-static' },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  return {
    url: `http://127.0.0.1:${port}`,
    stories: stories.map(({ id }) => id),
    entries: stories,
    close: () => server.close(),
  };
}

/** The measuring code as one script that sets `castmatchGrid`. */
export const gridScript = (): Promise<string> => pageScript('components/test/grid/index.ts', 'castmatchGrid');

/**
 * A module as one script that sets a global to what it exports.
 * @param entry the module, from the root of the repository
 */
export async function pageScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: root('.'),
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: root(entry), formats: ['iife'], name },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rollup.RollupOutput;
  // A page takes the script as an expression; only `var` at its top would make a global of it.
  return output[0].code.replace(new RegExp(`^(const|let|var) ${name} =`, 'm'), `globalThis.${name} =`);
}

/** Opens the canvas of one story; `show` goes on to others in the same page. */
export async function openCanvas(
  browser: Browser,
  { url, stories }: Storybook,
  script: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    reducedMotion: 'reduce',
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    ...options,
  });
  const page = await context.newPage();
  await page.addInitScript(script);
  // On the last story: asked for the one it is still rendering, Storybook would report that and begin again.
  // axe has its own run over every story; here it would only take time.
  await page.goto(`${url}/iframe.html?id=${stories.at(-1)}&viewMode=story&globals=a11y.manual:!true`);
  await page.waitForFunction(() => document.querySelector('#storybook-root')?.childElementCount);
  return page;
}

/** Shows a story and waits until its play function has run. Fulfilled with what went wrong, if anything did. */
export function show(page: Page, storyId: string): Promise<string | undefined> {
  return page.evaluate(showStory, storyId);
}
