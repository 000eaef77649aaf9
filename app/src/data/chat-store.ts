/**
 * One conversation: its messages, the answer that is being written, and what went wrong.
 * It lives outside React, so an answer goes on while the reader looks at another page.
 */
import type { Chat, ChatMessage, ShortlistEntry } from '@castmatch/server/contract';
import type { ChatProblem, ChatState, ChatStore, ChatStoreOptions } from './chat-state.ts';
import { followAnswer, type AnswerEnd, type AnswerStream } from './chat-stream.ts';
import { ApiError } from './http.ts';
import { newId } from './ids.ts';
import type { Fold } from './message-reducer.ts';
import { createStore } from './store.ts';

export type { ChatProblem, ChatState, ChatStore } from './chat-state.ts';

const EMPTY: ChatState = {
  loading: 'idle',
  title: '',
  messages: [],
  shortlist: [],
  branches: [],
  temporary: false,
  archived: false,
  answer: 'idle',
};

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
    show(chat);
    return chat;
  }

  function show(chat: Chat): void {
    patch({
      loading: 'ready',
      title: chat.title,
      messages: chat.messages,
      shortlist: chat.shortlist,
      branches: chat.branches,
      temporary: chat.temporary ?? false,
      archived: chat.archived ?? false,
      problem: undefined,
      unsentId: undefined,
    });
  }

  async function send(text: string): Promise<void> {
    if (running !== undefined) return;
    const message = questionOf(newId('msg'), text);
    // A question that was never taken is replaced by the new one, not left behind as if it had been asked.
    const { messages, unsentId } = state.get();
    patch({ messages: [...messages.filter(({ id }) => id !== unsentId), message] });
    await ask(message);
  }

  async function retry(): Promise<void> {
    const last = state.get().messages.findLast(({ role }) => role === 'user');
    if (running === undefined && last !== undefined) await ask(last);
  }

  /** What was shown from a message on makes room; it is back where the server takes nothing instead. */
  async function instead(messageId: string, work: (before: ChatState) => Promise<boolean>): Promise<void> {
    const before = state.get();
    const at = before.messages.findIndex(({ id }) => id === messageId);
    if (running !== undefined || at < 0) return;
    patch({ messages: before.messages.slice(0, at) });
    const { messages, branches } = before;
    if (!(await work(before))) patch({ messages, branches, unsentId: undefined });
  }

  const edit = (messageId: string, text: string) =>
    instead(messageId, async () => {
      const message = questionOf(messageId, text);
      patch({ messages: [...state.get().messages, message] });
      await ask(message, { messageId });
      if (state.get().unsentId !== messageId) return true;
      options.onReturned?.(text);
      return false;
    });

  const regenerate = (answerId: string) =>
    instead(answerId, async ({ messages }) => {
      const request = { id: chatId, messages: [], trigger: 'regenerate-message', messageId: answerId };
      const body = JSON.stringify(request);
      const refused = await follow((signal) => api.ask(body, signal));
      if (refused === 'busy') await showOther();
      return refused === 'busy' || state.get().messages.length >= messages.length;
    });

  async function choose(messageId: string, version: number): Promise<void> {
    if (running !== undefined) return;
    try {
      show(await api.conversations.choose(chatId, messageId, version));
    } catch (error) {
      patch({ problem: problemOf(error) });
    }
  }

  async function rename(title: string): Promise<void> {
    patch({ title: (await api.conversations.change(chatId, { title })).title });
    options.onTurnChange?.();
  }

  async function ask(message: ChatMessage, more: { readonly messageId?: string } = {}): Promise<void> {
    patch({ unsentId: message.id, problem: undefined });
    const body = JSON.stringify({
      id: chatId,
      messages: [{ id: message.id, role: message.role, parts: message.parts }],
      trigger: 'submit-message',
      ...more,
      ...(state.get().temporary ? { temporary: true } : {}),
    });
    const refused = await follow((signal) => api.ask(body, signal));
    if (refused !== 'busy') {
      if (more.messageId === undefined)
        options.onUnsent?.(state.get().unsentId === message.id ? wordsOf(message) : '');
      return;
    }
    // Another tab asked first: show its answer, and keep these words for later.
    options.onReturned?.(wordsOf(message));
    await showOther();
  }

  async function showOther(): Promise<void> {
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
        ({ title, shortlist, branches }) => patch({ title, shortlist, branches }),
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

  return {
    id: chatId,
    state,
    load,
    send,
    retry,
    edit,
    regenerate,
    choose,
    rename,
    setTemporary: (temporary) => {
      if (state.get().messages.length === 0) patch({ temporary });
    },
    stop,
    setShortlist,
  };
}

const questionOf = (id: string, text: string): ChatMessage => ({
  id,
  role: 'user',
  parts: [{ type: 'text', text }],
  metadata: { at: new Date().toISOString() },
});

const wordsOf = ({ parts }: ChatMessage): string =>
  parts.map(({ text }) => (typeof text === 'string' ? text : '')).join('\n');

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
