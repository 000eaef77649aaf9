/** Pairs one phone: a one-use code, shown on the computer's screen, for a cookie. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { bodyLimit } from 'hono/body-limit';
import type { Env } from './context.ts';

export const PAIR_COOKIE = 'castmatch_pair';
export const CODE_LIFETIME_MS = 10 * 60_000;

export interface Pairing {
  /** The code that is valid now, 128 bits. */
  readonly code: string;
  /** Takes the code; `undefined` when it is wrong, used or too old. */
  exchange(code: string): string | undefined;
  knows(token: string | undefined): boolean;
}

/** @param now - Milliseconds. */
export function createPairing(now: () => number): Pairing {
  const code = randomBytes(16).toString('base64url');
  const madeAt = now();
  let used = false;
  let tokenHash: Buffer | undefined;
  return {
    code,
    exchange: (given) => {
      const right = timingSafeEqual(hash(given), hash(code));
      if (!right || used || now() - madeAt > CODE_LIFETIME_MS) return undefined;
      used = true;
      const token = randomBytes(32).toString('base64url');
      tokenHash = hash(token);
      return token;
    },
    knows: (token) =>
      token !== undefined && tokenHash !== undefined && timingSafeEqual(hash(token), tokenHash),
  };
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The page asks for a tap, so that a link preview cannot use the code up. */
export function pairingRoutes(pairing: Pairing): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/pair', (c) => {
    const code = c.req.query('code') ?? '';
    const safe = /^[\w-]{1,64}$/.test(code) ? code : '';
    return c.html(
      page(
        `<p>Use CastMatch on this phone?</p>
<form method="post" action="/pair"><input type="hidden" name="code" value="${safe}">
<button type="submit">Pair this phone</button></form>`,
      ),
      200,
      { 'cache-control': 'no-store' },
    );
  });
  app.post('/pair', bodyLimit({ maxSize: 4096 }), async (c) => {
    const body = await c.req.parseBody();
    const token = pairing.exchange(typeof body['code'] === 'string' ? body['code'] : '');
    if (token === undefined)
      return c.html(
        page(
          '<p>This code was used already or is too old. Start CastMatch with --phone again and scan the new one.</p>',
        ),
        401,
        { 'cache-control': 'no-store' },
      );
    // Strict: the phone never brings the cookie along from another site. No Secure: the network is plain http.
    setCookie(c, PAIR_COOKIE, token, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: 30 * 24 * 3600,
    });
    return c.redirect('/', 303);
  });
  return app;
}

const page = (body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Pair with CastMatch</title></head>
<body><main><h1>CastMatch</h1>
${body}
</main></body></html>`;
