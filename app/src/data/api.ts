/** The routes of the server, typed. Every method throws `ApiError`. */
import {
  chatListSchema,
  chatSchema,
  importReportSchema,
  shortlistSchema,
  statusSchema,
  talentDetailSchema,
  talentListSchema,
  talentRecordSchema,
  type Chat,
  type ChatSummary,
  type ImportReport,
  type NewConsent,
  type ShortlistEntry,
  type Status,
  type TalentDetail,
  type TalentList,
  type TalentRecord,
  type TalentStatus,
} from '@castmatch/server/contract';
import { requestJson, send, type Fetch } from './http.ts';

export interface Api {
  status(): Promise<Status>;
  chats(): Promise<ChatSummary[]>;
  chat(chatId: string): Promise<Chat>;
  deleteChat(chatId: string): Promise<void>;
  shortlist(chatId: string): Promise<ShortlistEntry[]>;
  putShortlist(
    chatId: string,
    entries: readonly { talentId: string; note?: string }[],
  ): Promise<ShortlistEntry[]>;
  talents(query: { q: string; offset: number }, signal?: AbortSignal): Promise<TalentList>;
  talent(talentId: string): Promise<TalentDetail>;
  talentRecord(talentId: string): Promise<TalentRecord>;
  putPhoto(talentId: string, file: File): Promise<void>;
  removePhoto(talentId: string): Promise<void>;
  addConsent(talentId: string, said: NewConsent): Promise<void>;
  setTalentStatus(talentId: string, status: TalentStatus): Promise<void>;
  erasePerson(talentId: string): Promise<void>;
  /** With `dryRun` nothing is written: the report says what would happen. */
  importRoster(file: File, options: { dryRun: boolean; keepDemo: boolean }): Promise<ImportReport>;
  removeDemo(): Promise<void>;
  /** Raw responses of the event stream; the reader checks every event. */
  ask(body: string, signal: AbortSignal): Promise<Response>;
  follow(chatId: string, lastEventId: string | undefined, signal: AbortSignal): Promise<Response>;
  stop(chatId: string): Promise<void>;
}

/** How many people one page of the roster shows. */
export const ROSTER_PAGE = 30;

export function createApi(fetchImpl: Fetch = (path, init) => fetch(path, init)): Api {
  const json = { 'content-type': 'application/json' };
  const chatPath = (chatId: string) => `/api/chats/${encodeURIComponent(chatId)}`;
  const talentPath = (talentId: string) => `/api/talents/${encodeURIComponent(talentId)}`;
  const streamPath = (chatId: string) => `/api/chat/${encodeURIComponent(chatId)}`;
  return {
    status: () => requestJson(fetchImpl, statusSchema, '/api/status'),
    chats: async () => (await requestJson(fetchImpl, chatListSchema, '/api/chats')).chats,
    chat: (chatId) => requestJson(fetchImpl, chatSchema, chatPath(chatId)),
    deleteChat: async (chatId) => {
      await send(fetchImpl, chatPath(chatId), { method: 'DELETE' });
    },
    shortlist: async (chatId) =>
      (await requestJson(fetchImpl, shortlistSchema, `${chatPath(chatId)}/shortlist`)).entries,
    putShortlist: async (chatId, entries) => {
      const body = JSON.stringify({ entries });
      const init = { method: 'PUT', headers: json, body };
      return (await requestJson(fetchImpl, shortlistSchema, `${chatPath(chatId)}/shortlist`, init)).entries;
    },
    talents: ({ q, offset }, signal) => {
      const query = new URLSearchParams({ q, offset: String(offset), limit: String(ROSTER_PAGE) });
      return requestJson(
        fetchImpl,
        talentListSchema,
        `/api/talents?${query.toString()}`,
        signal ? { signal } : {},
      );
    },
    talent: (talentId) => requestJson(fetchImpl, talentDetailSchema, talentPath(talentId)),
    talentRecord: (talentId) => requestJson(fetchImpl, talentRecordSchema, `${talentPath(talentId)}/record`),
    putPhoto: async (talentId, file) => {
      const query = new URLSearchParams({ fileName: file.name });
      const headers = { 'content-type': 'application/octet-stream' };
      const init = { method: 'PUT', headers, body: file };
      await send(fetchImpl, `${talentPath(talentId)}/photo?${query.toString()}`, init);
    },
    removePhoto: async (talentId) => {
      await send(fetchImpl, `${talentPath(talentId)}/photo`, { method: 'DELETE' });
    },
    addConsent: async (talentId, said) => {
      const init = { method: 'POST', headers: json, body: JSON.stringify(said) };
      await send(fetchImpl, `${talentPath(talentId)}/consent`, init);
    },
    setTalentStatus: async (talentId, status) => {
      const init = { method: 'PUT', headers: json, body: JSON.stringify({ status }) };
      await send(fetchImpl, `${talentPath(talentId)}/status`, init);
    },
    erasePerson: async (talentId) => {
      await send(fetchImpl, talentPath(talentId), { method: 'DELETE' });
    },
    importRoster: (file, { dryRun, keepDemo }) => {
      const query = new URLSearchParams({ fileName: file.name });
      if (dryRun) query.set('dryRun', '1');
      if (keepDemo) query.set('keepDemo', '1');
      return requestJson(fetchImpl, importReportSchema, `/api/imports?${query.toString()}`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv' },
        body: file,
      });
    },
    removeDemo: async () => {
      await send(fetchImpl, '/api/roster/demo', { method: 'DELETE' });
    },
    ask: (body, signal) => send(fetchImpl, '/api/chat', { method: 'POST', headers: json, body, signal }),
    follow: (chatId, lastEventId, signal) =>
      send(fetchImpl, `${streamPath(chatId)}/stream`, {
        signal,
        headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
      }),
    stop: async (chatId) => {
      await send(fetchImpl, `${streamPath(chatId)}/stop`, { method: 'POST' });
    },
  };
}
