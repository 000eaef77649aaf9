/** The whole product with a key, where a scenario concerns more than the answer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { continueSteps } from '../../../assistant/words.ts';
import { createCastMatch } from '../../../compose.ts';
import * as upstreams from '../../../test/upstream.ts';
import { parseEvents, spokenText, userMessage } from '../../../test/wire.ts';

/** One roster for all: reading it in is not what is tried here. */
let dataDir: string;
let opened = 0;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function open(replies: readonly upstreams.Reply[], claude = {}) {
  const upstream = await upstreams.startUpstream(...replies);
  const problems: string[] = [];
  const castMatch = await createCastMatch({
    dataDir,
    env: {
      ANTHROPIC_API_KEY: 'sk-canary',
      ANTHROPIC_BASE_URL: upstream.url,
      EMBEDDINGS: 'none',
    },
    claude,
    log: { stage: () => undefined, problem: (what, error) => problems.push(`${what}: ${String(error)}`) },
  });
  onTestFinished(async () => {
    await castMatch.close();
    await upstream.close();
  });
  let asked = 0;
  const chat = `c${++opened}`;
  const ask = async (text: string) => {
    const response = await castMatch.app.request('/api/chat', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: chat, messages: [userMessage(`${chat}-${++asked}`, text)] }),
    });
    const body = await response.text();
    return { body, text: spokenText(parseEvents(body)) };
  };
  const get = async (at: string): Promise<unknown> => (await castMatch.app.request(at)).json();
  return { ask, get, upstream, problems };
}

const QUESTION = 'A woman of 22 to 30 who speaks Marathi, in Mumbai';

test.each([
  ['14', 401, 'authentication_error'],
  ['15', 403, 'permission_error'],
  ['16', 402, 'billing_error'],
])(
  '%s · %i: the health says that Claude is not there, the roster still answers',
  async (_no, status, type) => {
    const { ask, get, problems } = await open([upstreams.refuses(status, type, 'sk-canary')]);
    expect(await get('/health')).toMatchObject({ ok: true, engine: 'claude', claude: 'on' });
    const answer = await ask(QUESTION);
    expect(answer.text).toMatch(/clear/u);
    expect(answer.body).toContain('data-recommendation');
    expect(await get('/health')).toMatchObject({ ok: true, engine: 'embedded', claude: 'unreachable' });
    expect(problems.join()).not.toContain('sk-canary');
    expect(answer.body).not.toContain('sk-canary');
  },
);

test('25 · Continue, when Claude is gone by then: the roster answers the question that was cut short', async () => {
  const { ask } = await open([upstreams.stallsMidway, upstreams.refuses(401, 'authentication_error')], {
    idleMs: 300,
  });
  expect((await ask(QUESTION)).text).toBe(upstreams.HALF);
  for (const { prompt } of [
    QUESTION,
    'मुझे मराठी बोलने वाली औरत चाहिए',
    'मला मराठी बोलणारी बाई पाहिजे',
    'mujhe ek aurat chahiye jo marathi bolti hai',
    'mala marathi bolnari bai pahije',
  ].flatMap(continueSteps))
    expect((await ask(prompt)).body).toContain('data-recommendation');
});
