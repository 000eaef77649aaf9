/** Keeps people from waiting on an engine that is known to be down. */

export interface Breaker {
  /** Whether the engine may be tried now. After an open spell one caller is let through to probe. */
  allow(): boolean;
  success(): void;
  /**
   * `atOnce` opens it without waiting for more failures, since trying again cannot help;
   * `probe` says that the failed try was the one after an open spell.
   */
  failure(options?: { atOnce?: boolean; probe?: boolean }): void;
  /** The try ended without saying anything about the engine (the person stopped it). */
  release(): void;
  readonly state: 'closed' | 'open' | 'half-open';
}

export interface BreakerOptions {
  /** Failures in a row that open it. Default 3. */
  threshold?: number;
  /** Default 30,000. */
  openMs?: number;
  /** Milliseconds, monotonic. */
  now?: () => number;
}

export function createBreaker({
  threshold = 3,
  openMs = 30_000,
  now = () => performance.now(),
}: BreakerOptions = {}): Breaker {
  let failures = 0;
  let openedAt: number | undefined;
  let probing = false;

  const state = (): Breaker['state'] => {
    if (openedAt === undefined) return 'closed';
    return now() - openedAt >= openMs ? 'half-open' : 'open';
  };

  return {
    get state() {
      return state();
    },
    allow() {
      const current = state();
      if (current === 'closed') return true;
      if (current === 'open' || probing) return false;
      probing = true;
      return true;
    },
    success() {
      failures = 0;
      openedAt = undefined;
      probing = false;
    },
    failure({ atOnce = false, probe = false } = {}) {
      failures += 1;
      if (atOnce || probe || failures >= threshold) openedAt = now();
      probing = false;
    },
    release() {
      probing = false;
    },
  };
}
