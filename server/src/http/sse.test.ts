/** Readers that are slower than the answer, or gone without a word. */
import { afterEach, expect, test } from 'vitest';
import { connect, type Socket } from 'node:net';
import { createRunLog, inPieces, type LoggedEvent } from '../assistant/run-log.ts';
import { LOCAL_SCOPE } from '../scope.ts';
import { scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';
import { parseEvents, userMessage } from '../test/wire.ts';
import { answerResponse } from './sse.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const RUN_ID = '01JD0000000000000000000000';

test('what waits for a reader is one piece of events, however long the answer', async () => {
  const log = createRunLog({ append: async () => undefined, onAppendError: () => undefined });
  for (let n = 0; n < 400; n += 1)
    log.push({ type: 'data-notice', data: { code: 'busy', text: 'x'.repeat(5_000) } });
  await log.end();
  let taken = 0;
  const stream = {
    runId: RUN_ID,
    async *follow(afterSeq: number, signal?: AbortSignal) {
      for await (const piece of log.follow(afterSeq, signal)) {
        taken += piece.reduce((sum, { json }) => sum + json.length, 0);
        yield piece;
      }
    },
  };
  const response = answerResponse(stream);
  await new Promise((resolve) => setImmediate(resolve));
  expect(taken).toBeLessThan(64 * 1024);
  expect(parseEvents(await response.text())).toHaveLength(401);
  expect(taken).toBeGreaterThan(2_000_000);
});

test('events are cut into pieces in order, none lost, a large one by itself', () => {
  const events: LoggedEvent[] = [10, 40_000, 10, 20_000, 20_000, 10].map((length, at) => ({
    seq: at + 1,
    json: 'x'.repeat(length),
  }));
  const pieces = [...inPieces(events)];
  expect(pieces.map((piece) => piece.map(({ seq }) => seq))).toEqual([[1], [2], [3, 4], [5, 6]]);
});

test('a reader that takes nothing for long is cut off, and the source is let go', async () => {
  let signal: AbortSignal | undefined;
  const stream = {
    runId: RUN_ID,
    async *follow(_afterSeq: number, given?: AbortSignal) {
      signal = given;
      for (let seq = 1; ; seq += 1) yield [{ seq, json: '{}' }];
    },
  };
  const response = answerResponse(stream, 0, 5);
  await expect.poll(() => signal?.aborted).toBe(true);
  await expect(response.text()).rejects.toThrow('takes nothing');
});

test('a socket that is never read from holds nobody up: the answer is stored, and can be read later', async () => {
  const words = 'All right. '.repeat(2_000);
  server = await startTestServer({
    engines: {
      primary: scriptedEngine(async function* () {
        for (let n = 0; n < 200; n += 1) {
          yield { type: 'text', delta: `${n} ${words}` };
          await new Promise((resolve) => setImmediate(resolve));
        }
      }),
    },
  });
  const { url, store } = server;
  const body = JSON.stringify({ id: 'c', messages: [userMessage('u1', 'Hi')] });
  const socket = await connected(Number(new URL(url).port));
  socket.pause();
  socket.write(
    `POST /api/chat HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  );
  const chat = async () =>
    (await (await fetch(`${url}/api/chats/c`)).json()) as { running: boolean; messages?: unknown[] };
  await expect.poll(async () => (await chat()).messages?.length, { timeout: 15_000 }).toBe(2);
  await expect.poll(async () => (await chat()).running).toBe(false);
  const run = await store.runs.ofUserMessage(LOCAL_SCOPE, 'c', 'u1');
  const rest = await fetch(`${url}/api/chat/c/stream`, { headers: { 'last-event-id': `${run?.id}.0` } });
  const text = await rest.text();
  expect(text.length).toBeGreaterThan(3_000_000);

  const read: Buffer[] = [];
  socket.on('data', (chunk) => read.push(chunk));
  socket.resume();
  await new Promise((resolve) => socket.on('close', resolve));
  expect(Buffer.concat(read).toString()).toContain('[DONE]');
});

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
  });
}
