/** Long work in short slices, so that answers are given meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Call it often: it waits only when a slice is over. Rejects with the reason of an aborted signal. */
export type Pause = () => Promise<void>;

const SLICE_MS = 5;
/** Long enough for a request that came in to be answered in several steps. */
const REST_MS = 5;

export function pacer(signal?: AbortSignal): Pause {
  let until = performance.now() + SLICE_MS;
  const rest = async () => {
    await sleep(REST_MS);
    signal?.throwIfAborted();
    until = performance.now() + SLICE_MS;
  };
  return () => (performance.now() < until ? READY : rest());
}

const READY = Promise.resolve();
