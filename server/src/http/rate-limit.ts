/** Limits on requests: who asked too often is told when to try again (RFC 9457, draft-ietf-httpapi-ratelimit-headers-11). */
import { createMiddleware } from 'hono/factory';
import type { Budget, Limiter } from '../limits/limiter.ts';
import type { LimitedKind } from '../limits/limits.ts';
import type { Env } from './context.ts';
import { isLoopback, remoteAddress } from './guards.ts';
import { HttpProblem } from './problem.ts';

/** As the draft registers it. */
export const QUOTA_EXCEEDED = 'https://iana.org/assignments/http-problem-types#quota-exceeded';

export const rateLimits = (limiter: Limiter) =>
  createMiddleware<Env>(async (c, next) => {
    const kind = kindOf(c.req.method, c.req.path);
    if (kind === undefined) return next();
    const address = remoteAddress(c);
    const verdict = await limiter.take(kind, {
      scope: c.get('scope'),
      // Of this machine, or of a proxy on it: then everybody would share it.
      ...(address === undefined || isLoopback(address) ? {} : { address }),
    });
    const headers = headersOf(verdict.budgets);
    if (verdict.refusedBy) throw tooMany(kind, verdict.refusedBy, headers);
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  });

/** What of a budget a request takes; none: probes, the app's own files, and whatever ends something. */
export function kindOf(method: string, path: string): LimitedKind | undefined {
  if (path === '/pair') return method === 'POST' ? 'pairing' : undefined;
  if (!path.startsWith('/api/') || path === '/api/status') return undefined;
  if (method === 'GET' || method === 'HEAD')
    return /^\/api\/talents\/export\.csv$|^\/api\/chats\/[^/]+\/exports?(?:\/|$|\.)/.test(path)
      ? 'transfers'
      : 'reads';
  if (method === 'POST' && path === '/api/chat') return 'chat';
  // Nobody is kept from stopping an answer because they asked too much.
  if (method === 'POST' && /^\/api\/chat\/[^/]+\/stop$/.test(path)) return undefined;
  if (method === 'POST' && path === '/api/imports') return 'transfers';
  return 'writes';
}

/** Whole seconds, rounded up: too early is refused again. */
const secondsOf = (ms: number) => Math.max(1, Math.ceil(ms / 1_000));

function headersOf(budgets: readonly Budget[]): Record<string, string> {
  if (budgets.length === 0) return {};
  return {
    'ratelimit-policy': budgets
      .map(({ name, quota, seconds }) => `"${name}";q=${quota};w=${seconds}`)
      .join(', '),
    ratelimit: budgets
      .map(({ name, remaining, resetMs }) => `"${name}";r=${remaining};t=${secondsOf(resetMs)}`)
      .join(', '),
  };
}

const WHAT: Readonly<Record<LimitedKind, string>> = {
  chat: 'questions',
  reads: 'requests',
  writes: 'changes',
  transfers: 'imports and exports',
  pairing: 'attempts to pair',
};

function tooMany(kind: LimitedKind, { name, seconds, resetMs }: Budget, headers: Record<string, string>) {
  const span = seconds === 60 ? 'a minute' : seconds === 3_600 ? 'an hour' : `${seconds} seconds`;
  const wait = secondsOf(resetMs);
  const kept = kind === 'chat' ? ' Your words are kept.' : '';
  return new HttpProblem(
    429,
    'Too many requests',
    `That is more ${WHAT[kind]} than fit in ${span}. Try again in ${inWords(wait)}.${kept}`,
    {
      type: QUOTA_EXCEEDED,
      extensions: { 'violated-policies': [name], retryAfterMs: Math.ceil(resetMs) },
      headers: { ...headers, 'retry-after': String(wait) },
    },
  );
}

const inWords = (seconds: number) =>
  seconds < 120 ? `${seconds} ${seconds === 1 ? 'second' : 'seconds'}` : `${Math.ceil(seconds / 60)} minutes`;
