/** A turn that was not begun. */
export type RefusalCode =
  'answering' | 'too-many' | 'too-long' | 'empty' | 'id-reused' | 'not-found' | 'closing';

export class TurnRefused extends Error {
  readonly code: RefusalCode;
  readonly retryAfterSeconds: number | undefined;
  constructor(code: RefusalCode, message: string, retryAfterSeconds?: number) {
    super(message);
    this.name = 'TurnRefused';
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
