/** Visits to a built page in a headless Chromium, each in a tab of its own, and the main thread's CPU it took. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { findBrowser } from '../../scripts/browser.mjs';
import type { Bundle } from './bundle.ts';

export interface Visit {
  /** Milliseconds of main-thread CPU between start and end of the action: script, style and layout. */
  readonly cpuMs: number;
  /** The same with all else that the thread did for it: painting, frames, collecting garbage. */
  readonly withPaintMs: number;
  /** What the action handed back. */
  readonly result: unknown;
}

export interface House {
  readonly version: string;
  /** Undefined where the library cannot do the task. */
  readonly visit: (peer: string, task: string) => Promise<Visit | undefined>;
  readonly close: () => Promise<void>;
}

/** The functions of bench/peers/tasks/page.tsx, in the page. */
interface Tasks {
  readonly [task: string]: {
    readonly prepare?: () => Promise<boolean | void>;
    readonly run: () => Promise<unknown>;
  };
}
declare const benchTasks: Tasks;

/** Opens a browser over the built pages, by peer. */
export async function openHouse(pages: ReadonlyMap<string, Bundle>): Promise<House> {
  const server = await serve(pages);
  const { port } = server.address() as AddressInfo;
  const { path: executablePath } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  return {
    version: browser.version(),
    visit: (peer, task) => visit(browser, `http://127.0.0.1:${port}/${peer}/`, task),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function visit(browser: Browser, address: string, task: string): Promise<Visit | undefined> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const failed = new Promise<never>((_resolve, reject) => page.once('pageerror', reject));
    return await Promise.race([failed, act(page, address, task)]);
  } finally {
    await context.close();
  }
}

async function act(page: Page, address: string, task: string): Promise<Visit | undefined> {
  const devtools = await page.context().newCDPSession(page);
  // The thread's own clock, so that another program on the same core does not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  const can = await page.evaluate((name) => benchTasks[name]?.prepare?.(), task);
  if (can === false) return undefined;
  await devtools.send('HeapProfiler.collectGarbage');
  const before = await spent(devtools);
  // From a timer: what runs inside of an evaluation is booked on the tools and not on the script.
  const result = await page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        setTimeout(() => benchTasks[name]?.run().then(resolve, reject));
      }),
    task,
  );
  const after = await spent(devtools);
  return {
    cpuMs: after.cpuMs - before.cpuMs,
    withPaintMs: after.withPaintMs - before.withPaintMs,
    result,
  };
}

async function spent(devtools: CDPSession): Promise<Omit<Visit, 'result'>> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const milliseconds = (wanted: string) =>
    (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN) * 1_000;
  return {
    cpuMs:
      milliseconds('ScriptDuration') + milliseconds('RecalcStyleDuration') + milliseconds('LayoutDuration'),
    withPaintMs: milliseconds('TaskDuration'),
  };
}

async function serve(pages: ReadonlyMap<string, Bundle>): Promise<Server> {
  const server = createServer((request, response) => {
    const [, peer = '', file] = (request.url ?? '').split('/');
    const bundle = pages.get(peer);
    response.setHeader('content-type', `${TYPES[file ?? ''] ?? 'text/plain'}; charset=utf-8`);
    response.end(bundle ? contents(bundle, file ?? '') : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html',
  'page.js': 'text/javascript',
  'page.css': 'text/css',
};

function contents({ scripts, styles }: Bundle, file: string): string {
  if (file === 'page.js') return scripts.join('\n');
  if (file === 'page.css') return styles.join('\n');
  return `<!doctype html><html lang="en"><title>Bench</title><link rel="stylesheet" href="page.css"><body><script type="module" src="page.js"></script></body></html>`;
}
