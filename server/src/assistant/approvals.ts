/**
 * Approvals of what would leave the product. Each is bound to a hash of the exact arguments that were shown: what was
 * changed since, was answered before, or is too old is refused. Every answer goes into the decision log.
 */
import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { messageStrings } from '../casting/strings/message.ts';
import {
  approvalPartSchema,
  IN_CARDS,
  OUTWARD_TOOL,
  outwardResultSchema,
  type ApprovalPart,
  type ChatMessage,
  type ChatRequest,
  type Outward,
} from '../contract.ts';
import type { Scope } from '../scope.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import type { Store } from '../store/port.ts';
import type { UiChunk } from './chunks.ts';
import type { PreparedMessage } from './port.ts';

/** Dates on file change from day to day: yesterday's message is written anew. */
export const APPROVAL_LIFETIME_MS = 24 * 3_600_000;

export type ApprovalFault = 'unknown' | 'gone' | 'changed' | 'answered' | 'expired';

const WHY: Readonly<Record<ApprovalFault, string>> = {
  unknown: 'There is nothing to approve under this id.',
  gone: 'The answer that asked for this was edited or made again. Ask for the message once more.',
  changed: 'This is not what was shown for approval. Nothing leaves; ask for the message once more.',
  answered: 'This was answered before, and holds once only. Ask for the message once more.',
  expired: 'This was asked more than a day ago. Ask for the message once more, with the dates of today.',
};

export class ApprovalRefused extends Error {
  readonly code: ApprovalFault;
  constructor(code: ApprovalFault) {
    super(WHY[code]);
    this.name = 'ApprovalRefused';
    this.code = code;
  }
}

/** What a person said to it. */
export interface ApprovalAnswer {
  readonly approvalId: string;
  readonly approved: boolean;
  /** The arguments as the client showed them. */
  readonly shown: unknown;
}

export interface Approvals {
  /** Notes what is about to be shown in the given message. */
  ask(scope: Scope, at: { chatId: string; messageId: string }, args: Outward): Promise<PreparedMessage>;
  /**
   * Holds once. @returns The message as it is stored then, and the chunks that bring a client to the same.
   * @throws ApprovalRefused
   */
  answer(
    scope: Scope,
    chatId: string,
    answer: ApprovalAnswer,
  ): Promise<{ readonly message: ChatMessage; readonly chunks: readonly UiChunk[] }>;
}

/** Over the name of the tool too: agreeing to one is not agreeing to another with the same arguments. */
export const hashOfArgs = (tool: string, args: unknown): string =>
  createHash('sha256').update(canonicalJson({ tool, args })).digest('hex');

export function createApprovals({
  store,
  clock,
}: {
  readonly store: Store;
  readonly clock: () => Date;
}): Approvals {
  return {
    ask: async (scope, { chatId, messageId }, args) => {
      const now = clock();
      const approvalId = ulid(now.getTime());
      const toolCallId = `call_${ulid(now.getTime())}`;
      await store.approvals.ask(scope, {
        id: approvalId,
        chatId,
        messageId,
        toolCallId,
        tool: OUTWARD_TOOL,
        argsHash: hashOfArgs(OUTWARD_TOOL, args),
        askedAt: now.toISOString(),
        expiresAt: new Date(now.getTime() + APPROVAL_LIFETIME_MS).toISOString(),
      });
      return { approvalId, toolCallId, tool: OUTWARD_TOOL, args };
    },

    answer: async (scope, chatId, { approvalId, approved, shown }) => {
      const row = await store.approvals.get(scope, approvalId);
      if (!row || row.chatId !== chatId) throw new ApprovalRefused('unknown');
      if (row.state !== 'asked') throw new ApprovalRefused('answered');
      const message = (await store.chats.messages(scope, chatId)).find(({ id }) => id === row.messageId);
      const at = message?.parts.findIndex(({ toolCallId }) => toolCallId === row.toolCallId) ?? -1;
      const part = approvalPartSchema.safeParse(message?.parts[at]);
      if (!message || at < 0) throw new ApprovalRefused('gone');
      // What is stored decides; what the client showed must be the same.
      if (!part.success || hashOfArgs(row.tool, part.data.input) !== row.argsHash)
        throw new ApprovalRefused('changed');
      if (hashOfArgs(row.tool, shown) !== row.argsHash) throw new ApprovalRefused('changed');
      const now = clock().toISOString();
      if (now > row.expiresAt) throw new ApprovalRefused('expired');
      const answer = approved ? 'approved' : 'denied';
      // The one step that two presses cannot both make.
      if (!(await store.approvals.answer(scope, approvalId, answer, now)))
        throw new ApprovalRefused('answered');

      const { input } = part.data;
      await store.decisions.append(
        scope,
        [
          {
            kind: 'outward_answered',
            body: {
              chatId,
              approvalId,
              tool: row.tool,
              purpose: input.purpose,
              answer,
              argsHash: row.argsHash,
              people: [...new Set(input.messages.flatMap(({ people }) => people.map((one) => one.talentId)))],
            },
          },
        ],
        now,
      );
      const say = messageStrings(input.lang);
      const text = approved ? say.approved : say.denied;
      const output = outwardResultSchema.parse({ approved: true, at: now });
      const settled: ApprovalPart & { output?: unknown } = {
        ...part.data,
        state: approved ? 'output-available' : 'output-denied',
        approval: { id: approvalId, approved },
        ...(approved ? { output } : {}),
      };
      const answered: ChatMessage = {
        ...message,
        parts: [
          ...message.parts.with(at, settled),
          { type: 'text', text, state: 'done', providerMetadata: IN_CARDS },
        ],
      };
      await store.chats.saveMessage(scope, chatId, answered, now);
      const id = `text-${approvalId}`;
      return {
        message: answered,
        chunks: [
          { type: 'start', messageId: message.id },
          approved
            ? { type: 'tool-output-available', toolCallId: row.toolCallId, output }
            : { type: 'tool-output-denied', toolCallId: row.toolCallId },
          { type: 'text-start', id, providerMetadata: IN_CARDS },
          { type: 'text-delta', id, delta: text },
          { type: 'text-end', id },
          { type: 'finish', finishReason: 'stop' },
        ],
      };
    },
  };
}

/** What a stock client sends after `addToolApprovalResponse`: its last message is the answer, with the response in it. */
export function answerIn(request: ChatRequest): ApprovalAnswer | undefined {
  const last = request.messages.at(-1);
  if (last?.role !== 'assistant') return undefined;
  for (const part of last.parts) {
    const approval = part['approval'];
    if (part['state'] !== 'approval-responded' || typeof approval !== 'object' || approval === null) continue;
    const { id, approved } = approval as { id?: unknown; approved?: unknown };
    if (typeof id === 'string' && typeof approved === 'boolean')
      return { approvalId: id, approved, shown: part['input'] };
  }
  return undefined;
}
