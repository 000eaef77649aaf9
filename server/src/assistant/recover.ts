/** After a crash: what was said is kept as a message that says it was interrupted. */
import type { Store } from '../store/port.ts';
import type { UiChunk } from './chunks.ts';
import { assembleMessage, messageText } from './message.ts';
import { continueSteps } from './words.ts';

/** @returns How many answers had been cut off. */
export async function recoverRuns(store: Store, at: string): Promise<number> {
  const cutOff = await store.runs.leftRunning();
  for (const { scope, ...run } of cutOff) {
    const logged = await store.runs.read(scope, run.id, 0);
    const said = logged.map(({ json }) => JSON.parse(json) as UiChunk);
    const known = await store.chats.messages(scope, run.chatId);
    const stored = known.some(({ id }) => id === run.assistantMessageId);
    const question = known.find(({ id }) => id === run.userMessageId);
    const asked = question === undefined ? '' : messageText(question);
    const closing = closingChunks(said, run.assistantMessageId, stored, asked);
    const nextSeq = (logged.at(-1)?.seq ?? 0) + 1;
    await store.runs.append(
      scope,
      run.id,
      closing.map((chunk, index) => ({ seq: nextSeq + index, json: JSON.stringify(chunk) })),
    );
    // Stored already: the crash came between the message and the end of the run.
    if (!stored && known.some(({ id }) => id === run.userMessageId)) {
      const message = assembleMessage(run.assistantMessageId, [...said, ...closing]);
      await store.chats.saveMessage(scope, run.chatId, message, at);
    }
    // Last: a crash in the middle of this leaves it to the next start.
    await store.runs.finish(scope, run.id, 'interrupted', at);
  }
  return cutOff.length;
}

function closingChunks(
  said: readonly UiChunk[],
  messageId: string,
  stored: boolean,
  asked: string,
): UiChunk[] {
  const ended = said.some(({ type }) => type === 'finish' || type === 'abort' || type === 'error');
  if (ended) return [];
  if (stored) return [{ type: 'finish', finishReason: 'stop' }];
  const open = new Set<string>();
  const calls = new Set<string>();
  for (const chunk of said) {
    if (chunk.type === 'text-start') open.add(chunk.id);
    if (chunk.type === 'text-end') open.delete(chunk.id);
    if (chunk.type === 'tool-input-available') calls.add(chunk.toolCallId);
    if (chunk.type === 'tool-output-available') calls.delete(chunk.toolCallId);
    if (chunk.type === 'reset-step') {
      open.clear();
      calls.clear();
    }
  }
  return [
    ...(said.length === 0 ? [{ type: 'start', messageId } as const, { type: 'start-step' } as const] : []),
    ...[...open].map((id) => ({ type: 'text-end', id }) as const),
    ...[...calls].map(
      (toolCallId) => ({ type: 'tool-output-error', toolCallId, errorText: 'Interrupted.' }) as const,
    ),
    {
      type: 'data-notice',
      data: { code: 'stopped', text: 'The server stopped before this answer was finished.' },
    },
    { type: 'data-suggestions', data: { items: continueSteps(asked) } },
    { type: 'finish-step' },
    { type: 'abort', reason: 'Interrupted.' },
  ];
}
