/** Errors as RFC 9457 problem documents: what happened, and how to mend it. */
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { TurnRefused, type RefusalCode } from '../assistant/refused.ts';
import type { Problem } from '../contract.ts';
import { ImportConflict, ImportError } from '../talent/import/index.ts';
import type { Ctx } from './context.ts';
import { eventId } from './sse.ts';

/** Thrown anywhere under a route; answered as a problem document. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: Problem['errors'];
  readonly follow: Problem['follow'];
  /** URI of a registered problem type. */
  readonly type: string;
  /** Members of the document that its type defines. */
  readonly extensions: Readonly<Record<string, unknown>>;
  constructor(
    status: number,
    title: string,
    detail: string,
    more: {
      headers?: Record<string, string>;
      errors?: Problem['errors'];
      follow?: Problem['follow'];
      type?: string;
      extensions?: Readonly<Record<string, unknown>>;
    } = {},
  ) {
    super(detail);
    this.name = 'HttpProblem';
    this.status = status;
    this.title = title;
    this.headers = more.headers ?? {};
    this.errors = more.errors;
    this.follow = more.follow;
    this.type = more.type ?? 'about:blank';
    this.extensions = more.extensions ?? {};
  }
}

const REFUSALS: Record<RefusalCode, { status: number; title: string }> = {
  answering: { status: 409, title: 'An answer is under way' },
  'queue-full': { status: 409, title: 'A message waits already' },
  'too-many': { status: 429, title: 'Too many answers at once' },
  full: { status: 503, title: 'Too many answers at once' },
  'too-long': { status: 413, title: 'Message too long' },
  empty: { status: 400, title: 'Nothing to answer' },
  'id-reused': { status: 409, title: 'Message id in use' },
  'not-found': { status: 404, title: 'Not found' },
  closing: { status: 503, title: 'Stopping' },
};

export function toProblem(error: unknown): HttpProblem | undefined {
  if (error instanceof HttpProblem) return error;
  if (error instanceof TurnRefused) {
    const { status, title } = REFUSALS[error.code];
    const { retryAfterSeconds: wait, underWay } = error;
    return new HttpProblem(status, title, error.message, {
      ...(wait === undefined ? {} : { headers: { 'retry-after': String(wait) } }),
      ...(underWay
        ? {
            follow: {
              stream: `/api/chat/${encodeURIComponent(underWay.chatId)}/stream`,
              lastEventId: eventId(underWay.runId, 0),
            },
          }
        : {}),
    });
  }
  if (error instanceof ImportError)
    return new HttpProblem(error.code === 'too_big' ? 413 : 422, 'File not imported', error.message);
  if (error instanceof ImportConflict) return new HttpProblem(409, 'Not possible now', error.message);
  if (error instanceof HTTPException)
    return new HttpProblem(error.status, 'Request not understood', error.message);
  return undefined;
}

export function sendProblem(c: Ctx, problem: HttpProblem): Response {
  const body: Problem = {
    ...problem.extensions,
    type: problem.type,
    title: problem.title,
    status: problem.status,
    detail: problem.message,
    requestId: c.get('requestId') ?? 'unknown',
    ...(problem.errors ? { errors: problem.errors } : {}),
    ...(problem.follow ? { follow: problem.follow } : {}),
  };
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', ...problem.headers },
  });
}

export function invalidInput(error: z.core.$ZodError): HttpProblem {
  const errors = error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: issue.message,
  }));
  const first = errors[0];
  const detail = first
    ? `${first.path === '' ? 'The input' : `"${first.path}"`} does not fit: ${first.message}.`
    : 'The input does not fit.';
  return new HttpProblem(400, 'Invalid request', detail, { errors });
}

export const notFound = (what: string): HttpProblem =>
  new HttpProblem(404, 'Not found', `${what} is not here. It may have been deleted.`);
