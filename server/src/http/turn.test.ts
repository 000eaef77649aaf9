import { afterEach, describe, expect, test } from 'vitest';
import { uiMessageChunkSchema } from 'ai';
import { chatListSchema, chatSchema, isInCards, problemSchema } from '../contract.ts';
import { gate, scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';
import { chunkTypes, parseEvents, postTurn, readUntil, spokenText, userMessage } from '../test/wire.ts';

let server: TestServer;
afterEach(() => server.close());

const readChat = async (id: string) =>
  chatSchema.parse(await (await fetch(`${server.url}/api/chats/${id}`)).json());

describe('a turn', () => {
  test('is answered with chunks that the stock client knows, each with an id', async () => {
    const engine = scriptedEngine(async function* () {
      yield { type: 'text', delta: 'Three for ' };
      yield { type: 'text', delta: 'Tai.' };
      yield { type: 'tool-call', id: 'c1', name: 'search_talent', input: { briefs: [] } };
      yield { type: 'tool-result', id: 'c1', output: { found: 3 } };
      yield { type: 'recommendation', data: recommendation };
      yield { type: 'text', delta: 'That is all.' };
      yield { type: 'suggestions', data: { items: [{ label: 'Compare', prompt: 'Compare them' }] } };
    });
    server = await startTestServer({ engines: { primary: engine } });
    const response = await postTurn(server.url, 'c', userMessage('u1', 'Find Tai'));
    expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const events = parseEvents(await response.text());

    expect(chunkTypes(events)).toEqual([
      'start',
      'start-step',
      'text-start',
      'text-delta',
      'text-end',
      'tool-input-available',
      'tool-output-available',
      'data-recommendation',
      'text-start',
      'text-delta',
      'text-end',
      'data-suggestions',
      'finish-step',
      'finish',
      '[DONE]',
    ]);
    const schema = uiMessageChunkSchema();
    for (const { data } of events.slice(0, -1)) {
      const checked = await schema.validate?.(JSON.parse(data));
      expect({ data, ok: checked?.success }).toEqual({ data, ok: true });
    }
    const ids = events.slice(0, -1).map(({ id }) => id.split('.'));
    expect(ids.map(([, seq]) => Number(seq))).toEqual(ids.map((_, at) => at + 1));
    expect(new Set(ids.map(([run]) => run)).size).toBe(1);
  });

  test('keeps words that repeat the cards in a part of their own, marked on the wire and in store', async () => {
    const engine = scriptedEngine(async function* () {
      yield { type: 'text', delta: 'One clears all of it.' };
      yield { type: 'text', delta: '1. Tai: plays 24–28', inCards: true };
      yield { type: 'recommendation', data: recommendation };
    });
    server = await startTestServer({ engines: { primary: engine } });
    const events = parseEvents(await (await postTurn(server.url, 'c', userMessage('u1', 'Find Tai'))).text());
    const starts = events.slice(0, -1).map(({ data }) => JSON.parse(data) as Record<string, unknown>);
    const schema = uiMessageChunkSchema();
    for (const chunk of starts) expect((await schema.validate?.(chunk))?.success).toBe(true);
    expect(
      starts.filter(({ type }) => type === 'text-start').map((chunk) => isInCards(chunk['providerMetadata'])),
    ).toEqual([false, true]);
    const { messages } = await readChat('c');
    const texts = messages.at(-1)?.parts.filter(({ type }) => type === 'text');
    expect(texts?.map((part) => [part['text'], isInCards(part['providerMetadata'])])).toEqual([
      ['One clears all of it.', false],
      ['1. Tai: plays 24–28', true],
    ]);
  });

  test('is stored with title and message before its last event', async () => {
    server = await startTestServer({ engines: { primary: saying('Namaste 🎬') } });
    const response = await postTurn(server.url, 'c', userMessage('u1', 'Find a lead for Tai'));
    await readUntil(response, '"type":"finish"');
    const chat = await readChat('c');
    expect(chat.title).toBe('Find a lead for Tai');
    expect(chat.messages.map(({ role }) => role)).toEqual(['user', 'assistant']);
    expect(chat.messages[1]?.parts).toContainEqual({
      type: 'text',
      text: 'Namaste 🎬',
      state: 'done',
    });
  });

  test('stores the words of the person before the first byte of the answer', async () => {
    const held = gate();
    server = await startTestServer({
      engines: {
        primary: scriptedEngine(async function* () {
          await held.opened;
          yield { type: 'text', delta: 'Late' };
        }),
      },
    });
    const response = await postTurn(server.url, 'c', userMessage('u1', 'Hello'));
    const chat = await readChat('c');
    expect(chat.running).toBe(true);
    expect(chat.messages.map(({ id }) => id)).toEqual(['u1']);
    held.open();
    await response.text();
  });

  test('goes on when its reader leaves', async () => {
    const held = gate();
    server = await startTestServer({ engines: { primary: sayingAround(held.opened) } });
    await readUntil(await postTurn(server.url, 'c', userMessage('u1', 'Hi')), 'Before.');
    const follower = await fetch(`${server.url}/api/chat/c/stream`);
    held.open();
    expect(spokenText(parseEvents(await follower.text()))).toBe('Before. After.');
    expect((await readChat('c')).messages).toHaveLength(2);
  });

  test('sent twice is answered once', async () => {
    const held = gate();
    const engine = sayingAround(held.opened);
    server = await startTestServer({ engines: { primary: engine } });
    const first = await postTurn(server.url, 'c', userMessage('u1', 'Hi'));
    const second = await postTurn(server.url, 'c', userMessage('u1', 'Hi'));
    held.open();
    const bytes = await first.text();
    expect(await second.text()).toBe(bytes);
    const third = await postTurn(server.url, 'c', userMessage('u1', 'Hi'));
    expect(await third.text()).toBe(bytes);
    expect(engine.turns).toHaveLength(1);
    expect((await readChat('c')).messages).toHaveLength(2);
  });

  test('sent twice at the same moment is answered once', async () => {
    const engine = saying('Once.');
    server = await startTestServer({ engines: { primary: engine } });
    const both = await Promise.all([1, 2, 3].map(() => postTurn(server.url, 'c', userMessage('u1', 'Hi'))));
    const bytes = await Promise.all(both.map((response) => response.text()));
    expect(new Set(bytes).size).toBe(1);
    expect(engine.turns).toHaveLength(1);
  });

  test('waits its turn: a second message during an answer is a conflict', async () => {
    const held = gate();
    server = await startTestServer({ engines: { primary: sayingAround(held.opened) } });
    const first = await postTurn(server.url, 'c', userMessage('u1', 'Hi'));
    const second = await postTurn(server.url, 'c', userMessage('u2', 'And?'));
    expect(second.status).toBe(409);
    expect(second.headers.get('content-type')).toBe('application/problem+json');
    const problem = problemSchema.parse(await second.json());
    expect(problem.requestId).toBe(second.headers.get('x-request-id'));
    held.open();
    await first.text();
    expect((await readChat('c')).messages.map(({ id }) => id)[0]).toBe('u1');
  });

  test('does not let a message id stand for other words', async () => {
    server = await startTestServer({ engines: { primary: saying('Yes.') } });
    await (await postTurn(server.url, 'c', userMessage('u1', 'Hi'))).text();
    expect((await postTurn(server.url, 'c', userMessage('u1', 'Other words'))).status).toBe(409);
  });

  test('is refused above four at once, with a time to come back', async () => {
    const held = gate();
    server = await startTestServer({ engines: { primary: sayingAround(held.opened) } });
    const four = await Promise.all(
      ['a', 'b', 'c', 'd'].map((id) => postTurn(server.url, id, userMessage('u1', 'Hi'))),
    );
    const fifth = await postTurn(server.url, 'e', userMessage('u1', 'Hi'));
    expect(fifth.status).toBe(429);
    expect(Number(fifth.headers.get('retry-after'))).toBeGreaterThan(0);
    held.open();
    await Promise.all(four.map((response) => response.text()));
    const list = chatListSchema.parse(await (await fetch(`${server.url}/api/chats`)).json());
    expect(list.chats).toHaveLength(4);
  });

  test('is refused when too long, empty or malformed', async () => {
    server = await startTestServer({ engines: { primary: saying('Yes.') } });
    const status = async (response: Promise<Response>) => (await response).status;
    expect(await status(postTurn(server.url, 'c', userMessage('u', 'x'.repeat(20_001))))).toBe(413);
    expect(await status(postTurn(server.url, 'c', userMessage('u', '  ')))).toBe(400);
    expect(await status(postTurn(server.url, 'c', undefined))).toBe(400);
    expect(await status(postTurn(server.url, 'x'.repeat(65), userMessage('u', 'Hi')))).toBe(400);
    const raw = (body: string, type = 'application/json') =>
      fetch(`${server.url}/api/chat`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(await status(raw('{'))).toBe(400);
    expect(await status(raw('{}', 'text/plain'))).toBe(415);
    expect(await status(raw(JSON.stringify({ id: 'c', pad: 'x'.repeat(5_000_000) })))).toBe(413);
    expect((await fetch(`${server.url}/api/chats/c`)).status).toBe(404);
  });

  test('that the engine cannot answer keeps the message and says so without internals', async () => {
    server = await startTestServer({
      engines: {
        primary: scriptedEngine(async function* () {
          yield { type: 'text', delta: 'Some' };
          throw new Error('SELECT secret FROM table');
        }),
      },
    });
    const text = await (await postTurn(server.url, 'c', userMessage('u1', 'Hi'))).text();
    expect(text).not.toContain('SELECT');
    expect(chunkTypes(parseEvents(text)).slice(-4)).toEqual([
      'data-notice',
      'finish-step',
      'error',
      '[DONE]',
    ]);
    expect((await readChat('c')).messages).toHaveLength(2);
  });
});

const recommendation = {
  asked: [],
  offer: 'matches' as const,
  matched: 0,
  items: [],
  nearMisses: [],
};

const saying = (text: string) =>
  scriptedEngine(async function* () {
    yield { type: 'text', delta: text };
  });

const sayingAround = (opened: Promise<void>) =>
  scriptedEngine(async function* () {
    yield { type: 'text', delta: 'Before.' };
    await opened;
    yield { type: 'text', delta: ' After.' };
  });
