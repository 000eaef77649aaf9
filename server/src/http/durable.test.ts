/** An answer outlives its connections: whoever comes back, and whenever, gets the same bytes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readUIMessageStream, type UIMessage, type UIMessageChunk } from 'ai';
import { EngineError } from '../assistant/port.ts';
import { chatSchema } from '../contract.ts';
import { gate, scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';
import { chunkTypes, parseEvents, postTurn, readUntil, userMessage, type WireEvent } from '../test/wire.ts';

let dataDir: string;
let server: TestServer;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-durable-'));
});
afterEach(async () => {
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** One of everything that is sent: the first engine fails midway, the second finishes. */
const rich = (opened: Promise<void> = Promise.resolve()) => ({
  primary: scriptedEngine(async function* () {
    yield { type: 'text', delta: 'Half an answer, taken back. ' };
    yield { type: 'tool-call', id: 't0', name: 'search_talent', input: {} };
    throw new EngineError('busy', 'overloaded', { retryAfterMs: 2000 });
  }, 'claude'),
  fallback: scriptedEngine(async function* () {
    yield { type: 'text', delta: 'नमस्ते ' };
    await opened;
    for (const word of ['Tai 🎬 ', 'line\n\nbreaks, “quotes” \u2028 and ', 'आरोही।']) {
      yield { type: 'text', delta: word };
      await new Promise((resolve) => setImmediate(resolve));
    }
    yield { type: 'tool-call', id: 't1', name: 'search_talent', input: { briefs: [{ role: 'Tai' }] } };
    yield { type: 'tool-result', id: 't1', output: { found: 1 } };
    yield {
      type: 'recommendation',
      data: { role: 'Tai', asked: [], offer: 'matches', matched: 0, items: [], nearMisses: [] },
    };
    yield { type: 'text', delta: '1. Tai: nobody', inCards: true };
    yield { type: 'notice', data: { code: 'truncated' } };
    yield { type: 'text', delta: 'Done.' };
    yield { type: 'suggestions', data: { items: [{ label: 'More', prompt: 'More' }] } };
  }),
});

const open = (engines = rich()) => startTestServer({ engines, dataDir });
const resume = (lastEventId: string) =>
  fetch(`${server.url}/api/chat/c/stream`, { headers: { 'last-event-id': lastEventId } });
const readChat = async () => chatSchema.parse(await (await fetch(`${server.url}/api/chats/c`)).json());

/** What a client of the stream shows in the end, from events of several connections. */
async function shown(events: readonly WireEvent[]): Promise<UIMessage | undefined> {
  const stream = new ReadableStream<UIMessageChunk>({
    start(controller) {
      for (const { data } of events)
        if (data !== '[DONE]') controller.enqueue(JSON.parse(data) as UIMessageChunk);
      controller.close();
    },
  });
  let last: UIMessage | undefined;
  for await (const message of readUIMessageStream({ stream })) last = message;
  return last && (JSON.parse(JSON.stringify(last)) as UIMessage);
}

const block = ({ id, data }: WireEvent) => `id: ${id}\ndata: ${data}\n\n`;

/** For every event: what comes after it, asked for once. */
async function restsOf(events: readonly WireEvent[]): Promise<string[]> {
  const runId = events[0]?.id.split('.')[0] ?? '';
  const rests: string[] = [];
  for (const lastEventId of [`${runId}.0`, ...events.map(({ id }) => id)])
    rests.push(await (await resume(lastEventId)).text());
  return rests;
}

async function expectEveryCutEqual(whole: string): Promise<void> {
  const events = parseEvents(whole);
  const { messages } = await readChat();
  const message = await shown(events);
  expect(message).toEqual(messages[1]);
  const rests = await restsOf(events);

  for (const [cut, rest] of rests.entries()) {
    const seen = events.slice(0, cut).map(block).join('');
    // After the very end there is nothing left but to say so again.
    expect(seen + rest).toBe(
      cut === events.length ? `${whole}${events.slice(-1).map(block).join('')}` : whole,
    );
  }
  // A connection that breaks inside an event: a client has the whole events before it, and asks for the rest.
  const bytes = Buffer.from(whole);
  let texts = 0;
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const end = bytes.subarray(0, cut).lastIndexOf('\n\n');
    const seen = end < 0 ? '' : bytes.subarray(0, end + 2).toString();
    const at = parseEvents(seen).length;
    if (at === events.length) continue;
    expect(seen + rests[at]).toBe(whole);
    texts += 1;
  }
  expect(texts).toBeGreaterThan(1_000);
  expect((await readChat()).messages).toEqual(messages);
  expect(messages).toHaveLength(2);
}

