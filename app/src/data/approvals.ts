/** Answers to what would leave the office. */
import { chatMessageSchema, type ApprovalPart, type ChatMessage } from '@castmatch/server/contract';
import { requestJson, type Fetch } from './http.ts';

/** Every method throws `ApiError`. */
export interface ApprovalsApi {
  /** Sends back what was shown: the server takes the answer for exactly that. @returns The message as it is then. */
  answer(chatId: string, part: ApprovalPart, approved: boolean): Promise<ChatMessage>;
}

export function createApprovalsApi(fetchImpl: Fetch): ApprovalsApi {
  return {
    answer: (chatId, { approval, input }, approved) =>
      requestJson(
        fetchImpl,
        chatMessageSchema,
        `/api/chats/${encodeURIComponent(chatId)}/approvals/${encodeURIComponent(approval?.id ?? '')}`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ approved, shown: input }),
        },
      ),
  };
}
