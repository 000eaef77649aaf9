/** What an engine is: something that answers a turn with the tools it is given. */
import type {
  Citation,
  Comparison,
  MemoryUsed,
  Notice,
  Outward,
  Recommendation,
  ShortlistEntry,
  Suggestions,
  TalentDetail,
} from '../contract.ts';
import type { Tally } from '../contract/law.ts';
import type { RoleBrief } from '../casting/brief.ts';

export interface Turn {
  readonly chatId: string;
  readonly text: string;
  /** Earlier messages, oldest first, as plain text. */
  readonly history: readonly { readonly role: 'user' | 'assistant'; readonly text: string }[];
  /** What the engine of the last turn kept of this conversation (it may have been another one); parse before use. */
  readonly state: unknown;
  /** Today in the office's zone (Asia/Kolkata), ISO date. */
  readonly today: string;
  /** What earlier turns asked and whom they listed, oldest first, whichever engine answered them. Default none. */
  readonly outline?: readonly OutlinedTurn[];
  /** Who asks, for limits that an engine's service keeps per person. Never sent as it is. */
  readonly user?: string;
  /** What is remembered from other conversations; absent: nothing, or memory is not to be used. */
  readonly memory?: TurnMemory;
}

/** One turn in short: what was asked, and the first few who were listed for it. */
export interface OutlinedTurn {
  readonly briefs: readonly RoleBrief[];
  readonly lists: readonly {
    readonly role?: string | undefined;
    readonly people: readonly {
      readonly talentId: string;
      readonly externalId: string;
      readonly name: string;
    }[];
  }[];
}

export interface TurnMemory {
  /** What bears on this message. Only what holds now, each thing once. */
  readonly facts: readonly Remembered[];
  /** The same in words, with turns of earlier conversations: for the last user turn of a prompt. At most 1,200 tokens. */
  readonly block: string;
  /** What this message itself changed of memory. */
  readonly saved: readonly SavedFact[];
  /** The message says nothing else. */
  readonly onlySaved: boolean;
}
/** One thing remembered. */
export interface Remembered {
  readonly id: string;
  /** The words of the user. */
  readonly text: string;
  readonly messageId: string;
  /** ISO 8601: since when it holds. */
  readonly at: string;
  readonly kind: 'preference' | 'constraint' | 'rejection' | 'fact' | 'opinion';
  /** For parts of this name alone. */
  readonly role?: string;
  /** What it adds to a brief that says nothing of it. */
  readonly brief: RoleBrief;
  readonly leaveOut?: { readonly talentId: string; readonly name: string; readonly reason?: string };
}
export interface SavedFact {
  /** `kept`: something that was edited by hand stays. `forgot`: taken out of memory. */
  readonly is: 'added' | 'replaced' | 'known' | 'kept' | 'forgot';
  readonly text: string;
  /** The project or part it is for. */
  readonly where?: string;
  /** What held until now. */
  readonly before?: string;
}

export type EngineEvent =
  /** `inCards`: says in words what the cards beside it show, for clients that show no cards. */
  | { readonly type: 'text'; readonly delta: string; readonly inCards?: boolean }
  | { readonly type: 'tool-call'; readonly id: string; readonly name: ToolName; readonly input: unknown }
  | { readonly type: 'tool-result'; readonly id: string; readonly output: unknown }
  | { readonly type: 'recommendation'; readonly data: Recommendation }
  | { readonly type: 'comparison'; readonly data: Comparison }
  | { readonly type: 'suggestions'; readonly data: Suggestions }
  | { readonly type: 'notice'; readonly data: Notice }
  /** Comes after the words that it stands behind. */
  | { readonly type: 'citation'; readonly data: Citation }
  /** Something would leave the product: it is shown, and waits for a person. */
  | { readonly type: 'approval'; readonly data: PreparedMessage }
  /** Which remembered facts the answer used. */
  | { readonly type: 'memory'; readonly data: MemoryUsed }
  /** Everything shown of this answer so far is withdrawn. */
  | { readonly type: 'reset' }
  /** Kept with the conversation and given back as `Turn.state`. */
  | { readonly type: 'state'; readonly state: unknown }
  | { readonly type: 'title'; readonly title: string };

/** Why an engine could not answer. The assistant decides what follows. */
export class EngineError extends Error {
  readonly code: Notice['code'];
  readonly retryAfterMs: number | undefined;
  /** Whether it speaks of the engine's health: what was asked wrongly does not. Default: not for `policy` and `too_long`. */
  readonly ill: boolean;
  /** Under which the engine's service keeps the case. */
  readonly reference: string | undefined;
  constructor(
    code: Notice['code'],
    message: string,
    options: { cause?: unknown; retryAfterMs?: number; ill?: boolean; reference?: string } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'EngineError';
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
    this.ill = options.ill ?? (code !== 'policy' && code !== 'too_long');
    this.reference = options.reference;
  }
}

