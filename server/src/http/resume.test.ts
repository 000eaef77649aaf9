import { afterEach, describe, expect, test } from 'vitest';
import { chatSchema } from '../contract.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LOCAL_SCOPE } from '../scope.ts';
import { openStore } from '../store/sqlite/index.ts';
import { gate, scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';
import { chunkTypes, parseEvents, postTurn, readUntil, spokenText, userMessage } from '../test/wire.ts';

let server: TestServer;
afterEach(() => server.close());

const resume = (chat: string, id: string) =>
  fetch(`${server.url}/api/chat/${chat}/stream`, { headers: { 'last-event-id': id } });
const readChat = async (id: string) =>
  chatSchema.parse(await (await fetch(`${server.url}/api/chats/${id}`)).json());

/** Words in many events, Devanagari and emoji among them. */
const talkative = scriptedEngine(async function* () {
  for (const word of ['Namaste ', 'आरोही ', '🎬 ', 'Tai ', 'last.']) {
    yield { type: 'text', delta: word };
    yield { type: 'tool-call', id: word, name: 'search_talent', input: {} };
    yield { type: 'tool-result', id: word, output: word };
  }
});

describe('an answer that was cut off on its way', () => {
  test('is byte-equal when resumed, wherever it was cut', async () => {
    server = await startTestServer({ engines: { primary: talkative } });
    const whole = await (await postTurn(server.url, 'c', userMessage('u1', 'Hi'))).text();
    const events = parseEvents(whole);
    for (let cut = 0; cut < events.length; cut += 1) {
      const seen = whole
        .split('\n\n')
        .slice(0, cut)
        .map((block) => `${block}\n\n`)
        .join('');
      const runId = events[0]?.id.split('.')[0];
      const rest = await resume('c', cut === 0 ? `${runId}.0` : (events[cut - 1]?.id ?? ''));
      expect(seen + (await rest.text())).toBe(whole);
    }
  });

  test('is resumed while it is still being made, without gap and without repetition', async () => {
    const held = gate();
    server = await startTestServer({
      engines: {
        primary: scriptedEngine(async function* () {
          yield { type: 'text', delta: 'Before.' };
          await held.opened;
          yield { type: 'text', delta: ' After.' };
        }),
      },
    });
    const start = await readUntil(await postTurn(server.url, 'c', userMessage('u1', 'Hi')), 'Before.');
    const seen = parseEvents(start);
    const rest = await resume('c', seen.at(-1)?.id ?? '');
    held.open();
    const all = [...seen, ...parseEvents(await rest.text())];
    expect(spokenText(all)).toBe('Before. After.');
    const seqs = all.slice(0, -1).map(({ id }) => Number(id.split('.')[1]));
    expect(seqs).toEqual(seqs.map((_, at) => at + 1));
  });

  test('has nothing to give when nothing runs, and refuses ids it did not write', async () => {
    server = await startTestServer({ engines: { primary: talkative } });
    const events = parseEvents(await (await postTurn(server.url, 'c', userMessage('u1', 'Hi'))).text());
    expect((await fetch(`${server.url}/api/chat/c/stream`)).status).toBe(204);
    expect((await fetch(`${server.url}/api/chat/none/stream`)).status).toBe(204);
    expect((await resume('other', events[0]?.id ?? '')).status).toBe(204);
    expect((await resume('c', 'drop table')).status).toBe(400);
  });

  test('belongs to the person who asked', async () => {
    server = await startTestServer({
      engines: { primary: talkative },
      scopeFor: (request) => ({
        ...LOCAL_SCOPE,
        userId: request.headers.get('x-test-user') ?? 'local',
      }),
    });
    const events = parseEvents(await (await postTurn(server.url, 'c', userMessage('u1', 'Hi'))).text());
    const headers = { 'x-test-user': 'other', 'last-event-id': events[0]?.id ?? '' };
    expect((await fetch(`${server.url}/api/chat/c/stream`, { headers })).status).toBe(204);
    expect((await fetch(`${server.url}/api/chats/c`, { headers })).status).toBe(404);
    expect((await fetch(`${server.url}/api/chats/c`, { method: 'DELETE', headers })).status).toBe(404);
    expect((await readChat('c')).messages).toHaveLength(2);
  });

  test('is kept alive with comments while the engine is silent', async () => {
    const held = gate();
    server = await startTestServer({
      engines: {
        primary: scriptedEngine(async function* () {
          await held.opened;
          yield { type: 'text', delta: 'Done.' };
        }),
      },
      heartbeatMs: 10,
    });
    const response = await postTurn(server.url, 'c', userMessage('u1', 'Hi'));
    expect(await readUntil(response, '\n\n: ')).toContain('start-step');
    held.open();
  });
});

describe('stopping', () => {
  test('keeps what was said and says that it was stopped, at once and without upstream', async () => {
    server = await startTestServer({
      engines: {
        // Never listens to the signal.
        primary: scriptedEngine(async function* () {
          yield { type: 'text', delta: 'Half an answer' };
          yield { type: 'tool-call', id: 't', name: 'search_talent', input: {} };
          await new Promise(() => undefined);
        }),
      },
    });
    const response = await postTurn(server.url, 'c', userMessage('u1', 'Hi'));
    const other = await fetch(`${server.url}/api/chat/c/stream`);
    await readUntil(other, 'tool-input-available');
    const stop = await fetch(`${server.url}/api/chat/c/stop`, { method: 'POST' });
    expect(await stop.json()).toEqual({ stopped: true });
    const events = parseEvents(await response.text());
    expect(chunkTypes(events).slice(-5)).toEqual([
      'tool-output-error',
      'data-notice',
      'finish-step',
      'abort',
      '[DONE]',
    ]);
    const chat = await readChat('c');
    expect(chat.running).toBe(false);
    expect(chat.messages[1]?.parts).toEqual(
      expect.arrayContaining([
        { type: 'text', text: 'Half an answer', state: 'done' },
        { type: 'data-notice', data: { code: 'stopped' } },
      ]),
    );
    const again = await fetch(`${server.url}/api/chat/c/stop`, { method: 'POST' });
    expect(await again.json()).toEqual({ stopped: false });
  });

  test('the server ends the answers first', async () => {
    server = await startTestServer({
      engines: {
        primary: scriptedEngine(async function* () {
          yield { type: 'text', delta: 'Half' };
          await new Promise(() => undefined);
        }),
      },
    });
    const response = await postTurn(server.url, 'c', userMessage('u1', 'Hi'));
    const reading = response.text();
    await expect.poll(async () => (await fetch(`${server.url}/metrics`)).text()).toContain('_count 1');
    await server.close();
    expect(chunkTypes(parseEvents(await reading)).slice(-2)).toEqual(['abort', '[DONE]']);
    server = await startTestServer({ engines: { primary: talkative } });
  });

  test('a crash keeps what was said, marked as interrupted, and its stream can be finished', async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-'));
    const store = openStore({ dataDir });
    const at = '2026-11-22T10:00:00.000Z';
    const run = {
      id: '01JD0000000000000000000000',
      chatId: 'c',
      userMessageId: 'u1',
      assistantMessageId: '01JD0000000000000000000001',
      startedAt: at,
    };
    await store.chats.ensure(LOCAL_SCOPE, 'c', at);
    await store.chats.saveMessage(
      LOCAL_SCOPE,
      'c',
      { id: 'u1', role: 'user', parts: [{ type: 'text', text: 'Hi' }] },
      at,
    );
    await store.runs.start(LOCAL_SCOPE, run);
    const said = [
      { type: 'start', messageId: run.assistantMessageId },
      { type: 'start-step' },
      { type: 'text-start', id: 'text-1' },
      { type: 'text-delta', id: 'text-1', delta: 'Half' },
    ];
    await store.runs.append(
      LOCAL_SCOPE,
      run.id,
      said.map((chunk, index) => ({ seq: index + 1, json: JSON.stringify(chunk) })),
    );
    await store.close();

    server = await startTestServer({ engines: { primary: talkative }, dataDir });
    const chat = await readChat('c');
    expect(chat.running).toBe(false);
    expect(chat.messages[1]?.id).toBe(run.assistantMessageId);
    expect(chat.messages[1]?.parts).toContainEqual({ type: 'text', text: 'Half', state: 'done' });
    expect(chat.messages[1]?.parts.at(-2)).toMatchObject({ data: { code: 'stopped' } });
    const rest = parseEvents(await (await resume('c', `${run.id}.4`)).text());
    expect(chunkTypes(rest)).toEqual([
      'text-end',
      'data-notice',
      'data-suggestions',
      'finish-step',
      'abort',
      '[DONE]',
    ]);
    expect(rest[0]?.id).toBe(`${run.id}.5`);
    await (await postTurn(server.url, 'c', userMessage('u2', 'Again'))).text();
    expect((await readChat('c')).messages).toHaveLength(4);
    await rm(dataDir, { recursive: true, force: true });
  });
});