describe('for every cut point of a run with text, tools, cards, notices and a reset', () => {
  test('the resumed text is byte-equal and the messages are as many', async () => {
    server = await open();
    const whole = await (await postTurn(server.url, 'c', userMessage('u1', 'Find Tai'))).text();
    expect(new Set(chunkTypes(parseEvents(whole)))).toEqual(
      new Set([
        'start',
        'start-step',
        'text-start',
        'text-delta',
        'text-end',
        'tool-input-available',
        'tool-output-available',
        'message-metadata',
        'reset-step',
        'data-recommendation',
        'data-notice',
        'data-suggestions',
        'finish-step',
        'finish',
        '[DONE]',
      ]),
    );
    await expectEveryCutEqual(whole);
  });

  test('the same holds after a restart of the server', async () => {
    server = await open();
    const whole = await (await postTurn(server.url, 'c', userMessage('u1', 'Find Tai'))).text();
    await server.close();
    server = await open();
    await expectEveryCutEqual(whole);
    // The message sent again is the same turn, also for the server that started since.
    expect(await (await postTurn(server.url, 'c', userMessage('u1', 'Find Tai'))).text()).toBe(whole);
  });

  test('the same holds for sockets that break while the answer is being made', async () => {
    const held = gate();
    server = await open(rich(held.opened));
    const whole = postTurn(server.url, 'c', userMessage('u1', 'Find Tai')).then((response) =>
      response.text(),
    );
    await readUntil(await followed(), 'नमस्ते');
    const cuts = [1, 40, 211, 350, 499].map((bytes) => brokenAfter(bytes));
    const partials = await Promise.all(cuts);
    held.open();
    const all = await whole;
    for (const partial of partials) {
      const seen = parseEvents(partial.slice(0, partial.lastIndexOf('\n\n') + 2));
      const runId = parseEvents(all)[0]?.id.split('.')[0];
      const rest = await (await resume(seen.at(-1)?.id ?? `${runId}.0`)).text();
      expect(seen.map(block).join('') + rest).toBe(all);
    }
  });
});

async function followed(): Promise<Response> {
  for (;;) {
    const response = await fetch(`${server.url}/api/chat/c/stream`);
    if (response.status === 200) return response;
  }
}

/** Follows over a socket of its own and tears it once so many bytes have come. */
function brokenAfter(bytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${server.url}/api/chat/c/stream`, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        const all = Buffer.concat(chunks);
        if (all.length < bytes) return;
        response.destroy();
        resolve(all.subarray(0, bytes).toString());
      });
      response.on('error', () => undefined);
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

describe('several readers', () => {
  test('of one run, tabs and devices, early and late, see the same bytes', async () => {
    const held = gate();
    server = await open(rich(held.opened));
    const first = await postTurn(server.url, 'c', userMessage('u1', 'Find Tai'));
    const second = await followed();
    const begun = await readUntil(await followed(), 'नमस्ते');
    const late = await resume(parseEvents(begun).at(-1)?.id ?? '');
    held.open();
    const whole = await first.text();
    expect(await second.text()).toBe(whole);
    const seen = parseEvents(begun).map(block).join('');
    expect(seen + (await late.text())).toBe(whole);
  });

  test('two tabs that send at once: one is answered, the other is told how to follow that answer', async () => {
    const held = gate();
    server = await open(rich(held.opened));
    const [one, two] = await Promise.all([
      postTurn(server.url, 'c', userMessage('u1', 'Find Tai')),
      postTurn(server.url, 'c', userMessage('u2', 'Find Aarohi')),
    ]);
    const [answered, refused] = one.status === 200 ? [one, two] : [two, one];
    expect([answered.status, refused.status]).toEqual([200, 409]);
    const { follow, detail } = (await refused.json()) as {
      detail: string;
      follow: { stream: string; lastEventId: string };
    };
    expect(detail).toContain('Follow it');
    const attached = await fetch(`${server.url}${follow.stream}`, {
      headers: { 'last-event-id': follow.lastEventId },
    });
    held.open();
    expect(await attached.text()).toBe(await answered.text());
    expect((await readChat()).messages).toHaveLength(2);
  });
});

describe('stream logs', () => {
  test('are dropped after their time; the same message sent again still gives the same answer', async () => {
    let now = new Date('2026-11-22T10:00:00.000Z');
    const clock = () => now;
    server = await startTestServer({ engines: rich(), dataDir, assistant: { clock } });
    const events = parseEvents(await (await postTurn(server.url, 'c', userMessage('u1', 'Find Tai'))).text());
    now = new Date('2026-11-23T10:00:01.000Z');
    await server.close();

    const engines = rich();
    server = await startTestServer({ engines, dataDir, assistant: { clock } });
    await expect.poll(async () => (await resume(events[3]?.id ?? '')).status).toBe(204);
    const again = parseEvents(await (await postTurn(server.url, 'c', userMessage('u1', 'Find Tai'))).text());
    expect(await shown(again)).toEqual((await readChat()).messages[1]);
    expect(engines.primary.turns).toHaveLength(0);
    expect((await readChat()).messages).toHaveLength(2);
  });
});

describe('the server’s places', () => {
  test('are limited: beyond them 503 with a time to come back, and free again after an end', async () => {
    const held = gate();
    server = await startTestServer({
      engines: rich(held.opened),
      dataDir,
      assistant: { maxRuns: 2 },
    });
    const running = await Promise.all(
      ['a', 'b'].map((chat) => postTurn(server.url, chat, userMessage(`u-${chat}`, 'Hi'))),
    );
    const refused = await postTurn(server.url, 'c', userMessage('u1', 'Hi'));
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect((await fetch(`${server.url}/api/chats/c`)).status).toBe(404);
    held.open();
    await Promise.all(running.map((response) => response.text()));
    expect((await postTurn(server.url, 'c', userMessage('u1', 'Hi'))).status).toBe(200);
  });
});
