/** A turn that was not begun. */
export type RefusalCode =
  | 'answering'
  | 'queue-full'
  | 'too-many'
  | 'full'
  | 'too-long'
  | 'empty'
  | 'id-reused'
  | 'not-found'
  | 'closing';

export interface RefusalMore {
  readonly retryAfterSeconds?: number;
  /** The answer under way that the caller may follow instead. */
  readonly underWay?: { readonly chatId: string; readonly runId: string };
}

export class TurnRefused extends Error {
  readonly code: RefusalCode;
  readonly retryAfterSeconds: number | undefined;
  readonly underWay: RefusalMore['underWay'];
  constructor(code: RefusalCode, message: string, more: RefusalMore = {}) {
    super(message);
    this.name = 'TurnRefused';
    this.code = code;
    this.retryAfterSeconds = more.retryAfterSeconds;
    this.underWay = more.underWay;
  }
}
