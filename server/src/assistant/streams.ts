/** The events of one answer for its readers: running, past, or made again from the stored message. */
import type { Scope } from '../scope.ts';
import type { Store, StoredRun } from '../store/port.ts';
import { chunksOf } from './message.ts';
import type { LiveRun } from './run.ts';
import { inPieces, type LoggedEvent } from './run-log.ts';

export interface AnswerStream {
  readonly runId: string;
  /** Pieces of events after `afterSeq`, each small enough to hold for a slow reader. */
  follow(afterSeq: number, signal?: AbortSignal): AsyncIterable<readonly LoggedEvent[]>;
}

export const liveStream = (run: LiveRun): AnswerStream => ({ runId: run.run.id, follow: run.log.follow });

/** What the log holds of an ended answer; nothing where the log was dropped. */
export const loggedStream = (store: Store, scope: Scope, run: StoredRun): AnswerStream | undefined =>
  run.logDropped
    ? undefined
    : {
        runId: run.id,
        follow: async function* (afterSeq) {
          yield* inPieces(await store.runs.read(scope, run.id, afterSeq));
        },
      };

/** An ended answer from the start: from its log, else from the message that was stored. */
export async function pastStream(
  store: Store,
  scope: Scope,
  run: StoredRun,
): Promise<AnswerStream | undefined> {
  const logged = loggedStream(store, scope, run);
  if (logged) return logged;
  const messages = await store.chats.messages(scope, run.chatId);
  const message = messages.find(({ id }) => id === run.assistantMessageId);
  if (!message) return undefined;
  const events = chunksOf(message).map((chunk, at) => ({ seq: at + 1, json: JSON.stringify(chunk) }));
  return {
    runId: run.id,
    follow: async function* (afterSeq) {
      yield* inPieces(events.slice(afterSeq));
    },
  };
}
