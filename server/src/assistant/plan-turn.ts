/** What a request means for the conversation as it is stored: a new turn, an edit, a new answer, or the same turn again. */
import { MAX_MESSAGE_LENGTH, type ChatMessage, type ChatRequest } from '../contract.ts';
import { messageText } from './message.ts';
import { TurnRefused } from './refused.ts';

export type TurnPlan = {
  readonly kind: 'new' | 'again';
  readonly userMessageId: string;
  readonly text: string;
  /** Whether the user's message has to be stored. */
  readonly save: boolean;
  /** From here on the conversation is withdrawn first. */
  readonly supersede?: string;
};

/** @throws TurnRefused where there is nothing to answer, or the message cannot be taken as it is. */
export function planTurn(request: ChatRequest, messages: readonly ChatMessage[]): TurnPlan {
  if (request.trigger === 'regenerate-message') {
    const plan = planRegenerate(request.messageId, messages);
    if (plan) return plan;
  }
  const asked = lastUserMessage(request);
  if (!asked) throw new TurnRefused('empty', 'There is no user message to answer.');
  const { id, text } = checkedText(asked);
  const known = messages.find((message) => message.id === id);
  if (!known) {
    // An edit that comes with a new id takes the place of the message it names.
    const edits = messages.some((message) => message.id === request.messageId);
    return {
      kind: 'new',
      userMessageId: id,
      text,
      save: true,
      ...(edits && request.messageId ? { supersede: request.messageId } : {}),
    };
  }
  if (known.role === 'user' && messageText(known) === text)
    return { kind: 'again', userMessageId: id, text, save: false };
  if (known.role === 'user' && request.messageId === id)
    return { kind: 'new', userMessageId: id, text, save: true, supersede: id };
  throw new TurnRefused(
    'id-reused',
    'This message id was used for other words. Send the new words under a new id.',
  );
}

function planRegenerate(
  messageId: string | undefined,
  messages: readonly ChatMessage[],
): TurnPlan | undefined {
  const named = messages.findIndex((message) => message.id === messageId);
  const target = named >= 0 ? named : messageId === undefined ? messages.length - 1 : -1;
  const userAt = messages.findLastIndex(
    (message, index) => message.role === 'user' && (target < 0 || index <= target),
  );
  const user = messages[userAt];
  if (!user) return undefined;
  const next = messages[userAt + 1];
  const plan = { userMessageId: user.id, text: messageText(user), save: false };
  // The answer it names is gone already: this is the same request again.
  if (target < 0) return { ...plan, kind: 'again' };
  return { ...plan, kind: 'new', ...(next ? { supersede: next.id } : {}) };
}

function lastUserMessage(request: ChatRequest): { id: string; text: string } | undefined {
  const message = request.messages.findLast(({ role }) => role === 'user');
  return message && { id: message.id, text: messageText(message) };
}

function checkedText(asked: { id: string; text: string }): { id: string; text: string } {
  if (asked.text.length > MAX_MESSAGE_LENGTH)
    throw new TurnRefused(
      'too-long',
      `The message has ${asked.text.length} characters; at most ${MAX_MESSAGE_LENGTH} fit. Shorten it, or send it in parts.`,
    );
  if (asked.text === '') throw new TurnRefused('empty', 'The message has no words.');
  return asked;
}

export const userMessage = (id: string, text: string, at: Date): ChatMessage => ({
  id,
  role: 'user',
  parts: [{ type: 'text', text }],
  metadata: { at: at.toISOString() },
});
