import { afterEach, describe, expect, test } from 'vitest';
import { problemSchema } from '../contract.ts';
import { createLimiter } from '../limits/limiter.ts';
import { DEFAULT_LIMITS, type LimitedKind } from '../limits/limits.ts';
import { scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';
import { postTurn, userMessage } from '../test/wire.ts';
import { createPairing } from './pairing.ts';
import { kindOf, QUOTA_EXCEEDED } from './rate-limit.ts';

let server: TestServer;
afterEach(() => server.close());

const engines = {
  primary: scriptedEngine(async function* () {
    yield { type: 'text', delta: 'Hi.' };
  }),
};

const start = async (perUser: Partial<Record<LimitedKind, number>>, remoteAddress?: string) => {
  const windows = { ...DEFAULT_LIMITS.windows };
  for (const [kind, most] of Object.entries(perUser) as [LimitedKind, number][])
    windows[kind] = { ...windows[kind], perUser: most };
  server = await startTestServer({
    engines,
    limiter: (store) =>
      createLimiter({
        limits: { ...DEFAULT_LIMITS, windows },
        store: store.limits,
        clock: () => new Date(),
        problem: () => undefined,
      }),
    ...(remoteAddress === undefined ? {} : { pairing: createPairing(() => 0), remoteAddress }),
  });
};

const say = (id: string) => postTurn(server.url, 'c', userMessage(id, `Hi ${id}`));

describe('a limit on requests', () => {
  test('tells every answer what is left, by the draft', async () => {
    await start({ chat: 3 });
    const first = await say('u1');
    await first.text();
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit-policy')).toBe('"chat";q=3;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"chat";r=2;t=(60|59)$/);
    expect((await fetch(`${server.url}/livez`)).headers.get('ratelimit')).toBeNull();
  });

  test('refuses with a problem that says when, and stores nothing of what it refused', async () => {
    await start({ chat: 1 });
    await (await say('u1')).text();
    const refused = await say('u2');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(50);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refused.headers.get('ratelimit')).toBe(`"chat";r=0;t=${wait}`);
    const body = (await refused.json()) as Record<string, unknown>;
    expect(body).toMatchObject({ type: QUOTA_EXCEEDED, status: 429, 'violated-policies': ['chat'] });
    expect(problemSchema.parse(body).detail).toMatch(/Try again in \d+ seconds\. Your words are kept\./);
    const chat = await fetch(`${server.url}/api/chats/c`).then((response) => response.json());
    expect(JSON.stringify(chat)).not.toContain('Hi u2');
  });

  test('never keeps a person from stopping, reading on or looking at the status', async () => {
    await start({ chat: 1, writes: 1, reads: 1 });
    await (await say('u1')).text();
    await fetch(`${server.url}/api/chats`);
    for (let at = 0; at < 3; at += 1) {
      expect((await fetch(`${server.url}/api/chat/c/stop`, { method: 'POST' })).status).toBe(200);
      expect((await fetch(`${server.url}/api/status`)).status).toBe(200);
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    }
    expect((await fetch(`${server.url}/api/chats`)).status).toBe(429);
  });

  test('counts a phone by its address too, whatever headers it makes up', async () => {
    await start({ pairing: 1 }, '192.168.1.20');
    const pair = (from: string) =>
      fetch(`${server.url}/pair`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': from },
        body: 'code=wrong',
      });
    expect((await pair('10.0.0.1')).status).toBe(401);
    const refused = await pair('10.0.0.2');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('ratelimit-policy')).toContain('"pairing-address";q=4;w=3600');
  });
});

test('each request takes from the budget of its kind', async () => {
  await start({});
  const kinds: [string, string, LimitedKind | undefined][] = [
    ['POST', '/api/chat', 'chat'],
    ['POST', '/api/chat/c/stop', undefined],
    ['GET', '/api/chat/c/stream', 'reads'],
    ['GET', '/api/talents', 'reads'],
    ['GET', '/api/talents/export.csv', 'transfers'],
    ['GET', '/api/chats/c/exports/shortlist.csv', 'transfers'],
    ['POST', '/api/imports', 'transfers'],
    ['GET', '/api/imports/last', 'reads'],
    ['PUT', '/api/chats/c/shortlist', 'writes'],
    ['DELETE', '/api/chats/c', 'writes'],
    ['POST', '/pair', 'pairing'],
    ['GET', '/pair', undefined],
    ['GET', '/assets/index.js', undefined],
    ['GET', '/metrics', undefined],
  ];
  for (const [method, path, kind] of kinds) expect([path, kindOf(method, path)]).toEqual([path, kind]);
});
