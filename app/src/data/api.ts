/** The routes of the server, typed. Every method throws `ApiError`. */
import {
  chatListSchema,
  chatSchema,
  decisionCheckSchema,
  decisionListSchema,
  impactReportSchema,
  importReportSchema,
  lintSchema,
  shortlistSchema,
  statusSchema,
  talentDetailSchema,
  talentListSchema,
  type Chat,
  type ChatSummary,
  type DecisionCheck,
  type DecisionKind,
  type DecisionList,
  type ImpactReport,
  type ImportReport,
  type LintFinding,
  type ShortlistEntry,
  type Status,
  type TalentDetail,
  type TalentList,
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
  /** With `dryRun` nothing is written: the report says what would happen. */
  importRoster(file: File, options: { dryRun: boolean; keepDemo: boolean }): Promise<ImportReport>;
  removeDemo(): Promise<void>;
  /** Trait words of a breakdown and what to say instead; nothing is stored. */
  lint(text: string, lang: 'en' | 'hi' | 'mr', signal?: AbortSignal): Promise<LintFinding[]>;
  /** Newest first; `cursor` is the `nextCursor` of the page before. */
  decisions(query: { cursor?: number; kind?: DecisionKind }, signal?: AbortSignal): Promise<DecisionList>;
  verifyDecisions(): Promise<DecisionCheck>;
  /** ISO dates, both inclusive; left out, the last year. */
  impact(span: { from?: string; to?: string }, signal?: AbortSignal): Promise<ImpactReport>;
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
    talent: (talentId) =>
      requestJson(fetchImpl, talentDetailSchema, `/api/talents/${encodeURIComponent(talentId)}`),
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
    lint: async (text, lang, signal) => {
      const init = { method: 'POST', headers: json, body: JSON.stringify({ text, lang }) };
      const path = '/api/breakdowns/lint';
      return (await requestJson(fetchImpl, lintSchema, path, signal ? { ...init, signal } : init)).findings;
    },
    decisions: ({ cursor, kind }, signal) => {
      const query = new URLSearchParams();
      if (cursor !== undefined) query.set('cursor', String(cursor));
      if (kind !== undefined) query.set('kind', kind);
      return requestJson(
        fetchImpl,
        decisionListSchema,
        `/api/decisions?${query.toString()}`,
        signal ? { signal } : {},
      );
    },
    verifyDecisions: () => requestJson(fetchImpl, decisionCheckSchema, '/api/decisions/verify'),
    impact: ({ from, to }, signal) => {
      const query = new URLSearchParams();
      if (from !== undefined) query.set('from', from);
      if (to !== undefined) query.set('to', to);
      return requestJson(
        fetchImpl,
        impactReportSchema,
        `/api/reports/impact?${query.toString()}`,
        signal ? { signal } : {},
      );
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
