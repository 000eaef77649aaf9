/** Scenarios 42 to 49: what happens around the answer, with Claude behind it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createPairing, PAIR_COOKIE } from '../../../http/pairing.ts';
import { ask, startClaude, storedTexts } from '../../../test/claude.ts';
import { gate } from '../../../test/server.ts';
import { blockDelta, blockStop, end } from '../../../test/upstream/events.ts';
import * as upstreams from '../../../test/upstream.ts';
import { parseEvents, postTurn, readUntil, spokenText, userMessage } from '../../../test/wire.ts';

const { HALF } = upstreams;
/** Says half an answer, and the rest when the gate opens. */
function halfThenRest() {
  const { opened, open } = gate();
  const rest = blockDelta(0, { type: 'text_delta', text: 'answer.' }) + blockStop(0) + end('end_turn');
  const reply = upstreams.halfThen((response) => void opened.then(() => response.end(rest)));
  return { reply, finish: open };
}

test('42 · the reader leaves: the answer goes on, and can be followed again', async () => {
  const half = halfThenRest();
  const { url, upstream } = await startClaude([half.reply]);
  await readUntil(await postTurn(url, 'c', userMessage('u1', 'Hi')), HALF);
  const again = await fetch(`${url}/api/chat/c/stream`);
  half.finish();
  expect(spokenText(parseEvents(await again.text()))).toBe('Half an answer.');
  expect(upstream.aborted.count).toBe(0);
  expect(upstream.requests).toHaveLength(1);
});

test('43 · Stop: the connection to Claude ends at once, and what was said is kept', async () => {
  const { url, upstream } = await startClaude([upstreams.stallsMidway]);
  await readUntil(await postTurn(url, 'c', userMessage('u1', 'Hi')), HALF);
  await fetch(`${url}/api/chat/c/stop`, { method: 'POST' });
  await expect.poll(() => upstream.aborted.count, { interval: 10 }).toBe(1);
  expect(await storedTexts(url)).toEqual([HALF]);
});

test('43 · Stop during the wait before a retry: no retry', async () => {
  const { url, upstream } = await startClaude([upstreams.busy]);
  const response = await postTurn(url, 'c', userMessage('u1', 'Hi'));
  await expect.poll(() => upstream.requests.length, { interval: 5 }).toBe(1);
  await fetch(`${url}/api/chat/c/stop`, { method: 'POST' });
  await response.text();
  await wait(400);
  expect(upstream.requests).toHaveLength(1);
});

test('44 · two tabs at once: the second is told that an answer is under way, and can follow it', async () => {
  const half = halfThenRest();
  const { url, upstream } = await startClaude([half.reply]);
  const first = await postTurn(url, 'c', userMessage('u1', 'Hi'));
  const second = await postTurn(url, 'c', userMessage('u2', 'And?'));
  expect([202, 409]).toContain(second.status);
  const follower = await fetch(`${url}/api/chat/c/stream`);
  half.finish();
  const [one, other] = await Promise.all([first.text(), follower.text()]);
  expect(spokenText(parseEvents(other))).toBe(spokenText(parseEvents(one)));
  expect(upstream.requests.length).toBeLessThanOrEqual(2);
});

test('45 · the same message twice: one request to Claude', async () => {
  const { url, upstream } = await startClaude([upstreams.says(['Once.'])]);
  const both = await Promise.all([1, 2].map(() => postTurn(url, 'c', userMessage('u1', 'Hi'))));
  const [first, second] = await Promise.all(both.map((response) => response.text()));
  expect(second).toBe(first);
  expect(upstream.requests).toHaveLength(1);
});

const runningText = async (url: string) => readUntil(await fetch(`${url}/api/chat/c/stream`), HALF);

test('46 · the server stops in the middle: an end that says so, kept and there after the start', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const { url, server } = await startClaude([upstreams.stallsMidway], { dataDir });
  const body = readUntil(await postTurn(url, 'c', userMessage('u1', 'Hi')), '"type":"abort"');
  await expect.poll(async () => (await runningText(url)).includes(HALF)).toBe(true);
  await server.close();
  expect(await body).toContain(HALF);
  expect(await body).toContain('Continue where you stopped.');
  const again = await startClaude([upstreams.says(['Never asked.'])], { dataDir });
  expect(await storedTexts(again.url)).toEqual([HALF]);
  expect(again.upstream.requests).toHaveLength(0);
});

test('48 · the session ends in the middle: the stream is finished, the next message is refused', async () => {
  const half = halfThenRest();
  const real = createPairing(() => 0);
  const token = real.exchange(real.code) ?? '';
  let signedIn = true;
  const pairing = { ...real, knows: (given?: string) => signedIn && real.knows(given) };
  const { url } = await startClaude([half.reply], {
    pairing,
    remoteAddress: '192.168.1.20',
    hosts: ['127.0.0.1'],
  });
  const headers = { cookie: `${PAIR_COOKIE}=${token}` };
  const response = await postTurn(url, 'c', userMessage('u1', 'Hi'), {}, headers);
  expect(response.status).toBe(200);
  signedIn = false;
  half.finish();
  expect(spokenText(parseEvents(await response.text()))).toBe('Half an answer.');
  expect((await postTurn(url, 'c', userMessage('u2', 'And?'), {}, headers)).status).toBe(401);
});

test('49 · a reader that does not read holds nothing up: the whole answer is kept', async () => {
  const { url } = await startClaude([upstreams.saysMuch(60_000)]);
  const slow = await postTurn(url, 'c', userMessage('u1', 'Hi'));
  await expect.poll(async () => (await storedTexts(url))[0]?.length, { timeout: 5_000 }).toBe(60_000);
  expect(spokenText(parseEvents(await slow.text()))).toHaveLength(60_000);
});

test('logs and metrics hold no words of the conversation', async () => {
  const { url, server } = await startClaude([
    upstreams.refuses(400, 'invalid_request_error', 'messages.0: "My secret project"'),
  ]);
  await ask(url, 'My secret project');
  const told = server.problems.join() + (await (await fetch(`${url}/metrics`)).text());
  expect(told).not.toContain('secret');
});
