import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { request } from 'node:http';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { problemSchema } from '../contract.ts';
import { person, scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';
import { postTurn, userMessage } from '../test/wire.ts';
import { CODE_LIFETIME_MS, createPairing } from './pairing.ts';

let server: TestServer;
afterEach(() => server.close());

const engines = {
  primary: scriptedEngine(async function* () {
    yield { type: 'text', delta: 'Hi.' };
  }),
};

/** With headers that `fetch` does not let go. */
const rawStatus = (headers: Record<string, string>, method = 'GET', at = '/api/status') =>
  new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path: at, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('the door', () => {
  test('answers to loopback names only, whatever a foreign name points to', async () => {
    server = await startTestServer({ engines });
    const { port } = new URL(server.url);
    expect(await rawStatus({ host: `127.0.0.1:${port}` })).toBe(200);
    expect(await rawStatus({ host: `localhost:${port}` })).toBe(200);
    expect(await rawStatus({ host: `evil.example:${port}` })).toBe(403);
    expect(await rawStatus({ host: `192.168.1.7:${port}` })).toBe(403);
  });

  test('lets pages of another origin change nothing', async () => {
    server = await startTestServer({ engines });
    const writes: [string, string][] = [
      ['POST', '/api/chat'],
      ['POST', '/api/chat/c/stop'],
      ['DELETE', '/api/chats/c'],
      ['PUT', '/api/chats/c/shortlist'],
      ['POST', '/api/imports'],
      ['DELETE', '/api/roster/demo'],
    ];
    for (const [method, at] of writes) {
      expect([at, await rawStatus({ origin: 'https://evil.example' }, method, at)]).toEqual([at, 403]);
      expect([at, await rawStatus({ 'sec-fetch-site': 'cross-site' }, method, at)]).toEqual([at, 403]);
    }
    const own = await postTurn(server.url, 'c', userMessage('u1', 'Hi'), {}, { origin: server.url });
    expect(own.status).toBe(200);
    await own.text();
  });

  test('sends the strict headers with everything', async () => {
    server = await startTestServer({ engines });
    for (const at of ['/api/status', '/api/nowhere', '/livez']) {
      const { headers } = await fetch(server.url + at);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|data:|\*|http/);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
    expect((await fetch(`${server.url}/api/status`)).headers.get('cache-control')).toBe('no-store');
  });

  test('tells every error as a problem with the id of the request', async () => {
    server = await startTestServer({ engines });
    for (const at of ['/api/nowhere', '/api/chats/none', '/api/talents/none', '/api/imports/last']) {
      const response = await fetch(server.url + at);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      const problem = problemSchema.parse(await response.json());
      expect(problem.requestId).toBe(response.headers.get('x-request-id'));
    }
    const failed = await fetch(`${server.url}/api/imports`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: 'a,b',
    });
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain('no import here');
    expect(server.problems.join()).toContain('no import here');
  });

  test('describes its routes', async () => {
    server = await startTestServer({ engines });
    const document = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
    };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/chat',
        '/api/chat/{id}/stream',
        '/api/chats/{id}/shortlist',
        '/api/talents/{id}',
        '/api/imports',
        '/api/status',
      ]),
    );
  });

  test('tells probes and metrics', async () => {
    server = await startTestServer({ engines });
    await (await postTurn(server.url, 'c', userMessage('u1', 'Hi'))).text();
    for (const at of ['/livez', '/readyz', '/health'])
      expect((await fetch(server.url + at)).status).toBe(200);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('castmatch_turns_total{engine="embedded",status="done"} 1');
    expect(metrics).toContain('castmatch_first_words_seconds_count 1');
    await server.store.close();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });
});

