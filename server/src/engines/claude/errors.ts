/** What went wrong upstream, in the product's words. */
import Anthropic from '@anthropic-ai/sdk';
import { EngineError } from '../../assistant/port.ts';
import { RoundFault } from './round.ts';

/** No server may make people wait longer than this, whatever it asks for. */
const MAX_RETRY_AFTER_MS = 5 * 60_000;

export function toEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const cause = error instanceof RoundFault ? error.cause : error;
  if (!(cause instanceof Anthropic.APIError) || isConnection(cause))
    return new EngineError('unavailable', error instanceof Error ? error.message : String(error), {
      cause,
    });

  const code = codeOf(cause);
  const retryAfterMs = code === 'rate_limited' ? retryAfter(cause) : undefined;
  const reference = cause.status === 400 ? referenceOf(cause) : undefined;
  return new EngineError(code, forOperator(cause), {
    cause,
    // A request that is wrong in itself says nothing about who refused it.
    ill: cause.status !== 400 && code !== 'too_long',
    ...(reference === undefined ? {} : { reference }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

type ApiError = InstanceType<typeof Anthropic.APIError>;

const isConnection = (error: unknown) => error instanceof Anthropic.APIConnectionError;

/** Errors inside a stream have a type but no status. */
function codeOf(error: ApiError): EngineError['code'] {
  const { status, type } = error;
  if (status === 401 || status === 402 || status === 403 || status === 404) return 'config';
  if (status === 429 || type === 'rate_limit_error') return 'rate_limited';
  if (status === 529 || type === 'overloaded_error') return 'busy';
  if (isTooLong(error)) return 'too_long';
  if (type === 'authentication_error' || type === 'permission_error' || type === 'billing_error')
    return 'config';
  return 'unavailable';
}

/**
 * One line for the log: what was refused and how to mend it. Never the words of the reply: they may quote
 * the conversation or the key.
 */
function forOperator(error: ApiError): string {
  const { status, type } = error;
  const what = [status, type].filter((part) => part !== undefined && part !== null).join(' ');
  const request = referenceOf(error);
  const where = request === undefined ? '' : ` (request ${request})`;
  return `Claude answered ${what}${where}.${hintFor(status)}`;
}

function hintFor(status: number | undefined): string {
  switch (status) {
    case 401:
      return ' Check ANTHROPIC_API_KEY: it is not accepted.';
    case 402:
      return ' The account needs credit or a payment: see its billing page.';
    case 403:
      return ' Check ANTHROPIC_API_KEY and ANTHROPIC_MODEL: the key may not use this model.';
    case 404:
      return ' Check ANTHROPIC_MODEL: there is no such model for this key.';
    default:
      return '';
  }
}

const referenceOf = ({ requestID }: ApiError): string | undefined =>
  requestID && /^[\w-]{1,64}$/u.test(requestID) ? requestID : undefined;

/** Milliseconds that the server asks to wait: at most five minutes; `undefined` where it says nothing of use. */
export function retryAfter(error: unknown): number | undefined {
  if (!(error instanceof Anthropic.APIError) || !(error.headers instanceof Headers)) return undefined;
  const milliseconds = number(error.headers.get('retry-after-ms'));
  const wait = milliseconds ?? (number(error.headers.get('retry-after')) ?? Number.NaN) * 1000;
  if (!Number.isFinite(wait) || wait < 0) return undefined;
  return Math.min(wait, MAX_RETRY_AFTER_MS);
}

const number = (text: string | null): number | undefined =>
  text !== null && /^-?\d+(?:\.\d+)?$/u.test(text.trim()) ? Number(text) : undefined;

/** A moment later it may go well: overload, a limit of requests, a server's own fault, a lost connection. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Anthropic.APIError)) return false;
  if (isConnection(error)) return !isCertificate(error.cause);
  if (error.headers instanceof Headers && error.headers.get('x-should-retry') === 'false') return false;
  const { status, type } = error;
  if (status === undefined)
    return type === 'overloaded_error' || type === 'api_error' || type === 'timeout_error';
  return status === 408 || status === 409 || status === 429 || status >= 500;
}

/** Somebody between us and Claude answers in its place: asking again changes nothing. */
function isCertificate(cause: unknown): boolean {
  for (let error = cause; error instanceof Error; error = error.cause)
    if ('code' in error && /CERT|SSL|TLS|EPROTO/u.test(String(error.code))) return true;
  return false;
}

/** A schema that strict mode does not take: the same tools can be offered without it. */
export const isSchemaRefusal = (error: unknown): boolean =>
  causeOf(error) instanceof Anthropic.BadRequestError &&
  /schema|strict|grammar/i.test((causeOf(error) as Error).message);

export const isUnknownModel = (error: unknown): boolean => error instanceof Anthropic.NotFoundError;

export const isTooLong = (error: unknown): boolean =>
  error instanceof Anthropic.APIError &&
  (error.status === 413 || (error.status === 400 && /too long/iu.test(error.message)));

const causeOf = (error: unknown) => (error instanceof RoundFault ? error.cause : error);
