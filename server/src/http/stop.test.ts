/** Stop ends the answer at its source: over real sockets on both sides, with the SDK in between. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { chatSchema } from '../contract.ts';
import { createClaudeEngine } from '../engines/claude/index.ts';
import { startTestServer, type TestServer } from '../test/server.ts';
import { slowly } from '../test/process.ts';
import { chunkTypes, parseEvents, postTurn, readUntil, userMessage } from '../test/wire.ts';

let server: TestServer | undefined;
let upstream: Server | undefined;
afterEach(async () => {
  await server?.close();
  upstream?.closeAllConnections();
  upstream?.close();
});

/** When the socket of the request was closed from the other side. */
async function upstreamThatNotes(): Promise<{ url: string; closed: Promise<number> }> {
  let resolve: (at: number) => void = () => undefined;
  const closed = new Promise<number>((done) => (resolve = done));
  upstream = createServer((request, response) => {
    request.resume();
    request.socket.on('close', () => resolve(performance.now()));
    slowly(5_000, 5)(response, {});
  });
  await new Promise<void>((listening) => upstream?.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`, closed };
}

test('closes the upstream at once, keeps the partial answer, and every tab sees the end', async () => {
  const { url, closed } = await upstreamThatNotes();
  const engine = createClaudeEngine({ apiKey: 'of-a-test', model: 'claude-test', baseUrl: url });
  server = await startTestServer({ engines: { primary: engine } });
  const sent = await postTurn(server.url, 'c', userMessage('u1', 'Find Tai'));
  const otherTab = await fetch(`${server.url}/api/chat/c/stream`);
  await readUntil(await fetch(`${server.url}/api/chat/c/stream`), 'शब्द 3।');

  const begun = performance.now();
  const stopping = fetch(`${server.url}/api/chat/c/stop`, { method: 'POST' });
  const tookMs = (await closed) - begun;
  // The promise is 100 ms on a quiet machine; the figure is printed. By itself the upstream would talk for 25 s.
  process.stdout.write(`upstream closed ${tookMs.toFixed(1)} ms after Stop was sent\n`);
  expect(tookMs).toBeLessThan(5_000);
  expect(await (await stopping).json()).toEqual({ stopped: true });

  const whole = await sent.text();
  expect(chunkTypes(parseEvents(whole)).slice(-2)).toEqual(['abort', '[DONE]']);
  expect(await otherTab.text()).toBe(whole);
  const { messages, running } = chatSchema.parse(await (await fetch(`${server.url}/api/chats/c`)).json());
  expect(running).toBe(false);
  expect(JSON.stringify(messages[1]?.parts)).toContain('शब्द 3।');
  expect(messages[1]?.parts.at(-1)).toEqual({ type: 'data-notice', data: { code: 'stopped' } });
});