describe('a phone', () => {
  const pair = (code: string) =>
    fetch(`${server.url}/pair`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ code }),
    });

  test('is kept out until it is paired, once, with a cookie that scripts cannot read', async () => {
    const pairing = createPairing(() => 0);
    server = await startTestServer({ engines, pairing, remoteAddress: '192.168.1.20' });
    for (const at of ['/', '/api/status', '/livez', '/api/openapi.json'])
      expect((await fetch(server.url + at)).status).toBe(401);

    expect(Buffer.from(pairing.code, 'base64url')).toHaveLength(16);
    // A link preview opens the page; the code is still good after it.
    const page = await (await fetch(`${server.url}/pair?code=${pairing.code}`)).text();
    expect(page).toContain('method="post"');
    expect((await pair('wrong')).status).toBe(401);
    const paired = await pair(pairing.code);
    expect(paired.status).toBe(303);
    const cookie = paired.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect((await pair(pairing.code)).status).toBe(401);

    const own = { cookie: cookie.split(';')[0] ?? '' };
    expect((await fetch(`${server.url}/api/status`, { headers: own })).status).toBe(200);
    const forged = { cookie: 'castmatch_pair=forged' };
    expect((await fetch(`${server.url}/api/status`, { headers: forged })).status).toBe(401);
  });

  test('cannot use a code that is older than ten minutes', async () => {
    let now = 0;
    const pairing = createPairing(() => now);
    server = await startTestServer({ engines, pairing, remoteAddress: '192.168.1.20' });
    now = CODE_LIFETIME_MS + 1;
    expect((await pair(pairing.code)).status).toBe(401);
  });

  test('has no way in where pairing is off', async () => {
    server = await startTestServer({ engines, remoteAddress: '192.168.1.20' });
    expect((await fetch(`${server.url}/pair?code=x`)).status).toBe(401);
  });
});

describe('the roster and the shortlist over HTTP', () => {
  test('lists people in pages and keeps an ordered shortlist of known people', async () => {
    const talents = ['Bela', 'Asha', 'Chitra'].map((name, at) => person(`0${at}`, `T${at}`, name));
    server = await startTestServer({ engines, talents });
    const list = (at: string) => fetch(server.url + at).then((response) => response.json());
    expect(await list('/api/talents?limit=2')).toMatchObject({
      talents: [{ name: 'Asha' }, { name: 'Bela' }],
      total: 3,
      nextOffset: 2,
    });
    expect(await list('/api/talents?offset=2')).toMatchObject({
      talents: [{ name: 'Chitra' }],
      nextOffset: null,
    });
    expect(await list('/api/talents?q=chi')).toMatchObject({ talents: [{ name: 'Chitra' }] });
    expect(await list('/api/talents/01')).toMatchObject({ name: 'Asha', fictional: true });

    await (await postTurn(server.url, 'c', userMessage('u1', 'Hi'))).text();
    const put = (entries: unknown) =>
      fetch(`${server.url}/api/chats/c/shortlist`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ entries }),
      });
    expect((await put([{ talentId: '02', note: 'first' }, { talentId: '00' }])).status).toBe(200);
    expect(await list('/api/chats/c/shortlist')).toMatchObject({
      entries: [{ name: 'Chitra', note: 'first', state: 'considered' }, { name: 'Bela' }],
    });
    expect((await put([{ talentId: 'invented' }])).status).toBe(422);
    expect((await put('nonsense')).status).toBe(400);
  });
});

describe('the app', () => {
  test('is served with its routes, hashed files for ever, and nothing outside its folder', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'castmatch-app-'));
    const appDir = path.join(root, 'dist');
    await mkdir(path.join(appDir, 'assets'), { recursive: true });
    await writeFile(path.join(appDir, 'index.html'), '<title>App</title>');
    await writeFile(path.join(appDir, 'assets', 'main-abc.js'), `/*${'x'.repeat(2000)}*/`);
    await writeFile(path.join(root, 'secret.txt'), 'secret');
    server = await startTestServer({ engines, appDir });
    for (const at of ['/', '/chats/c']) {
      const response = await fetch(server.url + at);
      expect(await response.text()).toBe('<title>App</title>');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
    const script = await fetch(`${server.url}/assets/main-abc.js`);
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(await script.text()).toHaveLength(2004);
    expect(await rawStatus({}, 'GET', '/assets/../../secret.txt')).toBe(404);
    expect(await rawStatus({}, 'GET', '/..%2fsecret.txt')).toBe(404);
    expect(await rawStatus({}, 'GET', '/assets/none.js')).toBe(404);
    await rm(root, { recursive: true, force: true });
  });
});
