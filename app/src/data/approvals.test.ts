import type { ApprovalPart } from '@castmatch/server/contract';
import { expect, test } from 'vitest';
import { toTurn } from '../model/turns.ts';
import { createApprovalsApi } from './approvals.ts';
import { fold, startFold, type Chunk } from './message-reducer.ts';

const input: ApprovalPart['input'] = {
  purpose: 'avail_check',
  lang: 'en',
  messages: [{ people: [{ talentId: 'T1', name: 'Zarna' }], subject: 'Avail check', body: 'Hello,\n' }],
};
const asked: Chunk[] = [
  { type: 'start', messageId: 'm1' },
  { type: 'start-step' },
  { type: 'tool-input-available', toolCallId: 'c1', toolName: 'share_message', input },
  { type: 'tool-approval-request', approvalId: 'a1', toolCallId: 'c1' },
];
const shown = (chunks: readonly Chunk[]) =>
  toTurn(chunks.reduce(fold, startFold('m1')).message, 'done').blocks;

test('what waits for a person is shown word for word, and so is what became of it', () => {
  expect(shown(asked)).toMatchObject([
    { kind: 'approval', data: { state: 'approval-requested', approval: { id: 'a1' }, input } },
  ]);
  expect(shown([...asked, { type: 'tool-output-denied', toolCallId: 'c1' }])).toMatchObject([
    { kind: 'approval', data: { state: 'output-denied', input } },
  ]);
});

test('arguments of a shape that this page does not know are not shown as something to approve', () => {
  const odd = asked.map((chunk) =>
    'input' in chunk ? { ...chunk, input: { ...input, hidden: 'x' } } : chunk,
  );
  expect(shown(odd)).toEqual([]);
});

test('an answer carries what was shown, and a refusal says why', async () => {
  const [block] = shown(asked);
  if (block?.kind !== 'approval') throw new Error('nothing to approve');
  const sent: { path: string; body: unknown }[] = [];
  const api = createApprovalsApi(async (path, init) => {
    sent.push({ path, body: JSON.parse(String(init?.body)) });
    const problem = {
      type: 'x',
      title: 'Answered before',
      status: 409,
      detail: 'Once only.',
      requestId: 'r',
    };
    return Response.json(problem, { status: 409 });
  });
  await expect(api.answer('c/1', block.data, true)).rejects.toMatchObject({
    status: 409,
    message: 'Once only.',
  });
  expect(sent).toEqual([{ path: '/api/chats/c%2F1/approvals/a1', body: { approved: true, shown: input } }]);
});
