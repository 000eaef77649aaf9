/**
 * The Store port: all that is kept. Every call takes the scope first and sees that office only;
 * conversations, runs and shortlists belong to the user as well. One contract-test suite proves every adapter.
 */
import type { ChatMessage, ChatSummary, ImportReport, ShortlistEntry } from '../contract.ts';
import type { Scope } from '../scope.ts';
import type { IndexedTalent, RosterSnapshot, Talent } from '../talent/model.ts';
import type { VectorStore } from './vector-port.ts';
import type { QueueStore } from './queue-port.ts';
import type { HistoryStore, ImportStore } from './imports-port.ts';

export type { HistoryStore, ImportStore } from './imports-port.ts';
import type { ConsentStore } from './consent-port.ts';
import type { MediaStore } from './media-port.ts';
import type { PrivacyStore } from './privacy-port.ts';
import type { ProjectStore } from './project-port.ts';
import type { DecisionStore } from './decision-port.ts';
import type { ApprovalStore } from './approval-port.ts';
import type { LimitStore } from './limit-port.ts';
import type { ConversationStore } from './conversation-port.ts';
import type { EpisodeStore } from './episode-port.ts';
import type { FactStore } from './fact-port.ts';

export interface TalentStore {
  count(scope: Scope): Promise<{ count: number; fictional: number }>;
  /** Everyone, cached per office until a write (also one of another process) changes the revision. */
  snapshot(scope: Scope): Promise<RosterSnapshot>;
  /** Where the roster stands: another number after every change, also one of another process. */
  mark(scope: Scope): Promise<number>;
  /** Who came, changed or went after the mark; 0 for everybody. */
  changes(scope: Scope, since: number): Promise<RosterChanges>;
  get(scope: Scope, talentId: string): Promise<Talent | undefined>;
  /** In the order asked; who is not there is left out. */
  getMany(scope: Scope, talentIds: readonly string[]): Promise<Talent[]>;
  /** By id or the office's own id, in any case; nobody for a reference that means none. */
  idsOf(scope: Scope, refs: readonly string[]): Promise<string[]>;
  /** By the whole name, in any case: all who are called so. */
  named(scope: Scope, name: string): Promise<Talent[]>;
  /** By name; with words, whose name has them first, then by relevance of their text. */
  list(scope: Scope, page: RosterPage): Promise<{ talents: Talent[]; total: number }>;
  /**
   * Relevance (BM25, higher is better) by row of the text index, of the people whose text has any of the words.
   * @param among rows to look at; absent: all of the office.
   */
  textScores(
    scope: Scope,
    words: readonly string[],
    among?: readonly number[],
  ): Promise<ReadonlyMap<number, number>>;
  /** Writes all or nothing, raises the revision when something changed, keeps the raw rows and the report. */
  applyImport(scope: Scope, batch: ImportBatch): Promise<void>;
  /** Takes the fictional demo people (`fictional: true`) out of the roster; returns how many. Own people are never touched. */
  removeDemo(scope: Scope, at: string): Promise<number>;
  lastImport(scope: Scope): Promise<{ report: ImportReport; at: string } | undefined>;
}

export interface RosterChanges {
  /** Everybody is told anew: who is not among them is gone. */
  readonly all: boolean;
  /** Give it as `since` the next time. */
  readonly mark: number;
  readonly gone: readonly string[];
  /** Some at a time. */
  readonly changed: AsyncIterable<readonly IndexedTalent[]>;
}

export interface RosterPage {
  readonly words: string;
  readonly offset: number;
  readonly limit: number;
}

export interface ImportBatch {
  readonly talents: readonly Talent[];
  /** The row as it stood in the file, by talent id. */
  readonly rawRows: readonly {
    readonly talentId?: string;
    readonly line: number;
    readonly cells: Readonly<Record<string, string>>;
  }[];
  readonly report: ImportReport;
  readonly at: string;
}

