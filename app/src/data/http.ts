/** The one place that calls `fetch`: every answer is checked against its schema, every failure has a kind. */
import { problemSchema } from '@castmatch/server/contract';

/**
 * Why a request brought nothing.
 * - `offline`: no connection, or the server did not answer;
 * - `limited`: too many requests, `retryAfterMs` says when to try again;
 * - `refused`: the server said no and `message` says why and how to mend it;
 * - `garbled`: the server answered with something this version does not understand.
 */
export type ApiErrorKind = 'offline' | 'limited' | 'refused' | 'garbled';

export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  constructor(
    kind: ApiErrorKind,
    message: string,
    more: { status?: number; requestId?: string; retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.name = 'ApiError';
    this.kind = kind;
    this.status = more.status ?? 0;
    this.requestId = more.requestId;
    this.retryAfterMs = more.retryAfterMs;
  }
}

/** What the client needs of `fetch`; tests give a scripted one. */
export type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/** Anything with zod's `safeParse`. */
export interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: unknown };
}

/** Sends the request and returns the response of a 2xx; throws `ApiError` else. An abort keeps its own reason. */
export async function send(fetchImpl: Fetch, path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetchImpl(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiError('offline', `${path} could not be reached.`, { cause });
  }
  if (response.ok) return response;
  throw await readProblem(path, response);
}

/** Sends the request and reads its JSON. */
export async function requestJson<T>(
  fetchImpl: Fetch,
  schema: Schema<T>,
  path: string,
  init: RequestInit = {},
): Promise<T> {
  const response = await send(fetchImpl, path, init);
  let body: unknown;
  try {
    body = await response.json();
  } catch (cause) {
    throw new ApiError('garbled', `${path} answered with something that is not JSON.`, {
      status: response.status,
      cause,
    });
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiError('garbled', `${path} answered in a shape this page does not know. Reload the page.`, {
    status: response.status,
    cause: parsed.error,
  });
}

async function readProblem(path: string, response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = problemSchema.safeParse(body);
  const message = problem.success
    ? (problem.data.detail ?? problem.data.title)
    : `${path} answered ${response.status}.`;
  const retryAfterMs = readRetryAfter(response.headers.get('retry-after'));
  // A proxy in between answers 502 to 504 while the server starts or is gone.
  const kind: ApiErrorKind =
    response.status === 429
      ? 'limited'
      : response.status >= 502 && response.status <= 504 && !problem.success
        ? 'offline'
        : 'refused';
  return new ApiError(kind, message, {
    status: response.status,
    ...(problem.success ? { requestId: problem.data.requestId } : {}),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

/** Seconds or an HTTP date; at most an hour, so that a broken header cannot lock the composer for a day. */
function readRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : undefined;
}
