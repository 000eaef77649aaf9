/** Messages that wait for the answer under way in their conversation: one at most. */
import type { Scope } from '../scope.ts';

export interface QueuedMessage {
  readonly chatId: string;
  /** The client's id: the idempotency key of the turn to come. */
  readonly id: string;
  readonly text: string;
  /** ISO 8601: when it was accepted. */
  readonly at: string;
}

export interface QueueStore {
  /** @returns false where another message waits already; the same id again changes nothing and is true. */
  put(scope: Scope, message: QueuedMessage): Promise<boolean>;
  get(scope: Scope, chatId: string): Promise<QueuedMessage | undefined>;
  /** @returns Whether this very message was waiting. */
  remove(scope: Scope, chatId: string, id: string): Promise<boolean>;
  /** At start: what a stop or a crash left waiting, of every office, oldest first. */
  waiting(): Promise<(QueuedMessage & { readonly scope: Scope })[]>;
}
