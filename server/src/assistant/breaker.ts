/** Keeps people from waiting on an engine that is known to be down. */

export interface Breaker {
  /**
   * Whether the engine may be tried now. After an open spell one caller is let through to try it; with a
   * `probe` of its own the breaker tries it without anybody.
   */
  allow(): boolean;
  success(): void;
  /**
   * `atOnce` opens it without waiting for more failures, since trying again cannot help;
   * `probe` says that the failed try was the one after an open spell.
   */
  failure(options?: { atOnce?: boolean; probe?: boolean }): void;
  /** The try ended without saying anything about the engine (the person stopped it). */
  release(): void;
  /** Ends a probe that is under way, and starts no other. */
  close(): void;
  readonly state: 'closed' | 'open' | 'half-open';
}

export interface BreakerOptions {
  /** Failures in a row that open it. Default 3. */
  threshold?: number;
  /** Default 30,000. */
  openMs?: number;
  /** Milliseconds, monotonic. */
  now?: () => number;
  /** Tries the engine after an open spell, so that no person has to. Throws when it is still down. */
  probe?: (signal: AbortSignal) => Promise<void>;
}

export function createBreaker({
  threshold = 3,
  openMs = 30_000,
  now = () => performance.now(),
  probe,
}: BreakerOptions = {}): Breaker {
  let failures = 0;
  let openedAt: number | undefined;
  let probing = false;
  let timer: NodeJS.Timeout | undefined;
  const closing = new AbortController();

  const state = (): Breaker['state'] => {
    if (openedAt === undefined) return 'closed';
    return now() - openedAt >= openMs ? 'half-open' : 'open';
  };

  const shut = () => {
    clearTimeout(timer);
    failures = 0;
    openedAt = undefined;
    probing = false;
  };

  const open = () => {
    openedAt = now();
    clearTimeout(timer);
    if (!probe || closing.signal.aborted) return;
    timer = setTimeout(() => {
      probe(closing.signal).then(shut, open);
    }, openMs);
    timer.unref();
  };

  return {
    get state() {
      return state();
    },
    allow() {
      const current = state();
      if (current === 'closed') return true;
      if (probe || current === 'open' || probing) return false;
      probing = true;
      return true;
    },
    success: shut,
    failure({ atOnce = false, probe: wasProbe = false } = {}) {
      failures += 1;
      if (atOnce || wasProbe || failures >= threshold) open();
      probing = false;
    },
    release() {
      probing = false;
    },
    close() {
      clearTimeout(timer);
      closing.abort();
    },
  };
}
