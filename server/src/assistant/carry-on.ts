/**
 * Turns while the database fails: a person is still answered, from what can be read. What could not be kept
 * is known for each conversation, so that its answer says so.
 */
import type { Scope } from '../scope.ts';
import { StoreError } from '../store/errors.ts';
import type { ChatStore, RunStore, Store } from '../store/port.ts';

const FAILING = new Set<StoreError['code']>(['disk_full', 'read_only', 'corrupt', 'busy', 'failed']);

/** A store whose conversations and runs do not fail a turn. Everything else fails as it does. */
export function carryOn(store: Store, problem: (what: string, error: unknown) => void): Store {
  const lost = new Set<string>();
  const chatOfRun = new Map<string, string>();
  const keyOf = ({ officeId, userId }: Scope, id: string) => JSON.stringify([officeId, userId, id]);

  const unless = async <T>(
    scope: Scope,
    chatId: string,
    work: () => Promise<T>,
    instead: () => T,
  ): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreError) || !FAILING.has(error.code)) throw error;
      lost.add(keyOf(scope, chatId));
      problem('a turn goes on without the database', error);
      return instead();
    }
  };
  const nothing = () => undefined;

  const chats: Partial<ChatStore> = {
    // The first thing that a turn asks: what was lost before is no concern of it.
    messages: (scope, chatId) => {
      lost.delete(keyOf(scope, chatId));
      return unless(
        scope,
        chatId,
        () => store.chats.messages(scope, chatId),
        () => [],
      );
    },
    get: (scope, chatId) => unless(scope, chatId, () => store.chats.get(scope, chatId), nothing),
    ensure: (scope, chatId, at, ...rest) =>
      unless(
        scope,
        chatId,
        () => store.chats.ensure(scope, chatId, at, ...rest),
        () => ({ id: chatId, title: '', createdAt: at, updatedAt: at }),
      ),
    setTitle: (scope, chatId, title) =>
      unless(scope, chatId, () => store.chats.setTitle(scope, chatId, title), nothing),
    setState: (scope, chatId, state) =>
      unless(scope, chatId, () => store.chats.setState(scope, chatId, state), nothing),
    supersedeFrom: (scope, chatId, ...rest) =>
      unless(scope, chatId, () => store.chats.supersedeFrom(scope, chatId, ...rest), nothing),
    saveMessage: (scope, chatId, ...rest) =>
      unless(scope, chatId, () => store.chats.saveMessage(scope, chatId, ...rest), nothing),
    shortlist: (scope, chatId) =>
      unless(
        scope,
        chatId,
        () => store.chats.shortlist(scope, chatId),
        () => [],
      ),
  };
  const runs: Partial<RunStore> = {
    start: (scope, run) => {
      chatOfRun.set(run.id, keyOf(scope, run.chatId));
      return unless(scope, run.chatId, () => store.runs.start(scope, run), nothing);
    },
    append: async (scope, runId, events) => {
      // A log without its question would come back after a start as an answer to nothing.
      if (lost.has(chatOfRun.get(runId) ?? ''))
        throw new StoreError('failed', 'Nothing of this answer is kept: its question could not be.');
      await store.runs.append(scope, runId, events);
    },
    finish: async (scope, runId, ...rest) => {
      chatOfRun.delete(runId);
      await store.runs.finish(scope, runId, ...rest);
    },
    ofUserMessage: (scope, chatId, id) =>
      unless(scope, chatId, () => store.runs.ofUserMessage(scope, chatId, id), nothing),
  };
  return layered(store, { chats: layered(store.chats, chats), runs: layered(store.runs, runs) });
}

/** The object with some of its methods in another form. */
function layered<T extends object>(base: T, over: Partial<T>): T {
  return new Proxy(base, {
    get: (target, name, receiver) =>
      name in over ? over[name as keyof T] : Reflect.get(target, name, receiver),
  });
}
