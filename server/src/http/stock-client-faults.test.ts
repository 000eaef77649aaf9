/** The npm client as it is, when something goes wrong or somebody interferes. */
import { Chat } from '@ai-sdk/react';
import { DefaultChatTransport, type UIMessage } from 'ai';
import { afterEach, describe, expect, test } from 'vitest';
import { chatSchema, type CastMatchData } from '../contract.ts';
import { gate, scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';

type Message = UIMessage<unknown, CastMatchData>;

let server: TestServer;
afterEach(() => server.close());

const chatOver = (id = 'c', messages: Message[] = [], fetchWith: typeof fetch = fetch) =>
  new Chat<Message>({
    id,
    messages,
    transport: new DefaultChatTransport({ api: `${server.url}/api/chat`, fetch: fetchWith }),
  });
const texts = (chat: Chat<Message>) =>
  chat.messages.map((message) =>
    message.parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join(''),
  );
const stored = async (id = 'c') =>
  chatSchema.parse(await (await fetch(`${server.url}/api/chats/${id}`)).json()).messages;
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

const around = (opened: Promise<void>) =>
  scriptedEngine(async function* () {
    yield { type: 'text', delta: 'Before.' };
    await opened;
    yield { type: 'text', delta: ' After.' };
  });
const stop = () => fetch(`${server.url}/api/chat/c/stop`, { method: 'POST' });

describe('the stock client', () => {
  test('shows an error part as an error, and keeps the words', async () => {
    server = await startTestServer({
      engines: {
        primary: scriptedEngine(async function* () {
          yield { type: 'text', delta: 'Some words' };
          throw new Error('internal');
        }),
      },
    });
    const chat = chatOver();
    await chat.sendMessage({ text: 'Hi' });
    expect(chat.status).toBe('error');
    expect(chat.error?.message).toContain('Your message is saved');
    expect(texts(chat)).toEqual(['Hi', 'Some words']);
  });

  test('is told about limits with our own words, and its message is kept', async () => {
    const held = gate();
    server = await startTestServer({
      engines: { primary: around(held.opened) },
      assistant: { maxRunsPerUser: 1 },
    });
    const first = chatOver('a');
    const sending = first.sendMessage({ text: 'Hi' });
    await expect.poll(() => texts(first)[1]).toBe('Before.');
    const second = chatOver('b');
    await second.sendMessage({ text: 'And?' });
    expect(second.status).toBe('error');
    expect(second.error?.message).toContain('under way already');
    held.open();
    await sending;
    await second.regenerate();
    expect(texts(second)).toEqual(['And?', 'Before. After.']);
  });

  test('that lost its socket can resume from what it has, without repetition', async () => {
    const held = gate();
    server = await startTestServer({ engines: { primary: around(held.opened) } });
    const leaving = new AbortController();
    const torn = chatOver('c', [], (input, init) =>
      fetch(input, {
        ...init,
        signal: AbortSignal.any([leaving.signal, ...(init?.signal ? [init.signal] : [])]),
      }),
    );
    const sending = torn.sendMessage({ text: 'Hi' });
    await expect.poll(() => texts(torn)[1]).toBe('Before.');
    leaving.abort(new Error('the network went away'));
    await sending;
    expect(texts(torn)).toEqual(['Hi', 'Before.']);

    const back = chatOver('c', structuredClone(torn.messages));
    const resuming = back.resumeStream();
    await expect.poll(() => back.status).toBe('streaming');
    held.open();
    await resuming;
    expect(texts(back)).toEqual(['Hi', 'Before. After.']);
    expect(plain(back.messages[1])).toEqual((await stored())[1]);
  });

  test('resumes with an older answer at the end of its messages: the new one is added, once', async () => {
    const held = gate();
    const engine = scriptedEngine(async function* ({ text }) {
      yield { type: 'text', delta: `To ${text}` };
      if (text === 'two') await held.opened;
    });
    server = await startTestServer({ engines: { primary: engine } });
    const first = chatOver();
    await first.sendMessage({ text: 'one' });
    const older = structuredClone(first.messages);
    const sending = first.sendMessage({ text: 'two' });
    await expect.poll(() => texts(first)[3]).toBe('To two');
    const back = chatOver('c', older);
    const resuming = back.resumeStream();
    await expect.poll(() => texts(back).at(-1)).toBe('To two');
    held.open();
    await Promise.all([sending, resuming]);
    expect(texts(back)).toEqual(['one', 'To one', 'To two']);
  });

  test('stopped by the server keeps the words and is ready again', async () => {
    server = await startTestServer({ engines: { primary: around(gate().opened) } });
    const chat = chatOver();
    const sending = chat.sendMessage({ text: 'Hi' });
    await expect.poll(() => texts(chat)[1]).toBe('Before.');
    await stop();
    await sending;
    expect(chat.status).toBe('ready');
    expect(plain(chat.messages[1])).toEqual((await stored())[1]);
    expect(chat.messages[1]?.parts.at(-1)).toMatchObject({ data: { code: 'stopped' } });
  });

  test('that stops reading by itself leaves the answer running, to be stopped or read later', async () => {
    const held = gate();
    server = await startTestServer({ engines: { primary: around(held.opened) } });
    const chat = chatOver();
    const sending = chat.sendMessage({ text: 'Hi' });
    await expect.poll(() => texts(chat)[1]).toBe('Before.');
    await chat.stop();
    await sending;
    expect(texts(chat)[1]).toBe('Before.');
    held.open();
    await expect.poll(async () => JSON.stringify((await stored())[1] ?? null)).toContain('Before. After.');
  });

  test('that sends while an answer waits in the queue of another tab is refused as ever', async () => {
    const held = gate();
    server = await startTestServer({ engines: { primary: around(held.opened) } });
    const chat = chatOver();
    const sending = chat.sendMessage({ text: 'Hi' });
    await expect.poll(() => texts(chat)[1]).toBe('Before.');
    const other = chatOver();
    await other.sendMessage({ text: 'Next' }, { body: { queue: true } });
    expect(other.status).toBe('ready');
    const third = chatOver();
    await third.sendMessage({ text: 'Third' });
    expect(third.error?.message).toContain('under way');
    held.open();
    await sending;
    await expect.poll(async () => (await stored()).length).toBe(4);
  });
});
