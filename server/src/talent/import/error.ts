export type ImportErrorCode =
  'empty' | 'not_csv' | 'broken_csv' | 'broken_xlsx' | 'too_big' | 'no_header' | 'bad_map';

/** The whole file (or its map) cannot be read. `message` says what, why and how to mend it. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  constructor(code: ImportErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'ImportError';
    this.code = code;
  }
}
