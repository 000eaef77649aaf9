/** Temporary conversations end with their page; what was left open goes after a day. */
import type { Store } from '../store/port.ts';

export const TEMPORARY_HOURS = 24;
const EVERY_MS = 10 * 60_000;

/** Removes those that nobody wrote in for a day, now and from time to time. Returns how to stop. */
export function closeTemporaryChats(
  store: Store,
  clock: () => Date,
  problem: (what: string, error: unknown) => void,
): () => void {
  const sweep = () => {
    const before = new Date(clock().getTime() - TEMPORARY_HOURS * 3_600_000);
    store.conversations
      .removeTemporary(before.toISOString())
      .catch((error: unknown) => problem('temporary conversations could not be removed', error));
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
