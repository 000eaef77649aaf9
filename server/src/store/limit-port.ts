/** Counters of limits, so that a restart gives nobody a fresh budget. They hold keys and numbers, no words. */
export interface LimitCounter {
  readonly officeId: string;
  /** Which budget, and whose. */
  readonly key: string;
  readonly used: number;
  /** Epoch milliseconds at which the window ends. */
  readonly until: number;
}

/** Of the whole server: the limiter stands before anybody's data. */
export interface LimitStore {
  /** Those whose window has not ended. */
  load(now: number): Promise<LimitCounter[]>;
  /** Adds or replaces by office and key, and drops those whose window has ended. */
  save(counters: readonly LimitCounter[], now: number): Promise<void>;
}
