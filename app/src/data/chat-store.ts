/**
 * One conversation: its messages, the answer that is being written, and what went wrong.
 * It lives outside React, so an answer goes on while the reader looks at another page.
 */
import type { ChatMessage, ShortlistEntry } from '@castmatch/server/contract';
import type { Api } from './api.ts';
import { followAnswer, type AnswerEnd, type AnswerStream } from './chat-stream.ts';
import { ApiError } from './http.ts';
import { newId } from './ids.ts';
import type { Fold } from './message-reducer.ts';
import { createStore, type Store } from './store.ts';

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
  stop(): Promise<void>;
  /** Sets the order of the shortlist; the page shows it at once and takes it back when the server refuses. */
  setShortlist(entries: readonly ShortlistEntry[]): Promise<void>;
}

const EMPTY: ChatState = {
  loading: 'idle',
  title: '',
  messages: [],
  shortlist: [],
  answer: 'idle',
};

export interface ChatStoreOptions {
  readonly api: Api;
  readonly chatId: string;
  /** A conversation that this page has just made: the server does not know it yet. */
  readonly isNew: boolean;
  /** Called when the list of conversations may have changed. */
  readonly onTurnChange?: () => void;
  /** The server would not take this question, since it is still answering another: back into the composer. */
  readonly onReturned?: (text: string) => void;
  readonly wait?: AnswerStream['wait'];
  /** Runs the callback before the next paint; tokens that arrive between two frames are drawn together. */
  readonly frame?: (callback: () => void) => void;
}

