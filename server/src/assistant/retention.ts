/** Stream logs of ended answers are dropped after a while: the messages hold what was said. */
import type { RunStore } from '../store/port.ts';
import type { Observer } from './observer.ts';

export interface Retention {
  /** Looks at most every few minutes; never fails, never holds anybody up. */
  tidy(): void;
  /** Ends after the portion under way. */
  close(): Promise<void>;
}

export interface RetentionOptions {
  readonly runs: RunStore;
  readonly observer: Observer;
  readonly clock: () => Date;
  readonly keepMs: number;
}

const EVERY_MS = 10 * 60_000;
/** Runs at a time: a few milliseconds of writing, then others have their turn. */
const PORTION = 20;

export function createRetention({ runs, observer, clock, keepMs }: RetentionOptions): Retention {
  let last = -Infinity;
  let closing = false;
  let working: Promise<void> = Promise.resolve();

  const work = async () => {
    const before = new Date(clock().getTime() - keepMs).toISOString();
    while (!closing && (await runs.dropLogs(before, PORTION)) === PORTION)
      await new Promise((resolve) => setImmediate(resolve));
  };

  return {
    tidy: () => {
      const now = clock().getTime();
      if (closing || now - last < EVERY_MS) return;
      last = now;
      working = work().catch((error: unknown) =>
        observer.problem('old stream logs could not be dropped', error),
      );
    },
    close: async () => {
      closing = true;
      await working;
    },
  };
}
