/** Versions, search, titles, archive, temporary conversations and files of them, over a real socket. */
import { Chat } from '@ai-sdk/react';
import { DefaultChatTransport, type UIMessage } from 'ai';
import { afterEach, describe, expect, test } from 'vitest';
import { chatListSchema, chatSchema, chatSearchSchema, problemSchema } from '../contract.ts';
import { gate, scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';
import { parseEvents, postTurn, readUntil, spokenText, userMessage } from '../test/wire.ts';

let server: TestServer;
afterEach(() => server.close());

const engine = () => {
  let answers = 0;
  return scriptedEngine(async function* (turn) {
    answers += 1;
    yield { type: 'text', delta: `Answer ${answers} to ${turn.text}` };
    yield { type: 'title', title: `About ${turn.text}` };
    yield { type: 'state', state: { last: turn.text, answers } };
  });
};
const ask = async (id: string, text: string, more = {}) =>
  (await postTurn(server.url, 'c', userMessage(id, text), more)).text();
const get = (path: string) => fetch(server.url + path);
const send = (method: string, path: string, body: unknown) =>
  fetch(server.url + path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const read = async () => chatSchema.parse(await (await get('/api/chats/c')).json());
const words = async () =>
  (await read()).messages.map(({ parts }) => parts.find(({ type }) => type === 'text')?.['text']);
const choose = async (messageId: string, index: number) => {
  const branch = (await read()).branches.find((each) => each.messageId === messageId);
  const version = branch?.versions[index]?.version;
  return send('PUT', `/api/chats/c/messages/${messageId}/version`, { version });
};
const search = async (q: string) =>
  chatSearchSchema.parse(await (await get(`/api/chats/search?q=${encodeURIComponent(q)}`)).json());
const listed = async (query = '') =>
  chatListSchema.parse(await (await get(`/api/chats${query}`)).json()).chats.map(({ id }) => id);

describe('versions', () => {
  test('of an edit are told, chosen, and asked further from, with the history and the state they had', async () => {
    const answering = engine();
    server = await startTestServer({ engines: { primary: answering } });
    await ask('u1', 'one');
    await ask('u1', 'uno', { messageId: 'u1' });
    expect((await read()).branches).toMatchObject([
      { messageId: 'u1', index: 1, versions: [{ text: 'one' }, { text: 'uno' }] },
    ]);
    const chosen = chatSchema.parse(await (await choose('u1', 0)).json());
    expect(chosen.branches[0]?.index).toBe(0);
    expect(await words()).toEqual(['one', 'Answer 1 to one']);
    await ask('u2', 'two');
    expect(answering.turns.at(-1)).toMatchObject({
      state: { last: 'one', answers: 1 },
      history: [{ text: 'one' }, { text: 'Answer 1 to one' }],
    });
    await choose('u1', 1);
    await ask('u3', 'tres');
    expect(answering.turns.at(-1)).toMatchObject({ state: { last: 'uno', answers: 2 } });
    expect(await words()).toEqual(['uno', 'Answer 2 to uno', 'tres', 'Answer 4 to tres']);
  });

  test('the stock client makes by edit and regenerate are all there', async () => {
    server = await startTestServer({ engines: { primary: engine() } });
    const chat = new Chat<UIMessage>({
      id: 'c',
      messages: [],
      transport: new DefaultChatTransport({ api: `${server.url}/api/chat` }),
    });
    await chat.sendMessage({ text: 'one' });
    await chat.regenerate();
    await chat.sendMessage({ text: 'uno', messageId: chat.messages[0]?.id ?? '' });
    await chat.regenerate();
    expect((await read()).branches.map(({ index, versions }) => [index, versions.length])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    const question = chat.messages[0]?.id ?? '';
    await choose(question, 0);
    expect(await words()).toEqual(['one', 'Answer 2 to one']);
    expect((await read()).branches[1]?.versions.map(({ text }) => text)).toEqual([
      'Answer 1 to one',
      'Answer 2 to one',
    ]);
  });

  test('that are sent again are answered by their own answer', async () => {
    server = await startTestServer({ engines: { primary: engine() } });
    await ask('u1', 'one');
    await ask('u1', 'uno', { messageId: 'u1' });
    await choose('u1', 0);
    const again = await postTurn(server.url, 'c', userMessage('u1', 'one'));
    expect(spokenText(parseEvents(await again.text()))).toBe('Answer 1 to one');
  });

  test('cannot be changed under an answer, and unknown ones are not found', async () => {
    const held = gate();
    let first = true;
    server = await startTestServer({
      engines: {
        primary: scriptedEngine(async function* () {
          yield { type: 'text', delta: 'So.' };
          if (!first) await held.opened;
          first = false;
        }),
      },
    });
    await ask('u1', 'one');
    const running = await postTurn(server.url, 'c', userMessage('u1', 'uno'), { messageId: 'u1' });
    await readUntil(running, 'So.');
    const refused = await choose('u1', 0);
    expect([refused.status, problemSchema.parse(await refused.json()).detail]).toEqual([
      409,
      expect.stringContaining('under way'),
    ]);
    held.open();
    await (await get('/api/chat/c/stream')).text();
    expect((await send('PUT', '/api/chats/c/messages/u1/version', { version: 99 })).status).toBe(404);
    expect((await send('PUT', '/api/chats/c/messages/u1/version', { version: 'x' })).status).toBe(400);
    expect((await get('/api/chats/c/messages/nobody/versions')).status).toBe(404);
  });
});

describe('titles', () => {
  test('come from the engine until the user gives one', async () => {
    server = await startTestServer({ engines: { primary: engine() } });
    await ask('u1', 'one');
    expect((await read()).title).toBe('About one');
    const changed = await send('PATCH', '/api/chats/c', { title: '  Tai  ' });
    expect(await changed.json()).toMatchObject({ id: 'c', title: 'Tai', running: false });
    await ask('u1', 'uno', { messageId: 'u1' });
    expect((await read()).title).toBe('Tai');
    for (const bad of [{}, { title: '  ' }, { title: 'x'.repeat(121) }])
      expect((await send('PATCH', '/api/chats/c', bad)).status).toBe(400);
  });
});

describe('search', () => {
  test('says who said it, where, and marks the words', async () => {
    server = await startTestServer({ engines: { primary: engine() } });
    await ask('u1', 'Somebody for Tai who rides a motorbike');
    const { hits } = await search('motor');
    expect(hits.map(({ who, messageId }) => [who, messageId])).toContainEqual(['you', 'u1']);
    expect(hits.map(({ who }) => who).sort()).toEqual(['assistant', 'title', 'you']);
    for (const { snippet } of hits)
      expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toContain('motorbike');
    expect((await search('helicopter')).hits).toEqual([]);
    expect((await get('/api/chats/search?q=')).status).toBe(400);
  });
});

describe('the archive', () => {
  test('takes a conversation out of the list, keeps it searchable, and gives it back', async () => {
    server = await startTestServer({ engines: { primary: engine() } });
    await ask('u1', 'one');
    await send('PATCH', '/api/chats/c', { archived: true });
    expect([await listed(), await listed('?archived=true')]).toEqual([[], ['c']]);
    expect((await search('one')).hits[0]).toMatchObject({ chatId: 'c', archived: true });
    await send('PATCH', '/api/chats/c', { archived: false });
    expect([await listed(), await listed('?archived=true')]).toEqual([['c'], []]);
  });
});

describe('a temporary conversation', () => {
  test('is answered like any other, and is in no list and no search', async () => {
    server = await startTestServer({ engines: { primary: engine() } });
    await ask('u1', 'hush', { temporary: true });
    await ask('u2', 'more');
    expect(await read()).toMatchObject({ temporary: true, messages: { length: 4 } });
    expect([await listed(), await listed('?archived=true'), (await search('hush')).hits]).toEqual([
      [],
      [],
      [],
    ]);
    expect((await fetch(`${server.url}/api/chats/c`, { method: 'DELETE' })).status).toBe(204);
    expect((await get('/api/chats/c')).status).toBe(404);
  });
});

describe('a conversation as a file', () => {
  const fact = {
    field: 'city',
    value: 'Mumbai',
    source: 'import',
    asOf: '2026-10-12T00:00:00.000Z',
  } as const;
  const listing = () =>
    scriptedEngine(async function* () {
      yield { type: 'text', delta: 'See ![x](https://evil.test/?q=1) <img src=x> **first**' };
      yield { type: 'text', delta: 'in cards', inCards: true };
      yield {
        type: 'recommendation',
        data: {
          role: 'Tai',
          asked: [],
          offer: 'matches',
          matched: 1,
          nearMisses: [],
          items: [
            {
              talentId: 't1',
              externalId: 'X-1',
              name: 'Ojasvi *Barde*',
              reasons: [{ text: 'In Mumbai', fact }],
              unmet: [{ field: 'city', wanted: 'Pune', onFile: 'Mumbai', text: 'Not in Pune' }],
              unknown: [{ field: 'skill', text: 'Boxing' }],
              notes: [],
              card: { formats: [], minor: false },
            },
          ],
        },
      };
    });

  test('reads as Markdown with names, reasons, sources and dates, and nothing a viewer would fetch', async () => {
    server = await startTestServer({ engines: { primary: listing() } });
    await ask('u1', '# Tai [now](http://x)');
    await send('PATCH', '/api/chats/c', { title: 'ताई/दीदी' });
    const response = await get('/api/chats/c/export?format=markdown&lang=en');
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toMatch(
      /ताई दीदी - Conversation - \d{4}-\d\d-\d\d\.md$/,
    );
    const text = await response.text();
    expect(text).toContain(String.raw`1. **Ojasvi \*Barde\*** (X-1)`);
    expect(text).toContain('- In Mumbai (import, 2026-10-12)');
    expect(text).toContain('- Missed: Not in Pune (asked Pune)');
    expect(text).toContain('- Not on file: Boxing');
    expect(text).toContain(String.raw`> \# Tai \[now\](http://x)`);
    expect(text).toContain('**first**');
    expect(text).not.toMatch(/(?<!\\)!\[|(?<!\\)\]\(|<img|in cards/);
  });

  test('is JSON with the same words and people', async () => {
    server = await startTestServer({ engines: { primary: listing() } });
    await ask('u1', 'Tai');
    const response = await get('/api/chats/c/export?format=json');
    expect(response.headers.get('content-disposition')).toMatch(/\.json"/);
    expect(await response.json()).toMatchObject({
      format: 'castmatch.conversation',
      id: 'c',
      messages: [
        { who: 'you', text: 'Tai' },
        { who: 'assistant', recommendations: [{ items: [{ reasons: [{ fact: { source: 'import' } }] }] }] },
      ],
      shortlist: [],
    });
    expect((await get('/api/chats/c/export?format=docx')).status).toBe(400);
    expect((await get('/api/chats/nobody/export')).status).toBe(404);
  });
});
