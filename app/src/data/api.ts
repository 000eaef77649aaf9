/** The routes of the server, typed. Every method throws `ApiError`. */
import {
  chatListSchema,
  chatSchema,
  importAnswerSchema,
  importJobSchema,
  importListSchema,
  reviewListSchema,
  decisionCheckSchema,
  decisionListSchema,
  impactReportSchema,
  importReportSchema,
  lintSchema,
  shortlistSchema,
  statusSchema,
  talentDetailSchema,
  talentListSchema,
  undoReportSchema,
  talentRecordSchema,
  type Chat,
  type ChatSummary,
  type ImportJob,
  type ReviewDecision,
  type ReviewList,
  type NewConsent,
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
  type UndoReport,
  type TalentRecord,
  type TalentStatus,
} from '@castmatch/server/contract';
import { createApprovalsApi, type ApprovalsApi } from './approvals.ts';
import { createConversationsApi, type ConversationsApi } from './conversations.ts';
import { createExportsApi, type ExportsApi } from './exports.ts';
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
  /** Nothing is written: the report says what would happen. */
  previewRoster(file: File, map: ColumnMap): Promise<ImportReport>;
  /** A large file is brought in by a job, to be asked after by `importJob`. */
  importRoster(
    file: File,
    options: { map: ColumnMap; keepDemo: boolean },
  ): Promise<{ report: ImportReport } | { job: ImportJob }>;
  imports(): Promise<ImportJob[]>;
  importJob(importId: string): Promise<ImportJob>;
  undoImport(importId: string): Promise<UndoReport>;
  reviews(): Promise<ReviewList>;
  decideReview(reviewId: string, decision: ReviewDecision): Promise<void>;
  talentRecord(talentId: string): Promise<TalentRecord>;
  putPhoto(talentId: string, file: File): Promise<void>;
  removePhoto(talentId: string): Promise<void>;
  addConsent(talentId: string, said: NewConsent): Promise<void>;
  setTalentStatus(talentId: string, status: TalentStatus): Promise<void>;
  erasePerson(talentId: string): Promise<void>;
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
  readonly exports: ExportsApi;
  readonly approvals: ApprovalsApi;
  readonly conversations: ConversationsApi;
}

/** Header to field, or to `null`: what was corrected of the guess. */
export type ColumnMap = Readonly<Record<string, string | null>>;

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
    previewRoster: (file, map) =>
      requestJson(fetchImpl, importReportSchema, importPath(file, map, { dryRun: '1' }), upload(file)),
    importRoster: async (file, { map, keepDemo }) => {
      const path = importPath(file, map, keepDemo ? { keepDemo: '1' } : {});
      const answer = await requestJson(fetchImpl, importAnswerSchema, path, upload(file));
      return 'status' in answer ? { job: answer } : { report: answer };
    },
    imports: async () => (await requestJson(fetchImpl, importListSchema, '/api/imports')).imports,
    importJob: (importId) =>
      requestJson(fetchImpl, importJobSchema, `/api/imports/${encodeURIComponent(importId)}`),
    undoImport: (importId) =>
      requestJson(fetchImpl, undoReportSchema, `/api/imports/${encodeURIComponent(importId)}/undo`, {
        method: 'POST',
      }),
    reviews: () => requestJson(fetchImpl, reviewListSchema, '/api/imports/reviews'),
    decideReview: async (reviewId, decision) => {
      const init = { method: 'POST', headers: json, body: JSON.stringify({ decision }) };
      await send(fetchImpl, `/api/imports/reviews/${encodeURIComponent(reviewId)}`, init);
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
    exports: createExportsApi(fetchImpl),
    approvals: createApprovalsApi(fetchImpl),
    conversations: createConversationsApi(fetchImpl),
  };
}

function importPath(file: File, map: ColumnMap, more: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ fileName: file.name, ...more });
  if (Object.keys(map).length > 0) query.set('map', JSON.stringify(map));
  return `/api/imports?${query.toString()}`;
}

/** What a file is, the server finds in its bytes. */
const upload = (file: File): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/octet-stream' },
  body: file,
});
