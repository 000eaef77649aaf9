import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyActions, mouseActions } from './actions.ts';
import { WINDOW, type Driver } from './driver.ts';
import { start } from './process.ts';

/** Nothing moves for show, and nothing is fetched. */
const PREFERENCES = {
  'ui.prefersReducedMotion': 1,
  'intl.accept_languages': 'en-IN,en',
  'app.update.auto': false,
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** Firefox through WebDriver BiDi, which it speaks itself: https://www.w3.org/TR/webdriver-bidi/ */
export async function startFirefox(path: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'castmatch-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const firefox = await start(path, args, /WebDriver BiDi listening on (ws:\S+)\s/);
  const call = await connect(`${firefox.said}/session`);
  const { capabilities } = await call<Session>('session.new', { capabilities: {} });
  let context: string | undefined;
  return {
    engine: `Firefox ${capabilities.browserVersion}`,
    goto: async (url) => {
      // Only a new tab has focus: not the one a headless Firefox starts with, nor one whose focus went to its bars.
      // Without it Enter presses no button.
      const left = context;
      ({ context } = await call<Tab>('browsingContext.create', { type: 'tab' }));
      if (left) await call('browsingContext.close', { context: left });
      await call('browsingContext.setViewport', { context, viewport: WINDOW });
      await call('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const wrapped = `(async () => JSON.stringify(await (${expression})))()`;
      const params = { expression: wrapped, target: { context }, awaitPromise: true };
      const answer = await call<Evaluation>('script.evaluate', params);
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
    },
    press: async (chord) => {
      await call('input.performActions', { context, actions: keyActions(chord) });
    },
    point: async (at, press) => {
      await call('input.performActions', { context, actions: mouseActions(at, press) });
    },
    close: async () => {
      firefox.end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

interface Session {
  capabilities: { browserVersion: string };
}

interface Tab {
  context: string;
}

type Evaluation =
  { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } };

interface Answer {
  id: number | null;
  type: 'success' | 'error' | 'event';
  result: unknown;
  error: string;
  message: string;
}

type Call = <Result>(method: string, params: object) => Promise<Result>;

/** A connection that answers each command with its result. */
async function connect(address: string): Promise<Call> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === null) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Firefox does not answer at ${address}.`)));
  });
  let last = 0;
  return <Result>(method: string, params: object) =>
    new Promise<Result>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ type, result, error, message }) =>
        type === 'success'
          ? resolve(result as Result)
          : reject(new Error(`Firefox refused ${method}: ${error}, ${message}`)),
      );
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
