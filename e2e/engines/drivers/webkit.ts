import { createServer } from 'node:net';
import { keyActions, mouseActions } from './actions.ts';
import type { Driver } from './driver.ts';
import { start } from './process.ts';

/** The programs that make up WebKitGTK's automation, by path. */
export interface WebKitPrograms {
  readonly webkitDriver: string;
  readonly webkitBrowser: string;
  readonly xvfb: string;
}

/** WebKit through WebDriver, on a screen of its own: https://www.w3.org/TR/webdriver2/ */
export async function startWebKit({ webkitDriver, webkitBrowser, xvfb }: WebKitPrograms): Promise<Driver> {
  const screen = await start(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    /^(\d+)\n/m,
  );
  const env = { ...process.env, DISPLAY: `:${screen.said}`, GTK_THEME: 'Adwaita', NO_AT_BRIDGE: '1' };
  const port = await freePort();
  const driver = await start(webkitDriver, [`--port=${port}`], undefined, env);
  const call = caller(`http://127.0.0.1:${port}`);
  await untilReady(call);
  const { sessionId, capabilities } = await call<Session>('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: webkitBrowser, args: ['--automation'] } },
    },
  });
  const session = `/session/${sessionId}`;
  const perform = (actions: object) => call('POST', `${session}/actions`, { actions });
  return {
    engine: `WebKit ${capabilities.browserVersion}`,
    goto: async (url) => {
      await call('POST', `${session}/url`, { url });
    },
    evaluate: async (expression) => {
      const script = `return (async () => JSON.stringify(await (${expression})))()`;
      const answer = await call<string | null>('POST', `${session}/execute/sync`, { script, args: [] });
      return answer === null ? undefined : JSON.parse(answer);
    },
    press: async (chord) => {
      await perform(keyActions(chord));
    },
    point: async (at, press) => {
      await perform(mouseActions(at, press));
    },
    close: async () => {
      driver.end();
      screen.end();
    },
  };
}

interface Session {
  sessionId: string;
  capabilities: { browserVersion: string };
}

type Call = <Result>(method: 'GET' | 'POST', path: string, body?: object) => Promise<Result>;

function caller(address: string): Call {
  return async <Result>(method: string, path: string, body?: object) => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebKit refused ${path}: ${value.error}, ${value.message}`);
    return value;
  };
}

const START_TRIES = 100;

/** The driver says nothing when it has started. */
async function untilReady(call: Call): Promise<void> {
  for (let left = START_TRIES; ; left -= 1) {
    try {
      await call('GET', '/status');
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
