/** Somebody else's chat components, as they come from npm, over this server in a real browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { EngineError } from '../server/src/assistant/port.ts';
import { chatSchema } from '../server/src/contract.ts';
import { gate, scriptedEngine, startTestServer, type TestServer } from '../server/src/test/server.ts';
import { launchBrowser, visit, type Visit } from './support/browser.ts';

const PAGE = fileURLToPath(new URL('./fixtures/assistant-ui/', import.meta.url));

let browser: Browser;
let appDir: string;
let server: TestServer;
let visitor: Visit;
let held: ReturnType<typeof gate>;
let answers: number;

beforeAll(async () => {
  appDir = await mkdtemp(path.join(tmpdir(), 'castmatch-assistant-ui-'));
  await build({
    root: PAGE,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: appDir, emptyOutDir: true, target: 'es2023' },
  });
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await rm(appDir, { recursive: true, force: true });
});

beforeEach(async () => {
  held = gate();
  answers = 0;
  server = await startTestServer({
    appDir,
    engines: {
      primary: scriptedEngine(async function* ({ text }) {
        answers += 1;
        yield { type: 'text', delta: `Answer ${answers}: ` };
        if (text.includes('fault')) throw new EngineError('busy', 'overloaded');
        yield { type: 'tool-call', id: `t${answers}`, name: 'search_talent', input: { briefs: [] } };
        yield { type: 'tool-result', id: `t${answers}`, output: { found: 1 } };
        yield {
          type: 'recommendation',
          data: { role: 'Tai', asked: [], offer: 'matches', matched: 0, items: [], nearMisses: [] },
        };
        yield { type: 'text', delta: 'नमस्ते ' };
        if (text.includes('wait')) await held.opened;
        yield { type: 'text', delta: '🎬 to the end.' };
      }, 'claude'),
      fallback: scriptedEngine(async function* () {
        yield { type: 'text', delta: 'From the roster.' };
      }),
    },
  });
  visitor = await visit(browser, server.url, 'desktop');
  await visitor.page.goto('/?chat=c');
});
afterEach(async () => {
  held.open();
  await visitor.close();
  await server.close();
});

const assistant = () => visitor.page.getByRole('article', { name: 'Assistant' });
const you = () => visitor.page.getByRole('article', { name: 'You' });
const send = async (text: string) => {
  await visitor.page.getByLabel('Message').fill(text);
  await visitor.page.getByRole('button', { name: 'Send' }).click();
};
const status = (text: string) => visitor.page.getByRole('status').filter({ hasText: text }).waitFor();
const stored = async () => chatSchema.parse(await (await fetch(`${server.url}/api/chats/c`)).json()).messages;

test('sends, shows the words while they come, and passes over cards it does not know', async () => {
  await send('Find Tai and wait');
  await assistant().filter({ hasText: 'नमस्ते' }).waitFor();
  await status('streaming');
  expect(await assistant().innerText()).not.toContain('to the end');
  held.open();
  await assistant().filter({ hasText: 'नमस्ते 🎬 to the end.' }).waitFor();
  await status('ready');
  expect([await you().count(), await assistant().count()]).toEqual([1, 1]);
  expect(await stored()).toHaveLength(2);
  expect(visitor.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
});

test('takes back the half answer when another engine has to finish', async () => {
  await send('Find Tai in spite of a fault');
  await assistant().filter({ hasText: 'From the roster.' }).waitFor();
  await status('ready');
  expect(await assistant().innerText()).not.toContain('Answer 1');
});

test('stops: the words so far stay, here and on the server', async () => {
  await send('Find Tai and wait');
  await assistant().filter({ hasText: 'नमस्ते' }).waitFor();
  await visitor.page.getByRole('button', { name: 'Stop' }).click();
  await status('ready');
  await expect.poll(async () => JSON.stringify((await stored())[1])).toContain('"code":"stopped"');
  expect(await assistant().innerText()).toContain('नमस्ते');
  await visitor.page.reload();
  await assistant().filter({ hasText: 'नमस्ते' }).waitFor();
  await send('And now?');
  await assistant().filter({ hasText: 'Answer 2: ' }).filter({ hasText: 'to the end.' }).waitFor();
  expect(await stored()).toHaveLength(4);
});

test('makes an answer again, and keeps the version before to look at', async () => {
  await send('Find Tai');
  await assistant().filter({ hasText: 'Answer 1: ' }).filter({ hasText: 'to the end.' }).waitFor();
  await status('ready');
  await visitor.page.getByRole('button', { name: 'Regenerate' }).click();
  await assistant().filter({ hasText: 'Answer 2: ' }).filter({ hasText: 'to the end.' }).waitFor();
  expect(await visitor.page.getByRole('group', { name: 'Versions' }).innerText()).toMatch(/2\s*\/\s*2/);
  expect((await stored()).map(({ role }) => role)).toEqual(['user', 'assistant']);
});

test('a reload in the middle of an answer shows it whole, once', async () => {
  await send('Find Tai and wait');
  await assistant().filter({ hasText: 'नमस्ते' }).waitFor();
  await visitor.page.reload();
  await assistant().filter({ hasText: 'नमस्ते' }).waitFor();
  await status('streaming');
  held.open();
  await assistant().filter({ hasText: 'नमस्ते 🎬 to the end.' }).waitFor();
  await status('ready');
  expect([await you().count(), await assistant().count()]).toEqual([1, 1]);
  expect((await assistant().innerText()).match(/नमस्ते/g)).toHaveLength(1);
});