export function createChatStore(options: ChatStoreOptions): ChatStore {
  const { api, chatId } = options;
  const frame = options.frame ?? nextFrame;
  const state = createStore<ChatState>(options.isNew ? { ...EMPTY, loading: 'ready' } : EMPTY);
  const patch = (change: Partial<ChatState>) => state.set((now) => ({ ...now, ...change }));
  let running: AbortController | undefined;
  let shortlistWrites = 0;

  async function load(): Promise<void> {
    if (running !== undefined || state.get().loading === 'loading') return;
    if (state.get().loading !== 'ready') patch({ loading: 'loading' });
    try {
      const chat = await readChat();
      if (chat.running) await follow((signal) => api.follow(chatId, undefined, signal));
    } catch (error) {
      const missing = error instanceof ApiError && error.status === 404;
      patch({ loading: missing ? 'missing' : 'failed', problem: problemOf(error) });
    }
  }

  async function readChat() {
    const chat = await api.chat(chatId);
    patch({
      loading: 'ready',
      title: chat.title,
      messages: chat.messages,
      shortlist: chat.shortlist,
      problem: undefined,
      unsentId: undefined,
    });
    return chat;
  }

  async function send(text: string): Promise<void> {
    if (running !== undefined) return;
    const message: ChatMessage = {
      id: newId('msg'),
      role: 'user',
      parts: [{ type: 'text', text }],
      metadata: { at: new Date().toISOString() },
    };
    // A question that was never taken is replaced by the new one, not left behind as if it had been asked.
    const { messages, unsentId } = state.get();
    patch({ messages: [...messages.filter(({ id }) => id !== unsentId), message] });
    await ask(message);
  }

  async function retry(): Promise<void> {
    const last = state.get().messages.findLast(({ role }) => role === 'user');
    if (running === undefined && last !== undefined) await ask(last);
  }

  async function ask(message: ChatMessage): Promise<void> {
    patch({ unsentId: message.id, problem: undefined });
    const body = JSON.stringify({
      id: chatId,
      messages: [{ id: message.id, role: message.role, parts: message.parts }],
      trigger: 'submit-message',
    });
    const refused = await follow((signal) => api.ask(body, signal));
    if (refused !== 'busy') return;
    // Another tab asked first: show its answer, and keep these words for later.
    options.onReturned?.(message.parts.map(({ text }) => (typeof text === 'string' ? text : '')).join('\n'));
    const busy: ChatProblem = { kind: 'busy', message: '' };
    try {
      const chat = await readChat();
      if (chat.running) await follow((signal) => api.follow(chatId, undefined, signal));
      patch({ problem: busy });
    } catch (error) {
      patch({ problem: problemOf(error) });
    }
  }

  async function follow(open: AnswerStream['open']): Promise<'busy' | undefined> {
    const controller = new AbortController();
    running = controller;
    patch({ answer: 'sending', problem: undefined, outcome: undefined });
    const draw = drawLatest(frame, (fold, connection) => {
      if (running === controller) showAnswer(fold, connection);
    });
    try {
      const end = await followAnswer({
        open,
        reopen: (lastEventId, signal) => api.follow(chatId, lastEventId, signal),
        onChange: draw,
        signal: controller.signal,
        ...(options.wait ? { wait: options.wait } : {}),
      });
      if (end.kind !== 'gone') showAnswer(end.fold, 'open');
      await settle(end);
    } catch (error) {
      if (controller.signal.aborted) patch({ outcome: 'stopped', unsentId: undefined });
      else if (error instanceof ApiError && error.status === 409) return 'busy';
      else patch({ outcome: 'broken', problem: problemOf(error) });
    } finally {
      if (running === controller) running = undefined;
      patch({ answer: 'idle' });
      options.onTurnChange?.();
    }
    return undefined;
  }

  function showAnswer({ message }: Fold, connection: 'open' | 'reconnecting'): void {
    state.set((now) => {
      const answer =
        connection === 'reconnecting' ? 'reconnecting' : now.answer === 'stopping' ? 'stopping' : 'streaming';
      if (message.id === '') return { ...now, answer };
      const at = now.messages.findIndex(({ id }) => id === message.id);
      const messages = at < 0 ? [...now.messages, message] : now.messages.with(at, message);
      return { ...now, answer, messages, unsentId: undefined };
    });
  }

  async function settle(end: AnswerEnd): Promise<void> {
    if (end.kind === 'ended' && end.fold.end !== 'failed') {
      patch({ outcome: end.fold.end === 'aborted' ? 'stopped' : 'complete' });
      // The answer may have named the conversation or changed the shortlist. Its messages are here already.
      await api.chat(chatId).then(
        ({ title, shortlist }) => patch({ title, shortlist }),
        () => undefined,
      );
      return;
    }
    if (end.kind === 'ended') {
      patch({ outcome: 'broken', problem: { kind: 'refused', message: end.fold.errorText ?? '' } });
      return;
    }
    // Connection gone: what the server stored is the truth, whether the answer is whole or not.
    const stored = await api.chat(chatId).catch(() => undefined);
    if (stored !== undefined && !stored.running) {
      await readChat();
      const answered = stored.messages.at(-1)?.role === 'assistant';
      patch(
        answered ? { outcome: 'complete' } : { outcome: 'broken', problem: { kind: 'lost', message: '' } },
      );
      return;
    }
    patch({ outcome: 'broken', problem: { kind: 'lost', message: '' } });
  }

  async function stop(): Promise<void> {
    const controller = running;
    if (controller === undefined) return;
    patch({ answer: 'stopping' });
    try {
      // The server then ends the stream itself, with what it keeps of the answer.
      await api.stop(chatId);
    } catch {
      controller.abort(new DOMException('Stopped', 'AbortError'));
    }
  }

  async function setShortlist(entries: readonly ShortlistEntry[]): Promise<void> {
    const before = state.get().shortlist;
    shortlistWrites += 1;
    const write = shortlistWrites;
    patch({ shortlist: entries });
    try {
      const stored = await api.putShortlist(
        chatId,
        entries.map(({ talentId, note }) => ({ talentId, ...(note === undefined ? {} : { note }) })),
      );
      // A slower, older answer must not undo a newer pick.
      if (write === shortlistWrites) patch({ shortlist: stored });
    } catch (error) {
      if (write === shortlistWrites) patch({ shortlist: before, problem: problemOf(error) });
    }
  }

  return { id: chatId, state, load, send, retry, stop, setShortlist };
}

/** The reader gets at most one drawing a frame, always of the newest state. */
function drawLatest(
  frame: (callback: () => void) => void,
  draw: (fold: Fold, connection: 'open' | 'reconnecting') => void,
): AnswerStream['onChange'] {
  let latest: Parameters<AnswerStream['onChange']> | undefined;
  return (fold, connection) => {
    const waiting = latest !== undefined;
    latest = [fold, connection];
    if (waiting) return;
    frame(() => {
      if (latest === undefined) return;
      const [newest, how] = latest;
      latest = undefined;
      draw(newest, how);
    });
  };
}

/** Hidden pages get no animation frames; the answer must still go on there. */
function nextFrame(callback: () => void): void {
  if (document.visibilityState === 'visible') requestAnimationFrame(callback);
  else setTimeout(callback, 100);
}

function problemOf(error: unknown): ChatProblem {
  if (!(error instanceof ApiError)) return { kind: 'garbled', message: '' };
  return {
    kind: error.kind,
    message: error.message,
    ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
    ...(error.retryAfterMs === undefined ? {} : { retryAt: Date.now() + error.retryAfterMs }),
  };
}
