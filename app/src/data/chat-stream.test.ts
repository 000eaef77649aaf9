import { expect, test } from 'vitest';
import { createApi } from './api.ts';
import { followAnswer, RECONNECT_DELAYS_MS, type AnswerEnd } from './chat-stream.ts';
import type { Chunk } from './message-reducer.ts';
import { bytes, events, noConnection, problem, scriptedServer, status } from './scripted-server.ts';

const finish: Chunk = { type: 'finish' };
const answer: (Chunk | '[DONE]')[] = [
  { type: 'start', messageId: 'answer-1' },
  { type: 'start-step' },
  { type: 'text-start', id: 'a' },
  ...'आरोही पहले: मराठी, बॉक्सिंग. ₹10,000 a day.'
    .split(' ')
    .map((word) => ({ type: 'text-delta', id: 'a', delta: `${word} ` })),
  { type: 'text-end', id: 'a' },
  { type: 'finish-step' },
  finish,
  '[DONE]',
];

type Server = ReturnType<typeof scriptedServer>;

async function follow(server: Server) {
  const api = createApi(server.fetch);
  const connections: string[] = [];
  const waits: number[] = [];
  const end = await followAnswer({
    open: (signal) => api.ask('{"id":"c1"}', signal),
    reopen: (lastEventId, signal) => api.follow('c1', lastEventId, signal),
    onChange: (_fold, connection) => connections.push(connection),
    signal: new AbortController().signal,
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  });
  return { end, connections, waits };
}

function said(end: AnswerEnd): unknown {
  return end.kind === 'gone' ? undefined : end.fold.message.parts.find(({ type }) => type === 'text')?.text;
}

const ASK = 'POST /api/chat';
const STREAM = 'GET /api/chat/c1/stream';

test('the same answer comes out wherever the connection is cut', async () => {
  const whole = said((await follow(scriptedServer({ [ASK]: [events(answer)] }))).end);
  for (let cut = 0; cut < answer.length; cut += 1) {
    const server = scriptedServer({
      [ASK]: [events(answer.slice(0, cut), { cut: true })],
      [STREAM]: [events(answer.slice(cut), { from: cut })],
    });
    const { end } = await follow(server);
    expect(end.kind).toBe('ended');
    expect(said(end)).toBe(whole);
    const resumes = server.seen.filter(({ method }) => method === 'GET').map((seen) => seen.lastEventId);
    const lastSeen = cut === 0 ? undefined : `run.${cut - 1}`;
    expect(resumes).toEqual(cut > answer.indexOf(finish) ? [] : [lastSeen]);
  }
});

test('events that come again after a reconnection are not said twice', async () => {
  const whole = said((await follow(scriptedServer({ [ASK]: [events(answer)] }))).end);
  const server = scriptedServer({
    [ASK]: [events(answer.slice(0, 6), { cut: true })],
    [STREAM]: [events(answer.slice(3), { from: 3 })],
  });
  expect(said((await follow(server)).end)).toBe(whole);
});

test('characters that are cut in the middle of their bytes arrive whole', async () => {
  const text = answer
    .map((chunk) => `data: ${chunk === '[DONE]' ? chunk : JSON.stringify(chunk)}\r\n\r\n`)
    .join('');
  const whole = said((await follow(scriptedServer({ [ASK]: [events(answer)] }))).end);
  for (const size of [1, 2, 3, 7]) {
    const { end } = await follow(
      scriptedServer({ [ASK]: [bytes(`: hello\n\n${text}`, { cut: false, size })] }),
    );
    expect(said(end)).toBe(whole);
  }
});

test('three tries, each later than the one before, then the answer counts as lost', async () => {
  const server = scriptedServer({
    [ASK]: [events(answer.slice(0, 5), { cut: true })],
    [STREAM]: [noConnection],
  });
  const { end, waits, connections } = await follow(server);
  expect(end.kind).toBe('lost');
  expect(waits).toEqual([...RECONNECT_DELAYS_MS]);
  expect(server.count(STREAM)).toBe(3);
  expect(connections.at(-1)).toBe('reconnecting');
});

test('a connection that makes progress gives the tries back', async () => {
  const server = scriptedServer({
    [ASK]: [events(answer.slice(0, 3), { cut: true })],
    [STREAM]: [
      ...Array.from({ length: 5 }, (_, index) =>
        events(answer.slice(3 + index, 4 + index), { from: 3 + index, cut: true }),
      ),
      events(answer.slice(8), { from: 8 }),
    ],
  });
  expect((await follow(server)).end.kind).toBe('ended');
});

test('a question whose first connection fails is sent again, with the same body', async () => {
  const server = scriptedServer({ [ASK]: [noConnection, noConnection, events(answer)] });
  expect((await follow(server)).end.kind).toBe('ended');
  expect(server.seen.map(({ body }) => body)).toEqual([{ id: 'c1' }, { id: 'c1' }, { id: 'c1' }]);
});

test('a refusal is not tried again and keeps the words of the server', async () => {
  const server = scriptedServer({ [ASK]: [problem(429, 'Wait half a minute.', { 'retry-after': '30' })] });
  await expect(follow(server)).rejects.toMatchObject({
    kind: 'limited',
    message: 'Wait half a minute.',
    retryAfterMs: 30_000,
    requestId: 'req-1',
  });
  expect(server.seen).toHaveLength(1);
});

test('nothing running any more is told apart from a broken answer', async () => {
  const server = scriptedServer({
    [ASK]: [events(answer.slice(0, 4), { cut: true })],
    [STREAM]: [status(204)],
  });
  expect((await follow(server)).end).toEqual({ kind: 'gone' });
});

test('an answer whose last event was seen is whole, even if the connection dies before [DONE]', async () => {
  const { end } = await follow(scriptedServer({ [ASK]: [events(answer.slice(0, -1), { cut: true })] }));
  expect(end.kind).toBe('ended');
});
