/** A conversation as the page holds it, and what can be done with it. */
import type { Branch, ChatMessage, ShortlistEntry } from '@castmatch/server/contract';
import type { Api } from './api.ts';
import type { AnswerStream } from './chat-stream.ts';
import type { Store } from './store.ts';

export interface ChatProblem {
  /** `busy`: another answer of this conversation is still being written. `lost`: the answer broke off on the way. */
  readonly kind: 'offline' | 'limited' | 'refused' | 'garbled' | 'busy' | 'lost';
  readonly message: string;
  readonly requestId?: string;
  /** Epoch milliseconds from which trying again makes sense. */
  readonly retryAt?: number;
}

export interface ChatState {
  readonly loading: 'idle' | 'loading' | 'ready' | 'missing' | 'failed';
  readonly title: string;
  readonly messages: readonly ChatMessage[];
  readonly shortlist: readonly ShortlistEntry[];
  /** Messages of which there are other versions. */
  readonly branches: readonly Branch[];
  /** Nothing of it is kept after it is closed. */
  readonly temporary: boolean;
  /** As it was when the conversation was read. */
  readonly archived: boolean;
  readonly answer: 'idle' | 'sending' | 'streaming' | 'reconnecting' | 'stopping';
  /** Id of the user message that the server has not taken. */
  readonly unsentId?: string;
  readonly problem?: ChatProblem;
  /** How the last answer of this visit ended; `undefined` before the first. */
  readonly outcome?: 'complete' | 'stopped' | 'broken';
}

export interface ChatStore {
  readonly id: string;
  readonly state: Store<ChatState>;
  /** Reads the conversation and follows its answer if one is being written. */
  load(): Promise<void>;
  send(text: string): Promise<void>;
  /** Sends the last question again: same message, same id. */
  retry(): Promise<void>;
  /** Asks one of one's questions anew, in other words; what it was stays as a version of it. */
  edit(messageId: string, text: string): Promise<void>;
  /** Has an answer made again; the one that is there stays as a version of it. */
  regenerate(answerId: string): Promise<void>;
  /** Shows another version of a message, and what followed it. */
  choose(messageId: string, version: number): Promise<void>;
  /** The user's own title. Throws `ApiError`. */
  rename(title: string): Promise<void>;
  /** Decides what the conversation is; without effect once it has begun. */
  setTemporary(temporary: boolean): void;
  stop(): Promise<void>;
  /** Sets the order of the shortlist; the page shows it at once and takes it back when the server refuses. */
  setShortlist(entries: readonly ShortlistEntry[]): Promise<void>;
}

export interface ChatStoreOptions {
  readonly api: Api;
  readonly chatId: string;
  /** A conversation that this page has just made: the server does not know it yet. */
  readonly isNew: boolean;
  /** Called when the list of conversations may have changed. */
  readonly onTurnChange?: () => void;
  /** The server would not take these words: back into the composer. */
  readonly onReturned?: (text: string) => void;
  /** A question waits to be sent again: its words are to be kept until it is, which an empty text tells. */
  readonly onUnsent?: (text: string) => void;
  readonly wait?: AnswerStream['wait'];
  /** Runs the callback before the next paint; tokens that arrive between two frames are drawn together. */
  readonly frame?: (callback: () => void) => void;
}
