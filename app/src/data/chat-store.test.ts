import { expect, test, vi } from 'vitest';
import { createApi } from './api.ts';
import { createChatStore } from './chat-store.ts';
import type { Chunk } from './message-reducer.ts';
import { events, json, noConnection, problem, scriptedServer, status } from './scripted-server.ts';

const answer: (Chunk | '[DONE]')[] = [
  { type: 'start', messageId: 'answer-1' },
  { type: 'text-delta', id: 'a', delta: 'Three people fit.' },
  { type: 'finish' },
  '[DONE]',
];
const user = { id: 'u1', role: 'user', parts: [{ type: 'text', text: 'Tai, 22 to 28' }] };
const half = { id: 'answer-1', role: 'assistant', parts: [{ type: 'text', text: 'Three' }] };
const entry = {
  talentId: 't1',
  externalId: 'T-1',
  name: 'Fictional Person',
  state: 'considered',
  at: '2026-01-01T00:00:00Z',
} as const;
const chat = (more: object = {}) => ({
  id: 'c1',
  title: 'Tai, 22–28',
  updatedAt: '2026-01-01T00:00:00Z',
  running: false,
  messages: [],
  shortlist: [],
  ...more,
});

function open(script: Parameters<typeof scriptedServer>[0], isNew = true) {
  const server = scriptedServer(script);
  const onReturned = vi.fn<(text: string) => void>();
  const store = createChatStore({
    api: createApi(server.fetch),
    chatId: 'c1',
    isNew,
    onReturned,
    wait: () => Promise.resolve(),
    frame: (callback) => callback(),
  });
  const texts = () => store.state.get().messages.map(({ parts }) => parts.map(({ text }) => text).join(''));
  return { server, store, texts, onReturned };
}

const ASK = 'POST /api/chat';
const CHAT = 'GET /api/chats/c1';
const STREAM = 'GET /api/chat/c1/stream';

test('a question is shown at once, then its answer, then the title the server chose', async () => {
  const { store, texts } = open({ [ASK]: [events(answer)], [CHAT]: [json(chat())] });
  const sent = store.send('Tai, 22 to 28');
  expect(texts()).toEqual(['Tai, 22 to 28']);
  await sent;
  expect(texts()).toEqual(['Tai, 22 to 28', 'Three people fit.']);
  expect(store.state.get()).toMatchObject({ answer: 'idle', outcome: 'complete', title: 'Tai, 22–28' });
});

test('a reload in the middle of an answer shows it once and to its end', async () => {
  const running = chat({ running: true, messages: [user, half] });
  const { store, texts } = open({ [CHAT]: [json(running)], [STREAM]: [events(answer)] }, false);
  await store.load();
  expect(texts()).toEqual(['Tai, 22 to 28', 'Three people fit.']);
});

test('an answer that finished while the connection was away is read from the server', async () => {
  const stored = chat({
    messages: [user, { ...half, parts: [{ type: 'text', text: 'The whole answer.' }] }],
  });
  const { store, texts } = open({
    [ASK]: [events(answer.slice(0, 2), { cut: true })],
    [STREAM]: [status(204)],
    [CHAT]: [json(stored)],
  });
  await store.send('Tai, 22 to 28');
  expect(texts()).toEqual(['Tai, 22 to 28', 'The whole answer.']);
  expect(store.state.get().outcome).toBe('complete');
});

test('trying again sends the same message under the same id', async () => {
  const { store, server, texts } = open({
    [ASK]: [noConnection, noConnection, noConnection, noConnection, events(answer)],
    [CHAT]: [json(chat())],
  });
  await store.send('Tai, 22 to 28');
  expect(store.state.get()).toMatchObject({ outcome: 'broken', problem: { kind: 'offline' } });
  expect(store.state.get().unsentId).toBeDefined();
  await store.retry();
  const bodies = server.seen.filter(({ method }) => method === 'POST').map(({ body }) => body);
  expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  expect(texts()).toEqual(['Tai, 22 to 28', 'Three people fit.']);
  expect(store.state.get().unsentId).toBeUndefined();
});

test('when another tab is being answered, its answer is shown and the words go back to the composer', async () => {
  const running = chat({ running: true, messages: [user] });
  const { store, texts, onReturned } = open({
    [ASK]: [problem(409, 'An answer is being written.')],
    [CHAT]: [json(running), json(chat())],
    [STREAM]: [events(answer)],
  });
  await store.send('And the coach?');
  expect(onReturned).toHaveBeenCalledWith('And the coach?');
  expect(texts()).toEqual(['Tai, 22 to 28', 'Three people fit.']);
  expect(store.state.get().problem?.kind).toBe('busy');
});

test('stop asks the server and keeps what it kept', async () => {
  let finish = () => {};
  const held = new Promise<void>((resolve) => (finish = resolve));
  const { store, server, texts } = open({
    [ASK]: [
      async (request) => {
        await held;
        return events([...answer.slice(0, 2), { type: 'abort' }, '[DONE]'])(request);
      },
    ],
    ['POST /api/chat/c1/stop']: [
      () => {
        finish();
        return new Response(null, { status: 204 });
      },
    ],
    [CHAT]: [json(chat())],
  });
  const sent = store.send('Tai, 22 to 28');
  await store.stop();
  await sent;
  expect(server.count('POST /api/chat/c1/stop')).toBe(1);
  expect(texts()).toEqual(['Tai, 22 to 28', 'Three people fit.']);
  expect(store.state.get()).toMatchObject({ answer: 'idle', outcome: 'stopped' });
});

