import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCastMatch, type CastMatch, type CastMatchOptions } from './compose.ts';
import { ConfigError, readConfig } from './config.ts';
import {
  headshotSchema,
  importReportSchema,
  recommendationSchema,
  statusSchema,
  talentListSchema,
} from './contract.ts';
import { LOCAL_SCOPE } from './scope.ts';
import { jpeg } from './test/pictures.ts';
import * as upstreams from './test/upstream.ts';
import { parseEvents, spokenText, userMessage } from './test/wire.ts';

let dataDir: string;
let castMatch: CastMatch;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-compose-'));
});
afterEach(async () => {
  await castMatch.close();
  await rm(dataDir, { recursive: true, force: true });
});

const open = async (options: CastMatchOptions = {}) => {
  castMatch = await createCastMatch({ dataDir, env: {}, ...options });
};
const get = async (at: string) => (await castMatch.app.request(at)).json();
const importCsv = (csv: string, query = '', type = 'text/csv') =>
  castMatch.app.request(`/api/imports?fileName=own.csv${query}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: csv,
  });
const roster = async () => statusSchema.parse(await get('/api/status')).roster;
const ask = async (text: string, id: string) => {
  const response = await castMatch.app.request('/api/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'c', messages: [userMessage(id, text)] }),
  });
  return parseEvents(await response.text());
};

const CSV =
  'Talent ID,Name,Gender,Languages\nX-1,Asha Test,Woman,Marathi (native)\nX-2,Bela Test,Woman,Hindi\n';

describe('the whole, put together', () => {
  test("an office's own file takes the place of the demo people", async () => {
    await open();
    expect((await roster()).fictional).toBeGreaterThan(0);
    const dry = importReportSchema.parse(await (await importCsv(CSV, '&dryRun=true')).json());
    expect(dry).toMatchObject({ dryRun: true, imported: 2 });
    expect((await roster()).fictional).toBeGreaterThan(0);

    const report = importReportSchema.parse(await (await importCsv(CSV)).json());
    expect(report).toMatchObject({ file: 'own.csv', imported: 2, refused: 0 });
    expect(await roster()).toEqual({ count: 2, fictional: 0 });
    expect(await get('/api/imports/last')).toMatchObject({ report: { file: 'own.csv' } });
    const list = talentListSchema.parse(await get('/api/talents?q=asha'));
    expect(list.talents.map(({ externalId }) => externalId)).toEqual(['X-1']);
  });

  test('languages of the roster are read by name, those of which the platform has none too', async () => {
    await open();
    const { talents } = talentListSchema.parse(await get('/api/talents'));
    const named = talents.flatMap(({ languages }) => languages);
    expect(named).toContain('Nagamese');
    expect(named.filter((name) => /^[a-z]/.test(name))).toEqual([]);
  });

  test('an answer shows the face of who has a photo', async () => {
    await open();
    await importCsv(CSV);
    const { talents } = talentListSchema.parse(await get('/api/talents?q=asha'));
    const photo = await castMatch.app.request(`/api/talents/${talents[0]?.talentId}/photo`, {
      method: 'PUT',
      body: new Uint8Array(await jpeg()),
    });
    const kept = headshotSchema.parse(await photo.json());
    const events = await ask('A woman who speaks Marathi', 'u1');
    const data = events.find((event) => event.data.includes('"data-recommendation"'))?.data ?? '{}';
    const { items } = recommendationSchema.parse((JSON.parse(data) as { data: unknown }).data);
    expect(items.map(({ name, card }) => [name, card.photo])).toEqual([['Asha Test', kept.photo]]);
  });

  test('somebody who is hidden, or withdrew matching, is in no answer, and is back when they agree again', async () => {
    await open();
    await importCsv(CSV.replace('Hindi', 'Marathi'));
    const { talents } = talentListSchema.parse(await get('/api/talents'));
    const [asha, bela] = talents.map(({ talentId }) => `/api/talents/${talentId}`);
    const send = (method: string, at: string, body: object) =>
      castMatch.app.request(at, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const matching = (state: string) =>
      send('POST', `${bela}/consent`, {
        purpose: 'ai_matching',
        state,
        by: 'self',
        noticeVersion: '1',
        language: 'mr',
      });
    let turn = 0;
    const named = async () => {
      const events = await ask('A woman who speaks Marathi', `u${(turn += 1)}`);
      const text = events.map(({ data }) => data).join();
      return ['Asha Test', 'Bela Test'].filter((name) => text.includes(name));
    };
    expect(await named()).toEqual(['Asha Test', 'Bela Test']);
    await send('PUT', `${asha}/status`, { status: 'hidden' });
    expect(await named()).toEqual(['Bela Test']);
    await matching('withdrawn');
    expect(await named()).toEqual([]);
    await matching('given');
    expect(await named()).toEqual(['Bela Test']);
  });

  test('the demo people stay when asked to, and leave when told to', async () => {
    await open();
    const before = (await roster()).fictional;
    await importCsv(CSV, '&keepDemo=true');
    expect(await roster()).toEqual({ count: before + 2, fictional: before });
    const removed = await castMatch.app.request('/api/roster/demo', { method: 'DELETE' });
    expect(await removed.json()).toEqual({ removed: before });
    expect(await roster()).toEqual({ count: 2, fictional: 0 });
  });

  test('a file that is no CSV is refused with the way to mend it', async () => {
    await open({ demo: false });
    expect((await importCsv('{}', '', 'application/json')).status).toBe(415);
    expect((await importCsv('PK\u0003\u0004zip', '', 'text/csv')).status).toBe(422);
    expect((await importCsv('')).status).toBe(422);
    expect((await importCsv('x'.repeat(101 * 1024 * 1024))).status).toBe(413);
  });

  test('a conversation goes on over turns, and its shortlist is kept with it', async () => {
    await open({ demo: false });
    await importCsv(CSV);
    const first = await ask('A woman who speaks Marathi natively', 'u1');
    expect(spokenText(first)).toContain('Asha Test');
    await ask('Shortlist the first one', 'u2');
    const entries = await castMatch.store.chats.shortlist(LOCAL_SCOPE, 'c');
    expect(entries.map(({ externalId }) => externalId)).toEqual(['X-1']);
  });

  test('Claude and the roster search continue each other', async () => {
    const upstream = await upstreams.startUpstream(
      upstreams.callsTool('search_talent', {
        briefs: [{ role: 'Tai', speaks: [{ anyOf: ['mr'], min: 'native' }] }],
        lang: 'en',
      }),
      upstreams.says(['Asha.']),
      upstreams.refuses(529, 'overloaded_error'),
    );
    await open({
      demo: false,
      env: { ANTHROPIC_API_KEY: 'k', ANTHROPIC_BASE_URL: upstream.url },
      claude: { firstTokenMs: 2_000, idleMs: 1_000 },
    });
    await importCsv(CSV);
    expect(statusSchema.parse(await get('/api/status'))).toMatchObject({ engine: 'claude', claude: 'on' });
    expect(spokenText(await ask('Who could be Tai?', 'u1'))).toBe('Asha.');
    expect((await get('/api/chats')).chats[0].title).toBe('Tai');
    await ask('Shortlist the first one', 'u2');
    const entries = await castMatch.store.chats.shortlist(LOCAL_SCOPE, 'c');
    expect(entries.map(({ externalId }) => externalId)).toEqual(['X-1']);
    await upstream.close();
  });

  const largeCsv = (count: number) =>
    [
      'Talent ID,Name,Gender,Skills,Bio',
      ...Array.from({ length: count }, (_, at) => {
        const [skill, place] = [WORK[at % 7], WORK[(at * 3 + 2) % 11]];
        return `X-${at},Person No ${at},Woman,${at % 7 === 0 ? 'chess' : 'kathak'},Played a ${skill} beside a ${place} in ${WORK[(at * 5 + 1) % 13]}`;
      }),
    ].join('\n');
  const WORK =
    'nurse|lawyer|potter|sailor|farmer|teacher|tailor|driver|singer|weaver|doctor|miner|baker'.split('|');

  test('vectors of a large roster are made in the background, and told of', async () => {
    await open({ demo: false });
    const status = async () => statusSchema.parse(await get('/api/status')).embedding;
    expect(await status()).toEqual({ state: 'off', embedder: null, done: 0, total: 0 });
    await importCsv(largeCsv(600));
    await vi.waitFor(async () => expect((await status())?.state).toBe('ready'), { timeout: 10_000 });
    expect(await status()).toMatchObject({ done: 600, total: 600 });
    expect((await status())?.embedder).toMatch(/^lsa-1:\d+:/);
    const metrics = await (await castMatch.app.request('/metrics')).text();
    expect(metrics).toContain('castmatch_embeddings_texts 600\n');
    expect(metrics).toContain('castmatch_embeddings_done 600\n');
    expect(metrics).toContain('castmatch_embeddings_state{state="ready"} 1\n');
    expect(spokenText(await ask('A woman, a nurse in a village', 'u1'))).toContain('Person No');
  });

  test('an embeddings server that is down costs nobody an answer', async () => {
    const upstream = await upstreams.startUpstream(upstreams.refuses(503, 'down'));
    const told: string[] = [];
    await open({
      demo: false,
      env: {
        EMBEDDINGS_URL: upstream.url,
        EMBEDDINGS_KEY: 'sk-canary',
        EMBEDDINGS_MODEL: 'words-1',
        EMBEDDINGS_DIMS: '64',
      },
      log: {
        stage: (text) => told.push(text),
        problem: (what, error) => told.push(what, String(error)),
      },
    });
    await importCsv(largeCsv(600));
    await vi.waitFor(() => expect(upstream.requests.length).toBeGreaterThan(0), { timeout: 10_000 });
    expect(spokenText(await ask('A woman, a nurse in a village', 'u1'))).toContain('Person No');
    expect(told.join()).not.toContain('sk-canary');
    expect(JSON.stringify(upstream.requests)).not.toContain('Person No');
    await upstream.close();
  });

  test('says that Claude is unreachable while it is', async () => {
    const upstream = await upstreams.startUpstream(upstreams.refuses(401, 'authentication_error'));
    await open({ env: { ANTHROPIC_API_KEY: 'k', ANTHROPIC_BASE_URL: upstream.url } });
    expect(spokenText(await ask('A man who speaks Hindi', 'u1'))).not.toBe('');
    expect(statusSchema.parse(await get('/api/status'))).toMatchObject({
      engine: 'embedded',
      claude: 'unreachable',
    });
    await upstream.close();
  });
});

describe('settings', () => {
  test('have defaults, and empty ones count as not set', async () => {
    await open({ demo: false });
    expect(readConfig({ PORT: '', ANTHROPIC_API_KEY: '' })).toMatchObject({ port: 8787 });
    expect(readConfig({ PORT: '' }).claude).toBeUndefined();
    expect(readConfig({ ANTHROPIC_API_KEY: 'k' }).claude).toEqual({
      apiKey: 'k',
      model: 'claude-sonnet-5-5',
      otherModels: ['claude-haiku-5-5'],
      fastModel: 'claude-haiku-5-5',
      effort: 'none',
    });
    expect(readConfig({ ANTHROPIC_API_KEY: 'k', ANTHROPIC_MODEL: 'a, b,c' }).claude).toMatchObject({
      model: 'a',
      otherModels: ['b', 'c'],
    });
    expect(() => readConfig({ ANTHROPIC_MODEL: 'a,,b' })).toThrow('ANTHROPIC_MODEL has to be one model');
  });

  test('of embeddings belong together, and say what is amiss', async () => {
    await open({ demo: false });
    const remote = {
      EMBEDDINGS_URL: 'http://127.0.0.1:9/v1',
      EMBEDDINGS_KEY: 'sk-canary',
      EMBEDDINGS_MODEL: 'words-1',
      EMBEDDINGS_DIMS: '256',
    };
    expect(readConfig({}).embeddings).toEqual({ local: true });
    expect(readConfig({ EMBEDDINGS: 'none' }).embeddings).toEqual({ local: false });
    expect(readConfig(remote).embeddings).toEqual({
      local: true,
      remote: { url: 'http://127.0.0.1:9/v1', key: 'sk-canary', model: 'words-1', dims: 256 },
    });
    for (const [env, said] of [
      [{ ...remote, EMBEDDINGS_MODEL: '' }, 'EMBEDDINGS_MODEL has to name the model'],
      [{ ...remote, EMBEDDINGS_DIMS: '' }, 'EMBEDDINGS_DIMS has to say how many numbers'],
      [{ ...remote, EMBEDDINGS_DIMS: 'many' }, 'EMBEDDINGS_DIMS has to be a whole number'],
      [{ ...remote, EMBEDDINGS_DIMS: '5000' }, 'EMBEDDINGS_DIMS has to be at most 4096'],
      [{ ...remote, EMBEDDINGS_URL: 'ftp://a' }, 'EMBEDDINGS_URL has to be an http or https address'],
      [{ ...remote, EMBEDDINGS_URL: 'https://me:pw@host' }, 'EMBEDDINGS_URL must not hold a password'],
      [{ ...remote, EMBEDDINGS: 'none' }, 'EMBEDDINGS is none, yet EMBEDDINGS_URL is set'],
      [{ EMBEDDINGS: 'maybe' }, 'EMBEDDINGS has to be local (the default) or none'],
      [{ EMBEDDINGS_KEY: 'sk-canary' }, 'EMBEDDINGS_KEY is of no use without EMBEDDINGS_URL'],
    ] as const) {
      expect(() => readConfig(env)).toThrow(ConfigError);
      expect(() => readConfig(env)).toThrow(said);
      expect(() => readConfig(env)).toThrow(/^(?!.*(?:sk-canary|me:pw))/u);
    }
  });

  test('never show a secret in their faults', async () => {
    await open({ demo: false });
    const faulty = () => readConfig({ PORT: 'x', ANTHROPIC_API_KEY: 'sk-canary' });
    expect(faulty).toThrow(ConfigError);
    expect(faulty).toThrow(/^(?!.*sk-canary).*PORT/);
  });
});
