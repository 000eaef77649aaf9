import { afterEach, describe, expect, test } from 'vitest';
import { createBreaker } from '../../assistant/breaker.ts';
import type { Recommendation } from '../../contract.ts';
import {
  EMPTY_ROSTER,
  NO_OUTCOME,
  person,
  scriptedEngine,
  startTestServer,
  type TestServer,
  type TestServerOptions,
} from '../../test/server.ts';
import * as upstreams from '../../test/upstream.ts';
import { chunkTypes, parseEvents, postTurn, readUntil, spokenText, userMessage } from '../../test/wire.ts';
import { createClaudeEngine } from './index.ts';

let server: TestServer | undefined;
let upstream: upstreams.Upstream | undefined;
afterEach(async () => {
  await server?.close();
  await upstream?.close();
});

const KEY = 'sk-canary-7d1f';

async function start(
  replies: readonly upstreams.Reply[],
  more: Partial<TestServerOptions> & { breaker?: ReturnType<typeof createBreaker> } = {},
) {
  upstream = await upstreams.startUpstream(...replies);
  const fallback = scriptedEngine(async function* () {
    yield { type: 'text', delta: 'From the roster.' };
  });
  const { breaker = createBreaker(), ...options } = more;
  const claude = createClaudeEngine({
    apiKey: KEY,
    model: 'claude-test',
    baseUrl: upstream.url,
    firstTokenMs: 1_500,
    idleMs: 500,
  });
  server = await startTestServer({ engines: { primary: claude, fallback, breaker }, ...options });
  return { url: server.url, upstream, fallback, breaker };
}

const ask = async (url: string, chat = 'c', id = 'u1', text = 'Find Tai') => {
  const body = await (await postTurn(url, chat, userMessage(id, text))).text();
  const events = parseEvents(body);
  const chunks = events.slice(0, -1).map(({ data }) => JSON.parse(data) as Record<string, unknown>);
  return { body, events, chunks, text: spokenText(events), types: chunkTypes(events) };
};
const recommendation: Recommendation = {
  role: 'Tai',
  asked: [],
  offer: 'matches',
  matched: 2,
  items: ['Bela', 'Asha'].map((name, at) => ({
    talentId: `T${at}`,
    externalId: `X${at}`,
    name,
    reasons: [
      {
        text: `Marathi\u200b, native. Call +91 98765 43210 or asha@example.com\u{e0041}`,
        fact: { field: 'language', value: 'Marathi', source: 'import', asOf: '2026-01-01' },
      },
    ],
    unmet: [],
    unknown: [],
    notes: [],
    card: { formats: [], minor: false },
  })),
  nearMisses: [],
};

describe('the Claude engine', () => {
  test('streams text, with the key as a bearer and the static part cached', async () => {
    const { url, upstream } = await start([upstreams.says(['Nam', 'aste.'])]);
    expect((await ask(url)).text).toBe('Namaste.');
    expect(upstream.headers[0]?.['authorization']).toBe(`Bearer ${KEY}`);
    expect(upstream.requests[0]).toMatchObject({
      model: 'claude-test',
      stream: true,
      system: [{ cache_control: { type: 'ephemeral' } }],
    });
    const tools = upstream.requests[0]?.['tools'] as { name: string; strict: boolean }[];
    expect(tools.map(({ name }) => name)).toEqual([
      'search_talent',
      'get_talent',
      'compare_talent',
      'update_shortlist',
      'prepare_message',
    ]);
    expect(tools.every(({ strict }) => strict)).toBe(true);
  });

  test('sends the same beginning in every turn', async () => {
    const { url, upstream } = await start([upstreams.says(['One.'])]);
    await ask(url, 'c', 'u1', 'First');
    await ask(url, 'c', 'u2', 'Second');
    const prefix = (at: number) => {
      const { system, tools, model } = upstream.requests[at] ?? {};
      return JSON.stringify({ model, tools, system });
    };
    expect(prefix(1)).toBe(prefix(0));
    expect(JSON.stringify(upstream.requests[1]?.['messages'])).toContain('One.');
  });

  test('searches with our tools: cards in our order, roster text cleaned and only in a tool result', async () => {
    const briefs: unknown[] = [];
    const { url, upstream } = await start(
      [
        upstreams.callsTool('search_talent', {
          briefs: [{ role: 'Tai', speaks: [{ anyOf: ['mr'], min: 'native' }] }],
          lang: 'en',
        }),
        upstreams.says(['Bela first.']),
      ],
      {
        roster: {
          ...EMPTY_ROSTER,
          search: async (_scope, given) => {
            briefs.push(...given);
            return { ...NO_OUTCOME, recommendations: [recommendation], rosterSize: 44 };
          },
        },
      },
    );
    const { types, chunks, text } = await ask(url);
    expect(briefs).toEqual([{ role: 'Tai', speaks: [{ anyOf: ['mr'], min: 'native' }] }]);
    expect(types.slice(2, 5)).toEqual([
      'tool-input-available',
      'tool-output-available',
      'data-recommendation',
    ]);
    expect(chunks.find(({ type }) => type === 'data-recommendation')?.['data']).toEqual(recommendation);
    expect(text).toBe('Bela first.');

    const second = upstream.requests[1]?.['messages'] as { role: string; content: unknown }[];
    const told = JSON.stringify(second.at(-1)?.content);
    expect(told).toContain('tool_result');
    expect(told).toContain('Marathi, native');
    expect(told).not.toMatch(/98765|asha@example|\u200b|\u{e0041}/u);
    expect(JSON.stringify(second.slice(0, -1))).not.toContain('native. Call');
  });

  test('gives a wrong tool input back to be mended, and gives up after the third', async () => {
    const wrong = upstreams.callsTool('search_talent', { briefs: [{ skinTone: 'fair' }], lang: 'en' });
    const { url, upstream } = await start([wrong, upstreams.says(['Mended.'])]);
    expect((await ask(url)).text).toBe('Mended.');
    expect(JSON.stringify(upstream.requests[1]?.['messages'])).toContain('"is_error":true');
    await upstream.close();
    await server?.close();
    const again = await start([wrong]);
    expect((await ask(again.url)).text).toBe('From the roster.');
    expect(again.upstream.requests).toHaveLength(3);
  });

  test('refuses ids that nobody has', async () => {
    const { url, upstream } = await start(
      [
        upstreams.callsTool('update_shortlist', { kind: 'add', refs: ['T-invented'] }),
        upstreams.says(['There is nobody of that id.']),
      ],
      { talents: [person('01', 'T1', 'Asha')] },
    );
    await ask(url);
    expect(JSON.stringify(upstream.requests[1]?.['messages'])).toContain('Nobody in the roster');
    const shortlist = await (await fetch(`${url}/api/chats/c/shortlist`)).json();
    expect(shortlist).toEqual({ entries: [] });
  });

  test('offers the tools without strict mode where the schema is refused', async () => {
    const { url, upstream } = await start([
      upstreams.refuses(400, 'invalid_request_error', 'The compiled grammar is too large'),
      upstreams.says(['Fine.']),
    ]);
    expect((await ask(url)).text).toBe('Fine.');
    expect(JSON.stringify(upstream.requests[1]?.['tools'])).not.toContain('"strict"');
  });

  test('stops upstream when the person stops', async () => {
    const { url, upstream } = await start([upstreams.stallsMidway]);
    const response = await postTurn(url, 'c', userMessage('u1', 'Hi'));
    await readUntil(response, 'Half an ');
    await fetch(`${url}/api/chat/c/stop`, { method: 'POST' });
    await expect.poll(() => upstream.aborted.count).toBe(1);
  });
});