test('a pick that the server refuses is taken back and said', async () => {
  const { store } = open({ ['PUT /api/chats/c1/shortlist']: [problem(404, 'No such person.')] });
  const writing = store.setShortlist([entry]);
  expect(store.state.get().shortlist).toEqual([entry]);
  await writing;
  expect(store.state.get()).toMatchObject({ shortlist: [], problem: { message: 'No such person.' } });
});

test('a conversation that is not there is told apart from one that cannot be reached', async () => {
  const missing = open({ [CHAT]: [problem(404, 'No such conversation.')] }, false);
  await missing.store.load();
  expect(missing.store.state.get().loading).toBe('missing');
  const away = open({ [CHAT]: [noConnection] }, false);
  await away.store.load();
  expect(away.store.state.get()).toMatchObject({ loading: 'failed', problem: { kind: 'offline' } });
});

const REGENERATED: (Chunk | '[DONE]')[] = answer.map((chunk) =>
  chunk !== '[DONE]' && chunk.type === 'start' ? { ...chunk, messageId: 'answer-2' } : chunk,
);
const whole = { id: 'answer-1', role: 'assistant', parts: [{ type: 'text', text: 'Three people fit.' }] };
const answered = chat({ messages: [user, whole] });
const branch = {
  messageId: 'u1',
  index: 1,
  versions: [
    { version: 1, at: '2026-01-01T00:00:00Z', text: 'Tai' },
    { version: 3, at: '2026-01-01T00:00:00Z', text: 'Tai, in Pune' },
  ],
};

test('an edit asks under the id of the question it replaces, and shows which versions there are', async () => {
  const { server, store, texts } = open(
    { [CHAT]: [json(answered), json(chat({ branches: [branch] }))], [ASK]: [events(REGENERATED)] },
    false,
  );
  await store.load();
  await store.edit('u1', 'Tai, in Pune');
  expect(texts()).toEqual(['Tai, in Pune', 'Three people fit.']);
  expect(server.seen.find(({ method }) => method === 'POST')?.body).toMatchObject({
    messageId: 'u1',
    messages: [{ id: 'u1' }],
  });
  expect(store.state.get().branches).toEqual([branch]);
});

test('an edit that the server does not take leaves everything, and gives the words back', async () => {
  const { store, texts, onReturned } = open(
    { [CHAT]: [json(answered)], [ASK]: [problem(429, 'Wait.', { 'retry-after': '7' })] },
    false,
  );
  await store.load();
  await store.edit('u1', 'Tai, in Pune');
  expect(texts()).toEqual(['Tai, 22 to 28', 'Three people fit.']);
  expect(onReturned).toHaveBeenCalledWith('Tai, in Pune');
  expect(store.state.get()).toMatchObject({ problem: { kind: 'limited' }, answer: 'idle' });
  expect(store.state.get().unsentId).toBeUndefined();
});

test('an answer is made again in its place, and stays where the server refuses', async () => {
  const { server, store, texts } = open(
    { [CHAT]: [json(answered)], [ASK]: [events(REGENERATED), problem(429, 'Wait.')] },
    false,
  );
  await store.load();
  await store.regenerate('answer-1');
  expect(store.state.get().messages.map(({ id }) => id)).toEqual(['u1', 'answer-2']);
  expect(server.seen.find(({ method }) => method === 'POST')?.body).toMatchObject({
    trigger: 'regenerate-message',
    messageId: 'answer-1',
  });
  await store.regenerate('answer-2');
  expect(texts()).toEqual(['Tai, 22 to 28', 'Three people fit.']);
});

test('another version is shown as the server has it', async () => {
  const CHOOSE = 'PUT /api/chats/c1/messages/u1/version';
  const earlier = chat({ messages: [{ ...user, parts: [{ type: 'text', text: 'Tai' }] }] });
  const { server, store, texts } = open({ [CHAT]: [json(answered)], [CHOOSE]: [json(earlier)] }, false);
  await store.load();
  await store.choose('u1', 1);
  expect(texts()).toEqual(['Tai']);
  expect(server.seen.at(-1)?.body).toEqual({ version: 1 });
});

test('a question that waits to be sent is kept for a reload, and let go when it is sent', async () => {
  const kept: string[] = [];
  const server = scriptedServer({
    [ASK]: [problem(429, 'Wait.', { 'retry-after': '7' }), events(answer)],
    [CHAT]: [json(chat())],
  });
  const store = createChatStore({
    api: createApi(server.fetch),
    chatId: 'c1',
    isNew: true,
    onUnsent: (text) => kept.push(text),
    frame: (callback) => callback(),
  });
  store.setTemporary(true);
  await store.send('Tai, 22 to 28');
  expect(store.state.get().problem?.retryAt).toBeGreaterThan(Date.now() + 5000);
  await store.retry();
  expect(kept).toEqual(['Tai, 22 to 28', '']);
  expect(server.seen[0]?.body).toMatchObject({ temporary: true });
});