export interface ChatStore {
  /** The latest first; archived ones apart, temporary ones never. */
  list(scope: Scope, which?: { readonly archived?: boolean }): Promise<ChatSummary[]>;
  get(scope: Scope, chatId: string): Promise<StoredChat | undefined>;
  /**
   * Creates the conversation when the id is new. Ids are the client's and unique per user.
   * @param as what a new one is; one that is there stays as it is.
   */
  ensure(
    scope: Scope,
    chatId: string,
    at: string,
    as?: { readonly temporary?: boolean },
  ): Promise<StoredChat>;
  remove(scope: Scope, chatId: string): Promise<boolean>;
  /** A title that the user gave stays. */
  setTitle(scope: Scope, chatId: string, title: string): Promise<void>;
  /** What the engines keep of a conversation between turns (brief, last list), as JSON. */
  setState(scope: Scope, chatId: string, state: unknown): Promise<void>;
  /** The messages of the path that is shown, in order. */
  messages(scope: Scope, chatId: string): Promise<ChatMessage[]>;
  /** Adds or replaces by message id; `seq` order is that of first arrival. */
  saveMessage(scope: Scope, chatId: string, message: ChatMessage, at: string): Promise<void>;
  /** Leaves this message and all after it (edit, regenerate): they stay as an earlier version. */
  supersedeFrom(scope: Scope, chatId: string, messageId: string, at: string): Promise<void>;
  shortlist(scope: Scope, chatId: string): Promise<ShortlistEntry[]>;
  setShortlist(scope: Scope, chatId: string, entries: readonly ShortlistEntry[]): Promise<void>;
}

export interface StoredChat {
  readonly id: string;
  readonly title: string;
  readonly projectId?: string;
  readonly roleId?: string;
  readonly state?: unknown;
  readonly titledBy?: 'user';
  readonly archivedAt?: string;
  /** Nothing of it is kept after it is closed: not listed, not searched, not remembered. */
  readonly temporary?: true;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type RunStatus = 'running' | 'done' | 'stopped' | 'failed' | 'interrupted';

export interface StoredRun {
  /** ULID. */
  readonly id: string;
  readonly chatId: string;
  /** The user message it answers: the idempotency key of the turn. */
  readonly userMessageId: string;
  readonly assistantMessageId: string;
  readonly status: RunStatus;
  readonly startedAt: string;
  /** Its events are no longer kept; the message of the answer is. */
  readonly logDropped?: true;
}

/** The stream log: every event of an answer, so that any reader can follow from any point. */
export interface RunStore {
  start(scope: Scope, run: Omit<StoredRun, 'status'>): Promise<void>;
  /** Resolves when stored. Appends of many runs may be written together; those of one keep their order. */
  append(
    scope: Scope,
    runId: string,
    events: readonly { readonly seq: number; readonly json: string }[],
  ): Promise<void>;
  read(scope: Scope, runId: string, afterSeq: number): Promise<{ seq: number; json: string }[]>;
  /** @param at - ISO 8601, as everywhere. */
  finish(scope: Scope, runId: string, status: RunStatus, at: string): Promise<void>;
  get(scope: Scope, runId: string): Promise<StoredRun | undefined>;
  latest(scope: Scope, chatId: string): Promise<StoredRun | undefined>;
  ofUserMessage(scope: Scope, chatId: string, userMessageId: string): Promise<StoredRun | undefined>;
  /** At start: runs that a crash left behind, of every office, oldest first; until they are finished. */
  leftRunning(): Promise<(StoredRun & { scope: Scope })[]>;
  /**
   * Drops the events of runs ended before `before` (ISO 8601), of every office, of `limit` runs at most;
   * returns of how many. The runs stay: their user message remains an idempotency key.
   */
  dropLogs(before: string, limit: number): Promise<number>;
}

/** The roster in pages by id: for readers that must not hold all of it. */
export interface RosterPages {
  /** Ids after `after` (from the first where it is undefined), ascending; fewer than `limit` on the last page. */
  idsAfter(scope: Scope, after: string | undefined, limit: number): Promise<string[]>;
}

export interface Store {
  readonly talents: TalentStore;
  readonly rosterPages: RosterPages;
  readonly chats: ChatStore;
  readonly conversations: ConversationStore;
  readonly episodes: EpisodeStore;
  readonly runs: RunStore;
  readonly queue: QueueStore;
  readonly vectors: VectorStore;
  readonly imports: ImportStore;
  readonly history: HistoryStore;
  readonly media: MediaStore;
  readonly consent: ConsentStore;
  readonly privacy: PrivacyStore;
  readonly projects: ProjectStore;
  readonly decisions: DecisionStore;
  readonly approvals: ApprovalStore;
  readonly limits: LimitStore;
  readonly facts: FactStore;
  /** Cheap probe for /readyz. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
