/** Who may speak to this server at all: host names, origins, and addresses of the local network. */
import { createMiddleware } from 'hono/factory';
import { ulid } from 'ulid';
import type { Ctx, Env } from './context.ts';
import { HttpProblem } from './problem.ts';
import { PAIR_COOKIE, type Pairing } from './pairing.ts';
import { getCookie } from 'hono/cookie';

const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '[::1]']);
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

export const requestIds = () =>
  createMiddleware<Env>(async (c, next) => {
    const id = ulid();
    c.set('requestId', id);
    await next();
    c.res.headers.set('x-request-id', id);
  });

/**
 * Nothing from elsewhere is loaded, run, framed or sent to; nothing inline either, neither scripts nor styles (styles
 * that scripts set one by one are no inline styles). No string becomes markup: the app needs no Trusted Types policy,
 * so none may be made. e2e/csp.test.ts walks through the app and finds no violation.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  // Not "no-referrer": browsers would then send forms of our own pages with "Origin: null".
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
  'x-frame-options': 'DENY',
};

export const secureHeaders = () =>
  createMiddleware<Env>(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    if (c.req.path.startsWith('/api/') && !c.res.headers.has('cache-control'))
      c.res.headers.set('cache-control', 'no-store');
  });

/** A page of another name that points at this address (DNS rebinding) gets nothing. */
export const hostCheck = (hosts: readonly string[]) =>
  createMiddleware<Env>(async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    const name = host.replace(/:\d+$/, '').toLowerCase();
    if (!LOOPBACK_HOSTS.has(name) && !hosts.includes(name))
      throw new HttpProblem(
        403,
        'Unknown host',
        `This server does not answer to "${name.slice(0, 100)}". Open it as http://127.0.0.1 with its port.`,
      );
    await next();
  });

/** A page of another origin cannot write, with or without the help of cookies. */
export const originCheck = () =>
  createMiddleware<Env>(async (c, next) => {
    if (WRITES.has(c.req.method)) {
      const origin = c.req.header('origin');
      const host = c.req.header('host') ?? new URL(c.req.url).host;
      const foreign =
        origin === undefined ? c.req.header('sec-fetch-site') === 'cross-site' : origin !== `http://${host}`;
      if (foreign)
        throw new HttpProblem(403, 'Foreign origin', 'Only pages of this server may change things here.');
    }
    await next();
  });

/** From the local network only paired devices come in; `/pair` is where they pair. */
export const pairedOnly = (pairing: Pairing | undefined) =>
  createMiddleware<Env>(async (c, next) => {
    const address = remoteAddress(c);
    const local = address === undefined || isLoopback(address);
    const pairingNow = pairing !== undefined && c.req.path === '/pair';
    if (!local && !pairingNow && !pairing?.knows(getCookie(c, PAIR_COOKIE)))
      throw new HttpProblem(
        401,
        'Not paired',
        'This device is not paired. Start CastMatch with --phone and scan the code it shows.',
      );
    await next();
  });

/** The peer's address; absent where the request did not come through a socket. */
export const remoteAddress = (c: Ctx): string | undefined => c.env?.incoming?.socket.remoteAddress;

export const isLoopback = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address);
