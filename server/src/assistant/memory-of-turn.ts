/** What is remembered goes into a turn, and what the turn says is kept; a fault of memory never holds an answer up. */
import type { ChatMessage } from '../contract.ts';
import type { Said } from '../memory/facts/index.ts';
import type { Scope } from '../scope.ts';
import type { StoredChat, StoredRun } from '../store/port.ts';
import type { Observer } from './observer.ts';
import type { Turn, TurnMemory } from './port.ts';

/** The part of memory that turns need. */
export interface MemoryOfTurns {
  turn(scope: Scope, said: Said): Promise<TurnMemory | undefined>;
  afterTurn(scope: Scope, said: Said): Promise<void>;
}

interface Options {
  readonly memory?: MemoryOfTurns;
  readonly observer: Observer;
  readonly today: () => string;
}
interface Asked {
  readonly run: Omit<StoredRun, 'status'>;
  readonly text: string;
  readonly before: readonly ChatMessage[];
  /** Not one that is answered again. */
  readonly isNew: boolean;
}

/** A temporary conversation neither uses nor changes memory. */
export async function memoryOfTurn(
  { memory, observer, today }: Options,
  scope: Scope,
  chat: StoredChat,
  { run, text, before, isNew }: Asked,
): Promise<{ forTurn: Pick<Turn, 'memory'>; after(done: Promise<void>): void }> {
  if (memory === undefined || chat.temporary === true) return { forTurn: {}, after: () => undefined };
  const said: Said = {
    chatId: run.chatId,
    messageId: run.userMessageId,
    text,
    at: run.startedAt,
    today: today(),
    before,
    projectId: chat.projectId,
    roleId: chat.roleId,
    again: !isNew,
  };
  const failed = (error: unknown) => {
    observer.problem('memory could not be read or written', error);
    return undefined;
  };
  const remembered = await memory.turn(scope, said).catch(failed);
  return {
    forTurn: remembered === undefined ? {} : { memory: remembered },
    after: (done) => {
      void done.then(() => memory.afterTurn(scope, said)).catch(failed);
    },
  };
}
