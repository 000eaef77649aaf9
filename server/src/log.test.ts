/** Logs carry no words of a conversation and no key: not in success, and on no path of failure. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createCastMatch, type Log } from './compose.ts';
import { createLog, describeError } from './log.ts';
import { says, startUpstream, type Reply } from './test/upstream.ts';
import { userMessage } from './test/wire.ts';

describe('a line about an error', () => {
  test('says kind, code and place, and nothing that somebody wrote', () => {
    const cause = Object.assign(new Error('{"error":"ask for canary"}'), {
      status: 400,
      type: 'invalid_request_error',
      requestID: 'req_123',
    });
    const error = Object.assign(new Error('canary\n    at canary (/x/canary/canary.ts:1:1)', { cause }), {
      code: 'unavailable',
    });
    const line = describeError(error);
    expect(JSON.stringify(line)).not.toContain('canary');
    expect(line).toMatchObject({
      name: 'Error',
      code: 'unavailable',
      cause: { status: 400, type: 'invalid_request_error', requestId: 'req_123' },
    });
    expect(line.at?.[0]).toMatch(/src\/log\.test\.ts:\d+/);
  });

  test('takes no codes that are words', () => {
    const error = Object.assign(new Error('x'), { code: 'a canary sings', type: 'canary', name: 'ca nary' });
    expect(JSON.stringify(describeError(error))).not.toMatch(/canary|ca nary/);
    expect(describeError('canary')).toEqual({ name: 'string' });
  });
});

const PROMPT = 'CanaryPromptQuince';
const BIO = 'CanaryBioTamarind';
const KEY = 'sk-ant-CanaryKeyMulberry';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
  vi.restoreAllMocks();
});

/** Everything that it was sent, sent back: the worst a service could do. */
const echoing = (request: unknown) => `${KEY} ${BIO} ${JSON.stringify(request)}`;
const fails =
  (status: number, type: string): Reply =>
  (response, request) => {
    response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_x' });
    response.end(JSON.stringify({ type: 'error', error: { type, message: echoing(request) } }));
  };
const raw =
  (send: (response: ServerResponse, echo: string) => void, type = 'text/event-stream'): Reply =>
  (response, request) => {
    response.writeHead(200, { 'content-type': type });
    send(response, echoing(request));
  };
const PATHS: readonly (readonly [string, Reply])[] = [
  ['success', says([`About ${PROMPT} and ${BIO}.`])],
  ['400', fails(400, 'invalid_request_error')],
  ['401', fails(401, 'authentication_error')],
  ['404', fails(404, 'not_found_error')],
  ['413', fails(413, 'request_too_large')],
  ['429', fails(429, 'rate_limit_error')],
  ['500', fails(500, 'api_error')],
  ['529', fails(529, 'overloaded_error')],
  ['a type of error that is a word', fails(500, PROMPT)],
  ['a page instead of an answer', raw((response, echo) => response.end(`<p>${echo}</p>`), 'text/html')],
  [
    'an event that is no JSON',
    raw((response, echo) => response.end(`event: message_start\ndata: {"${echo}\n\n`)),
  ],
  [
    'an error in the stream',
    raw((response, echo) =>
      response.end(
        `event: error\ndata: ${JSON.stringify({ type: 'error', error: { type: 'api_error', message: echo } })}\n\n`,
      ),
    ),
  ],
  [
    'a connection that breaks',
    raw((response, echo) => response.write(`: ${echo}\n\n`, () => response.destroy())),
  ],
];

/** All that leaves the process by its log and its console. */
function listen(): { log: Log; said: () => string } {
  let said = '';
  const hear = (chunk: unknown) => {
    said += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => void hear(words.join(' ')));
  return { log: createLog('trace', { write: hear }), said: () => said };
}

test.each(PATHS)('no log holds a canary of the message, the bio or the key: %s', async (name, reply) => {
  const upstream = await startUpstream(reply);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-log-'));
  const { log, said } = listen();
  const { app, close } = await createCastMatch({
    dataDir,
    demo: false,
    log,
    env: {
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: upstream.url,
      ANTHROPIC_LOG: 'debug',
      EMBEDDINGS: 'none',
    },
    claude: { firstTokenMs: 800, idleMs: 800 },
  });
  ends.push(
    () => upstream.close(),
    () => rm(dataDir, { recursive: true, force: true }),
    close,
  );
  const ask = async (at: string, init: RequestInit = {}) =>
    (await app.request(`http://127.0.0.1${at}`, init)).text();
  const json = { 'content-type': 'application/json' };
  const row = `id,name,playing age,city,bio\nAB001,Asha ${BIO},24-28,Mumbai,"${BIO} says hello"`;
  await ask('/api/imports?fileName=canary.csv', {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: row,
  });
  const messages = [userMessage('u1', `A woman in Mumbai, ${PROMPT}. What of AB001?`)];
  const answer = await ask('/api/chat', {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ id: 'c', messages }),
  });
  expect(answer).toContain('[DONE]');
  // What never becomes a turn.
  for (const body of [`{"id":"${PROMPT}`, JSON.stringify({ id: PROMPT.repeat(20), messages: [] })])
    await ask('/api/chat', { method: 'POST', headers: json, body });
  for (const at of [`/api/chats/${PROMPT}`, `/api/talents?q=${PROMPT}`, `/${PROMPT}.js`])
    await ask(at, { headers: { authorization: `Bearer ${KEY}` } });

  expect(JSON.stringify(upstream.requests)).toContain(PROMPT);
  expect(JSON.stringify(upstream.headers)).toContain(KEY);
  expect(said().includes('the primary engine failed')).toBe(name !== 'success');
  for (const canary of [PROMPT, BIO, KEY, 'Canary', 'Asha']) expect(said()).not.toContain(canary);
});

test('a database that fails is told of without what was to be stored', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-log-'));
  const { log, said } = listen();
  const { app, store, close } = await createCastMatch({
    dataDir,
    demo: false,
    log,
    env: { EMBEDDINGS: 'none' },
  });
  ends.push(
    () => rm(dataDir, { recursive: true, force: true }),
    () => close().catch(() => undefined),
  );
  await store.close();
  const body = JSON.stringify({ id: 'c', messages: [userMessage('u1', PROMPT)] });
  const headers = { 'content-type': 'application/json' };
  const failed = await app.request('http://127.0.0.1/api/chat', { method: 'POST', headers, body });
  expect(failed.status).toBeGreaterThanOrEqual(500);
  expect(said()).toContain('failed');
  expect(said()).not.toContain('Canary');
});
