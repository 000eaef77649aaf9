/** What leaves the product leaves once, after a person said yes to exactly that. Run over HTTP, as clients do. */
import { Chat } from '@ai-sdk/react';
import {
  DefaultChatTransport,
  lastAssistantMessageIsCompleteWithApprovalResponses,
  type UIMessage,
} from 'ai';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  approvalPartSchema,
  chatSchema,
  outwardSchema,
  type ApprovalPart,
  type Outward,
} from '../contract.ts';
import { createEmbeddedEngine } from '../engines/embedded/index.ts';
import { LOCAL_SCOPE } from '../scope.ts';
import { person, scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';
import { postTurn, userMessage } from '../test/wire.ts';
import { APPROVAL_LIFETIME_MS, createApprovals, hashOfArgs } from './approvals.ts';
import type { MessageInput } from './port.ts';

let server: TestServer;
afterEach(() => server.close());

const talents = [person('T1', 'ZV001', 'Zarna Velhankar'), person('T2', 'RZ002', 'Rewati Zulukar')];
const check: MessageInput = { purpose: 'avail_check', refs: ['T1'], role: 'Tai', lang: 'en' };

/** Prepares whatever the message says, as JSON. */
const preparing = scriptedEngine(async function* (turn, tools) {
  yield { type: 'text', delta: 'Written out.' };
  yield { type: 'approval', data: await tools.prepare_message(JSON.parse(turn.text) as MessageInput) };
});
const start = async (more: Partial<Parameters<typeof startTestServer>[0]> = {}) => {
  server = await startTestServer({ engines: { primary: preparing }, talents, ...more });
};
const say = async (text: string, chatId = 'c', id = `u${Math.random()}`) =>
  (await postTurn(server.url, chatId, userMessage(id, text))).text();
const chatOf = async (chatId = 'c') =>
  chatSchema.parse(await (await fetch(`${server.url}/api/chats/${chatId}`)).json());
const partOf = async (chatId = 'c'): Promise<ApprovalPart> => {
  const { messages } = await chatOf(chatId);
  return approvalPartSchema.parse(
    messages.flatMap(({ parts }) => parts).findLast(({ type }) => type === 'tool-share_message'),
  );
};
const answer = (part: ApprovalPart, approved: boolean, shown: Outward = part.input, chatId = 'c') =>
  fetch(`${server.url}/api/chats/${chatId}/approvals/${part.approval?.id ?? ''}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ approved, shown }),
  });
const log = () => server.store.decisions.list(LOCAL_SCOPE, { kind: 'outward_answered', limit: 10 });

describe('an approval', () => {
  beforeEach(() => start());

  test('shows exactly what would leave, and lets it out when a person agrees', async () => {
    await say(JSON.stringify(check));
    const part = await partOf();
    expect(part).toMatchObject({ state: 'approval-requested', input: { purpose: 'avail_check' } });
    expect(part.input.messages[0]?.body).toContain('availability of Zarna Velhankar for the part of Tai');
    expect((await answer(part, true)).status).toBe(200);
    expect(await partOf()).toMatchObject({
      state: 'output-available',
      approval: { approved: true },
      input: part.input,
    });
  });

  test('goes into the decision log with the hash of what was shown, and no words', async () => {
    await say(JSON.stringify(check));
    const part = await partOf();
    await answer(part, true);
    const [entry] = await log();
    expect(entry?.body).toMatchObject({
      answer: 'approved',
      people: ['T1'],
      argsHash: hashOfArgs('share_message', part.input),
    });
    expect(JSON.stringify(entry)).not.toContain('Zarna');
    expect(await server.store.decisions.verify(LOCAL_SCOPE)).toMatchObject({ ok: true });
  });

  test('of one message does not let out another: not with other words, not for other people', async () => {
    await say(JSON.stringify(check));
    const part = await partOf();
    const [message] = part.input.messages;
    if (!message) throw new Error('no message');
    const others: Outward[] = [
      { ...part.input, messages: [{ ...message, body: `${message.body} ` }] },
      { ...part.input, messages: [{ ...message, people: [{ talentId: 'T2', name: 'Zarna Velhankar' }] }] },
      { ...part.input, messages: [message, message] },
      { ...part.input, lang: 'hi' },
    ];
    for (const shown of others) {
      const refused = await answer(part, true, shown);
      expect(refused.status).toBe(409);
      expect(await refused.text()).toContain('not what was shown');
    }
    expect(await partOf()).toMatchObject({ state: 'approval-requested' });
    expect(await log()).toEqual([]);
  });

  test('is refused where the stored message was changed behind it', async () => {
    await say(JSON.stringify(check));
    const part = await partOf();
    const message = (await chatOf()).messages.at(-1);
    if (!message) throw new Error('no message');
    const forged = { ...part.input, purpose: 'shortlist' };
    const parts = message.parts.map((each) => (each['toolCallId'] ? { ...each, input: forged } : each));
    await server.store.chats.saveMessage(LOCAL_SCOPE, 'c', { ...message, parts }, new Date().toISOString());
    for (const shown of [part.input, outwardSchema.parse(forged)])
      expect((await answer(part, true, shown)).status).toBe(409);
    expect(await log()).toEqual([]);
  });

  test('is refused after one of its people was erased', async () => {
    await say(JSON.stringify(check));
    const part = await partOf();
    expect((await fetch(`${server.url}/api/talents/T1`, { method: 'DELETE' })).ok).toBe(true);
    expect((await answer(part, true)).status).toBe(409);
    expect(JSON.stringify(await chatOf())).not.toContain('Zarna');
  });

  test('holds once, whichever way it was answered, and for two presses at the same moment', async () => {
    await say(JSON.stringify(check));
    const part = await partOf();
    const both = await Promise.all([answer(part, true), answer(part, true), answer(part, false)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await answer(part, true)).status).toBe(409);
    expect(await log()).toHaveLength(1);
  });

  test('that was refused lets nothing out, now or later', async () => {
    await say(JSON.stringify(check));
    const part = await partOf();
    expect((await answer(part, false)).status).toBe(200);
    expect(await partOf()).toMatchObject({ state: 'output-denied', approval: { approved: false } });
    expect((await answer(part, true)).status).toBe(409);
    expect((await log()).map(({ body }) => body)).toMatchObject([{ answer: 'denied' }]);
  });

  test('of another conversation, or of an answer that was made again, is none', async () => {
    await say(JSON.stringify(check), 'c', 'u1');
    const part = await partOf();
    await say(JSON.stringify(check), 'other');
    expect((await answer(part, true, part.input, 'other')).status).toBe(404);
    const { messages } = await chatOf();
    await (
      await postTurn(server.url, 'c', undefined, {
        trigger: 'regenerate-message',
        messageId: messages.at(-1)?.id,
      })
    ).text();
    expect((await answer(part, true)).status).toBe(409);
    expect((await answer(await partOf(), true)).status).toBe(200);
  });

  test('that is a day old has to be asked for again', async () => {
    await say(JSON.stringify(check));
    const part = await partOf();
    const late = () => new Date(Date.now() + APPROVAL_LIFETIME_MS + 1_000);
    const approvals = createApprovals({ store: server.store, clock: late });
    const said = { approvalId: part.approval?.id ?? '', approved: true, shown: part.input };
    await expect(approvals.answer(LOCAL_SCOPE, 'c', said)).rejects.toMatchObject({ code: 'expired' });
    expect(await partOf()).toMatchObject({ state: 'approval-requested' });
  });

  test('is nobody else’s to give', async () => {
    await say(JSON.stringify(check));
    const part = await partOf();
    const approvals = createApprovals({ store: server.store, clock: () => new Date() });
    const said = { approvalId: part.approval?.id ?? '', approved: true, shown: part.input };
    for (const scope of [
      { ...LOCAL_SCOPE, userId: 'other' },
      { ...LOCAL_SCOPE, officeId: 'other' },
    ])
      await expect(approvals.answer(scope, 'c', said)).rejects.toMatchObject({ code: 'unknown' });
  });
});

describe('the messages', () => {
  test('put nobody forward who is hidden, and ask for nobody who is unknown', async () => {
    await start();
    await server.store.consent.setStatus(LOCAL_SCOPE, 'T1', 'hidden', new Date().toISOString());
    const told = await say(JSON.stringify(check));
    expect(told).not.toContain('tool-approval-request');
    expect(await say(JSON.stringify({ ...check, refs: ['nobody'] }))).not.toContain('tool-approval-request');
    expect(await say(JSON.stringify({ ...check, purpose: 'shortlist', refs: [] }))).not.toContain(
      'tool-approval-request',
    );
  });

  test('carry a name from a roster as a name: no line, header or direction of its own', async () => {
    await start({ talents: [person('T1', 'X-1', 'Zarna\r\nBcc: all@example.com\u202E Velhankar')] });
    await say(JSON.stringify(check));
    const { input } = await partOf();
    const [message] = input.messages;
    expect(message?.subject).toBe('Avail check: Zarna Bcc: all@example.com Velhankar');
    expect(message?.body.split('\n').filter((line) => line.startsWith('Bcc'))).toEqual([]);
    expect(message?.body).not.toContain('\u202E');
  });
});

test.each([
  ['Send the shortlist to the director', 'shortlist', 2],
  ['Mail it to the producer: the whole shortlist', 'shortlist', 2],
  ['Message ZV001', 'avail_check', 1],
  ['ZV001 ko message bhej do', 'avail_check', 1],
  ['Director ko list bhej do', 'shortlist', 2],
  ['RZ002 को संदेश भेज दो', 'avail_check', 1],
  ['ZV001 ला मेसेज पाठव', 'avail_check', 1],
])(
  'the embedded engine writes out what can be sent, and says that it sends nothing: "%s"',
  async (text, purpose, people) => {
    await start({ engines: { primary: createEmbeddedEngine() } });
    await say('Put ZV001 and RZ002 on the shortlist');
    expect((await chatOf()).shortlist).toHaveLength(2);
    const told = await say(text);
    expect(told).toContain('tool-approval-request');
    const part = await partOf();
    expect(part.input.purpose).toBe(purpose);
    expect(part.input.messages.flatMap((message) => message.people)).toHaveLength(people);
    expect(await server.store.decisions.list(LOCAL_SCOPE, { kind: 'outward_answered', limit: 1 })).toEqual(
      [],
    );
  },
);

describe('the stock client', () => {
  const open = async () => {
    await start();
    const chat = new Chat<UIMessage>({
      id: 'c',
      transport: new DefaultChatTransport({ api: `${server.url}/api/chat` }),
      sendAutomaticallyWhen: lastAssistantMessageIsCompleteWithApprovalResponses,
    });
    await chat.sendMessage({ text: JSON.stringify(check) });
    return chat;
  };
  const outward = (chat: Chat<UIMessage>) =>
    approvalPartSchema.parse(
      JSON.parse(JSON.stringify(chat.messages[1]?.parts.find(({ type }) => type === 'tool-share_message'))),
    );
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as { parts: { type: string }[] };

  test.each([
    [true, 'output-available'],
    [false, 'output-denied'],
  ])(
    'answers in the message that asked (approved: %s), and shows what is stored',
    async (approved, state) => {
      const chat = await open();
      expect(outward(chat).state).toBe('approval-requested');
      await chat.addToolApprovalResponse({ id: outward(chat).approval?.id ?? '', approved });
      await vi.waitFor(() => expect(outward(chat).state).toBe(state));
      await vi.waitFor(() => expect(chat.status).toBe('ready'));
      expect(chat.error).toBeUndefined();
      expect(chat.messages).toHaveLength(2);
      const [, stored] = (await chatOf()).messages;
      expect(plain(chat.messages[1]).parts).toEqual(stored?.parts);
    },
  );

  test('is told why an answer that was given before does not hold', async () => {
    const chat = await open();
    await answer(await partOf(), false);
    await chat.addToolApprovalResponse({ id: outward(chat).approval?.id ?? '', approved: true });
    await vi.waitFor(() => expect(chat.status).toBe('error'));
    expect(chat.error?.message).toContain('answered before');
    expect(await partOf()).toMatchObject({ state: 'output-denied' });
  });
});
