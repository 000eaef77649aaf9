/** The npm client as it is, over a real socket: what it shows is what the server stored. */
import { Chat } from '@ai-sdk/react';
import { DefaultChatTransport, type UIMessage } from 'ai';
import { afterEach, describe, expect, test } from 'vitest';
import { chatSchema, type CastMatchData } from '../contract.ts';
import { EngineError } from '../assistant/port.ts';
import { gate, scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';

type Message = UIMessage<unknown, CastMatchData>;

let server: TestServer;
afterEach(() => server.close());

/** What `useChat` wraps. */
const chatOver = (id = 'c', messages: Message[] = []) =>
  new Chat<Message>({
    id,
    messages,
    transport: new DefaultChatTransport({ api: `${server.url}/api/chat` }),
  });
const texts = (chat: Chat<Message>) =>
  chat.messages.map((message) =>
    message.parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join(''),
  );
const stored = async (id = 'c') =>
  chatSchema.parse(await (await fetch(`${server.url}/api/chats/${id}`)).json());
/** As JSON: the client leaves undefined keys behind, the wire has none. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

const counting = () => {
  let answers = 0;
  return scriptedEngine(async function* (turn) {
    answers += 1;
    yield { type: 'text', delta: `Answer ${answers} to ${turn.text}` };
  });
};

describe('the stock client', () => {
  test('shows text, tools and data parts, and the same message as was stored', async () => {
    server = await startTestServer({
      engines: {
        primary: scriptedEngine(async function* () {
          yield { type: 'tool-call', id: 't1', name: 'search_talent', input: { briefs: [] } };
          yield { type: 'tool-result', id: 't1', output: { found: 1 } };
          yield {
            type: 'recommendation',
            data: { role: 'Tai', asked: [], offer: 'matches', matched: 0, items: [], nearMisses: [] },
          };
          yield { type: 'text', delta: 'नमस्ते ' };
          yield { type: 'text', delta: '🎬' };
          yield { type: 'suggestions', data: { items: [{ label: 'More', prompt: 'More' }] } };
        }),
      },
    });
    const chat = chatOver();
    await chat.sendMessage({ text: 'Find Tai' });
    expect(chat.status).toBe('ready');
    expect(texts(chat)).toEqual(['Find Tai', 'नमस्ते 🎬']);
    expect(chat.messages[1]?.parts.map(({ type }) => type)).toEqual([
      'step-start',
      'tool-search_talent',
      'data-recommendation',
      'text',
      'data-suggestions',
    ]);
    const { messages } = await stored();
    expect(plain(chat.messages[1])).toEqual(messages[1]);
    expect(messages[0]?.id).toBe(chat.messages[0]?.id);
  });

  test('takes back the half answer when another engine has to finish', async () => {
    server = await startTestServer({
      engines: {
        primary: scriptedEngine(async function* () {
          yield { type: 'text', delta: 'Half an ' };
          yield { type: 'tool-call', id: 't1', name: 'search_talent', input: {} };
          throw new EngineError('busy', 'overloaded');
        }, 'claude'),
        fallback: scriptedEngine(async function* () {
          yield { type: 'text', delta: 'Whole.' };
        }),
      },
    });
    const chat = chatOver();
    await chat.sendMessage({ text: 'Hi' });
    expect(texts(chat)[1]).toBe('Whole.');
    expect(chat.messages[1]?.metadata).toMatchObject({ engine: 'embedded' });
    expect(plain(chat.messages[1])).toEqual((await stored()).messages[1]);
  });

  test('resumes mid-run in another window, also with a partial copy, without repetition', async () => {
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
    const first = chatOver();
    const sending = first.sendMessage({ text: 'Hi' });
    await expect.poll(() => texts(first)[1]).toBe('Before.');
    const fresh = chatOver('c', (await stored()).messages as Message[]);
    const partial = chatOver('c', structuredClone(first.messages));
    const resuming = [fresh.resumeStream(), partial.resumeStream()];
    await expect.poll(() => [fresh.status, partial.status]).toEqual(['streaming', 'streaming']);
    held.open();
    await Promise.all([sending, ...resuming]);
    for (const chat of [first, fresh, partial]) expect(texts(chat)).toEqual(['Hi', 'Before. After.']);
    expect(plain(fresh.messages[1])).toEqual(plain(first.messages[1]));
  });

  test('finds nothing to resume after the end', async () => {
    server = await startTestServer({ engines: { primary: counting() } });
    const chat = chatOver();
    await chat.sendMessage({ text: 'Hi' });
    const before = plain(chat.messages);
    await chat.resumeStream();
    expect(plain(chat.messages)).toEqual(before);
    expect(chat.status).toBe('ready');
  });

  test('regenerates: the new answer takes the place of the old one', async () => {
    server = await startTestServer({ engines: { primary: counting() } });
    const chat = chatOver();
    await chat.sendMessage({ text: 'one' });
    await chat.sendMessage({ text: 'two' });
    await chat.regenerate();
    expect(texts(chat)).toEqual(['one', 'Answer 1 to one', 'two', 'Answer 3 to two']);
    expect(plain(chat.messages.map(({ id }) => id))).toEqual((await stored()).messages.map(({ id }) => id));
  });

  test('edits: the conversation goes on from the new words', async () => {
    const engine = counting();
    server = await startTestServer({ engines: { primary: engine } });
    const chat = chatOver();
    await chat.sendMessage({ text: 'one' });
    await chat.sendMessage({ text: 'two' });
    const [first] = chat.messages;
    await chat.sendMessage({ text: 'uno', messageId: first?.id ?? '' });
    expect(texts(chat)).toEqual(['uno', 'Answer 3 to uno']);
    expect(plain(chat.messages)).toMatchObject(
      (await stored()).messages.map(({ id, role }) => ({ id, role })),
    );
    expect((await stored()).messages).toHaveLength(2);
    expect(engine.turns.at(-1)?.history).toEqual([]);
  });

  test('is told about a conflict without losing its message', async () => {
    const held = gate();
    server = await startTestServer({
      engines: {
        primary: scriptedEngine(async function* () {
          yield { type: 'text', delta: 'Slow' };
          await held.opened;
        }),
      },
    });
    const first = chatOver();
    const sending = first.sendMessage({ text: 'Hi' });
    await expect.poll(() => texts(first)[1]).toBe('Slow');
    const second = chatOver();
    await second.sendMessage({ text: 'And?' });
    expect(second.status).toBe('error');
    expect(second.error?.message).toContain('under way');
    expect(texts(second)).toEqual(['And?']);
    held.open();
    await sending;
  });
});

describe('what an engine keeps of a conversation', () => {
  test('comes back in the next turn, and an edit starts from before the edited words', async () => {
    const engine = scriptedEngine(async function* (turn) {
      yield { type: 'text', delta: 'ok' };
      yield { type: 'state', state: { last: turn.text } };
    });
    server = await startTestServer({ engines: { primary: engine } });
    const chat = chatOver();
    await chat.sendMessage({ text: 'one' });
    await chat.sendMessage({ text: 'two' });
    await chat.regenerate();
    await chat.sendMessage({ text: 'uno', messageId: chat.messages[0]?.id ?? '' });
    expect(engine.turns.map(({ state }) => state)).toEqual([
      undefined,
      { last: 'one' },
      { last: 'one' },
      undefined,
    ]);
  });
});