/** What an engine that asks a model tells about itself. Never the words of a conversation. */
export interface EngineObserver {
  /** Something of an answer that was held against the roster before anybody saw it. */
  checked(what: Checked): void;
  /** Tokens of one request to a model, by how they were paid for. */
  tokens(kind: TokenKind, count: number): void;
  /** Why a request could not use the cached beginning of the one before. */
  cacheMiss(reason: string): void;
  problem(what: string, error: unknown): void;
}
/** `cited`: sent with its fact. All others were removed from the answer. */
export type Checked =
  'cited' | 'uncited' | 'unknown_name' | 'unknown_id' | 'wrong_order' | 'wrong_source' | 'link';
export type TokenKind = 'input' | 'output' | 'cache_read' | 'cache_creation';

export interface Engine {
  readonly name: 'claude' | 'embedded';
  /**
   * Throws `EngineError`, or the signal's reason when aborted. Code `truncated`: what was said may stay, and
   * the person may ask for the rest.
   */
  run(turn: Turn, tools: Tools, signal: AbortSignal): AsyncIterable<EngineEvent>;
  /** What is better found out before the first turn. Never throws; nobody waits for it. */
  warmUp?(): Promise<void>;
  /** Words for lists that are on the screen already: another engine searched, and then could not write. */
  tell?(turn: Turn, shown: readonly Recommendation[]): AsyncIterable<EngineEvent>;
  /** The smallest question there is. Throws like `run`. */
  probe?(signal: AbortSignal): Promise<void>;
}

/** Already bound to one scope and one conversation: an engine cannot reach another's. */
export interface Tools {
  search_talent(briefs: readonly RoleBrief[], lang: Lang): Promise<SearchOutcome>;
  /** By talent id, external id or name as the roster spells it (case ignored). */
  get_talent(refs: readonly string[]): Promise<TalentDetail[]>;
  compare_talent(refs: readonly string[], brief: RoleBrief | undefined, lang: Lang): Promise<Comparison>;
  shortlist(): Promise<ShortlistEntry[]>;
  update_shortlist(change: ShortlistChange): Promise<ShortlistEntry[]>;
  /** Writes what could be sent, and notes it for approval. Give it out as an `approval` event; nothing leaves by it. */
  prepare_message(input: MessageInput): Promise<PreparedMessage>;
}
export type ToolName =
  'search_talent' | 'get_talent' | 'compare_talent' | 'update_brief' | 'update_shortlist' | 'prepare_message';

/** Language and script of an answer: BCP 47, `hi-Latn` is Hinglish. */
export type Lang = 'en' | 'hi' | 'mr' | 'hi-Latn' | 'mr-Latn';

export interface SearchOutcome {
  readonly recommendations: readonly Recommendation[];
  /** For a group budget: combinations of people, each with its sum in whole rupees. */
  readonly groups: readonly { readonly talentIds: readonly string[]; readonly sumInr: number }[];
  /** Profiles listed whose text is addressed to software. */
  readonly flagged: readonly { readonly talentId: string; readonly name: string }[];
  /** People with restrictions to be told: minors without guardian consent on file. */
  readonly minorsWithoutConsent: readonly { readonly talentId: string; readonly name: string }[];
  readonly rosterSize: number;
  /** For the fairness figures, per recommendation: groups of all who met the hard demands, and of those listed. */
  readonly tallies?: readonly { readonly met: Tally; readonly shown: Tally }[];
}

export interface MessageInput {
  /** `avail_check`: one message for each person. `shortlist`: all of them in one. */
  readonly purpose: 'avail_check' | 'shortlist';
  /** Whom; none for `shortlist`: the list of the conversation as it stands. */
  readonly refs: readonly string[];
  readonly role?: string | undefined;
  /** ISO dates, inclusive. */
  readonly dates?: { readonly from: string; readonly to: string } | undefined;
  readonly lang: Lang;
}

export interface PreparedMessage {
  readonly approvalId: string;
  readonly toolCallId: string;
  readonly tool: string;
  /** Exactly what is approved. */
  readonly args: Outward;
}

export type ShortlistChange =
  | { readonly kind: 'set'; readonly refs: readonly string[] }
  | { readonly kind: 'add'; readonly refs: readonly string[] }
  | { readonly kind: 'remove'; readonly refs: readonly string[] }
  | { readonly kind: 'top'; readonly ref: string }
  | { readonly kind: 'note'; readonly ref: string; readonly note: string }
  | { readonly kind: 'avail_asked'; readonly ref: string };

/** Tells which remembered facts an answer used; nothing where it used none. */
export const memoryEvent = (used: readonly Remembered[]): EngineEvent[] =>
  used.length === 0
    ? []
    : [
        {
          type: 'memory',
          data: { facts: used.map(({ id, text, messageId, at }) => ({ id, text, messageId, at })) },
        },
      ];
