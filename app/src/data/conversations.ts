/** Whole conversations: found, named, put away, taken elsewhere; versions of their messages. */
import {
  chatListSchema,
  chatSchema,
  chatSearchSchema,
  chatSummarySchema,
  type Chat,
  type ChatChange,
  type ChatExportFormat,
  type ChatSearch,
  type ChatSummary,
  type ExportLang,
} from '@castmatch/server/contract';
import { nameOfDownload, type DownloadedFile } from './exports.ts';
import { requestJson, send, type Fetch } from './http.ts';

/** Every method throws `ApiError`. */
export interface ConversationsApi {
  search(query: string, signal?: AbortSignal): Promise<ChatSearch>;
  archived(): Promise<ChatSummary[]>;
  change(chatId: string, change: ChatChange): Promise<ChatSummary>;
  /** Shows another version of a message. */
  choose(chatId: string, messageId: string, version: number): Promise<Chat>;
  file(chatId: string, format: ChatExportFormat, lang: ExportLang): Promise<DownloadedFile>;
  /** Deletes while the page is going away: nobody waits for the answer. */
  deleteOnLeave(chatId: string): void;
}

export function createConversationsApi(fetchImpl: Fetch): ConversationsApi {
  const headers = { 'content-type': 'application/json' };
  const chatPath = (chatId: string) => `/api/chats/${encodeURIComponent(chatId)}`;
  return {
    search: (query, signal) => {
      const path = `/api/chats/search?${new URLSearchParams({ q: query }).toString()}`;
      return requestJson(fetchImpl, chatSearchSchema, path, signal ? { signal } : {});
    },
    archived: async () => (await requestJson(fetchImpl, chatListSchema, '/api/chats?archived=true')).chats,
    change: (chatId, change) =>
      requestJson(fetchImpl, chatSummarySchema, chatPath(chatId), {
        method: 'PATCH',
        headers,
        body: JSON.stringify(change),
      }),
    choose: (chatId, messageId, version) =>
      requestJson(
        fetchImpl,
        chatSchema,
        `${chatPath(chatId)}/messages/${encodeURIComponent(messageId)}/version`,
        { method: 'PUT', headers, body: JSON.stringify({ version }) },
      ),
    file: async (chatId, format, lang) => {
      const query = new URLSearchParams({ format, lang });
      const response = await send(fetchImpl, `${chatPath(chatId)}/export?${query.toString()}`);
      return {
        name: nameOfDownload(response.headers.get('content-disposition')) ?? `conversation.${format}`,
        blob: await response.blob(),
      };
    },
    deleteOnLeave: (chatId) => {
      send(fetchImpl, chatPath(chatId), { method: 'DELETE', keepalive: true }).catch(() => undefined);
    },
  };
}
