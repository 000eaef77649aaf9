/** One message may wait for the answer under way. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chatSchema, queueSchema } from '../contract.ts';
import { gate, scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';
import { chunkTypes, parseEvents, postTurn, readUntil, spokenText, userMessage } from '../test/wire.ts';

let dataDir: string;
let server: TestServer;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-queue-'));
});
afterEach(async () => {
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** Answers "Answer to ..." at once, except to "Slow", which waits at the gate. */
const slowly = (opened: Promise<unknown>) =>
  scriptedEngine(async function* (turn) {
    yield { type: 'text', delta: `Answer to ${turn.text}` };
    if (turn.text === 'Slow') await opened;
  });
const send = (id: string, text: string, more: Record<string, unknown> = { queue: true }) =>
  postTurn(server.url, 'c', userMessage(id, text), more);
const queueUrl = () => `${server.url}/api/chat/c/queue`;
const waiting = async () => queueSchema.parse(await (await fetch(queueUrl())).json()).queued;
const texts = async () =>
  chatSchema
    .parse(await (await fetch(`${server.url}/api/chats/c`)).json())
    .messages.map(({ parts }) => parts.flatMap((part) => part['text'] ?? []).join(''));

async function begun(engine = slowly(gate().opened)) {
  server = await startTestServer({ engines: { primary: engine }, dataDir });
  const first = await send('u1', 'Slow');
  expect(first.status).toBe(200);
  await readUntil(await fetch(`${server.url}/api/chat/c/stream`), 'Answer to');
  return first;
}

test('a message that waits is accepted, and answered in its own run as soon as the first answer ends', async () => {
  const held = gate();
  const engine = slowly(held.opened);
  const first = await begun(engine);
  const accepted = await send('u2', 'Next');
  expect(accepted.status).toBe(202);
  expect(accepted.headers.get('location')).toBe('/api/chat/c/queue');
  expect(queueSchema.parse(await accepted.json()).queued).toMatchObject({ id: 'u2', text: 'Next' });
  expect(await texts()).toEqual(['Slow']);
  held.open();
  expect(spokenText(parseEvents(await first.text()))).toBe('Answer to Slow');
  // Whoever saw the first end can follow the second, or finds it done.
  const followed = await fetch(`${server.url}/api/chat/c/stream`);
  if (followed.status === 200) await followed.text();
  await expect.poll(texts).toEqual(['Slow', 'Answer to Slow', 'Next', 'Answer to Next']);
  expect(await waiting()).toBeNull();
  expect(engine.turns.at(-1)?.history.map(({ text }) => text)).toEqual(['Slow', 'Answer to Slow']);
});

test('the end of the first answer comes when the next can be followed, not before', async () => {
  const [one, two] = [gate(), gate()];
  const engine = scriptedEngine(async function* (turn) {
    yield { type: 'text', delta: turn.text };
    await (turn.text === 'Slow' ? one : two).opened;
  });
  server = await startTestServer({ engines: { primary: engine }, dataDir });
  const { queue } = server.store;
  const get = queue.get;
  // A store that takes its time: the first stream has to wait for it.
  Object.assign(queue, {
    get: async (...args: Parameters<typeof get>) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return get(...args);
    },
  });
  const first = await send('u1', 'Slow');
  expect((await send('u2', 'Next')).status).toBe(202);
  one.open();
  await first.text();
  const next = await fetch(`${server.url}/api/chat/c/stream`);
  expect(next.status).toBe(200);
  two.open();
  expect(spokenText(parseEvents(await next.text()))).toBe('Next');
});

test('one at most waits; the same one sent again changes nothing', async () => {
  await begun();
  expect((await send('u2', 'Next')).status).toBe(202);
  expect((await send('u2', 'Next')).status).toBe(202);
  const third = await send('u3', 'Third');
  expect(third.status).toBe(409);
  expect(await third.json()).toMatchObject({ title: 'A message waits already', follow: {} });
  expect((await send('u2', 'Other words')).status).toBe(409);
  expect(await waiting()).toMatchObject({ id: 'u2', text: 'Next' });
});

test('who does not ask for it is refused as before: stock clients see no new status', async () => {
  await begun();
  expect((await send('u2', 'Next', {})).status).toBe(409);
  expect(await waiting()).toBeNull();
});

test('with nothing under way there is nothing to wait for', async () => {
  server = await startTestServer({ engines: { primary: slowly(Promise.resolve()) }, dataDir });
  const response = await send('u1', 'Hello');
  expect(response.status).toBe(200);
  expect(chunkTypes(parseEvents(await response.text())).at(-2)).toBe('finish');
});

test('it can be withdrawn, and is then never answered', async () => {
  const held = gate();
  const first = await begun(slowly(held.opened));
  await send('u2', 'Next');
  const withdrawn = await fetch(queueUrl(), { method: 'DELETE' });
  expect(queueSchema.parse(await withdrawn.json()).queued).toMatchObject({ id: 'u2' });
  expect(queueSchema.parse(await (await fetch(queueUrl(), { method: 'DELETE' })).json()).queued).toBeNull();
  held.open();
  await first.text();
  expect((await fetch(`${server.url}/api/chat/c/stream`)).status).toBe(204);
  expect(await texts()).toEqual(['Slow', 'Answer to Slow']);
});

test('stopping the answer lets the next begin; deleting the conversation does not', async () => {
  await begun();
  await send('u2', 'Next');
  await fetch(`${server.url}/api/chat/c/stop`, { method: 'POST' });
  await expect.poll(async () => (await texts()).at(-1)).toBe('Answer to Next');

  await (await send('u3', 'Hello')).text();
  const slow = await send('u4', 'Slow');
  await send('u5', 'Never');
  expect((await fetch(`${server.url}/api/chats/c`, { method: 'DELETE' })).status).toBe(204);
  await slow.text();
  expect((await fetch(`${server.url}/api/chats/c`)).status).toBe(404);
  expect(await server.store.queue.waiting()).toEqual([]);
  expect(server.problems).toEqual([]);
});

test('it survives a restart: the first answer is kept as far as it came, then the next is given', async () => {
  await begun();
  await send('u2', 'Next');
  await server.close();
  server = await startTestServer({ engines: { primary: slowly(Promise.resolve()) }, dataDir });
  await expect.poll(async () => (await texts()).at(-1)).toBe('Answer to Next');
  expect(await texts()).toEqual(['Slow', 'Answer to Slow', 'Next', 'Answer to Next']);
  expect(await waiting()).toBeNull();
});
