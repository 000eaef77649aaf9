/** What can go wrong with the store, each with one sentence for the person who has to mend it. */
export type StoreErrorCode =
  | 'data_dir'
  | 'disk_full'
  | 'read_only'
  | 'corrupt'
  | 'not_ours'
  | 'newer_version'
  | 'busy'
  | 'conflict'
  | 'no_such_chat'
  | 'failed';

/** Thrown by every store call that cannot keep its promise. `message` says what, why and how to mend it. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
