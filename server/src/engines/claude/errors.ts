/** What went wrong upstream, in the product's words. */
import Anthropic from '@anthropic-ai/sdk';
import { EngineError } from '../../assistant/port.ts';

/** No server may make people wait longer than this, whatever it asks for. */
const MAX_RETRY_AFTER_MS = 5 * 60_000;

export function toEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof Anthropic.APIError))
    return new EngineError('unavailable', message, { cause: error });

  const code = codeOf(error.status, error.type, message);
  const retryAfterMs = code === 'rate_limited' ? retryAfter(error.headers) : undefined;
  return new EngineError(code, message, {
    cause: error,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

/** Errors inside a stream have a type but no status. */
function codeOf(status: number | undefined, type: string | null, message: string): EngineError['code'] {
  if (status === 401 || status === 402 || status === 403 || status === 404) return 'config';
  if (status === 429 || type === 'rate_limit_error') return 'rate_limited';
  if (status === 529 || type === 'overloaded_error') return 'busy';
  if (status === 413 || (status === 400 && /too long/i.test(message))) return 'too_long';
  if (type === 'authentication_error' || type === 'permission_error' || type === 'billing_error')
    return 'config';
  return 'unavailable';
}

function retryAfter(headers: unknown): number | undefined {
  if (!(headers instanceof Headers)) return undefined;
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN);
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  const wait = Number.isFinite(milliseconds) ? milliseconds : seconds * 1000;
  if (!Number.isFinite(wait) || wait < 0) return undefined;
  return Math.min(wait, MAX_RETRY_AFTER_MS);
}

/** A schema that strict mode does not take: the same tools can be offered without it. */
export const isSchemaRefusal = (error: unknown): boolean =>
  error instanceof Anthropic.BadRequestError && /schema|strict|grammar/i.test(error.message);
