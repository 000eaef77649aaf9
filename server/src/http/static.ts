/** The built app: hashed files for ever, the page itself always fresh. */
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Ctx } from './context.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^(text|application)\/|svg/;
const compress = promisify(gzip);

const UNBUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>CastMatch</title>
<h1>The app is not built</h1><p>Stop the server and run <code>npm start</code>, which builds it.</p></html>`;

/** Answers GETs from `dir`; paths that are no file get the page, as the app has its own routes. */
export function staticFiles(dir: string) {
  const zipped = new Map<string, { mtimeMs: number; bytes: Buffer }>();

  return async (c: Ctx): Promise<Response> => {
    const asked = await fileFor(dir, c.req.path);
    const file = asked ?? (hasExtension(c.req.path) ? undefined : await fileFor(dir, '/index.html'));
    if (file === undefined) {
      if (hasExtension(c.req.path)) return c.text('Not found', 404);
      return c.html(UNBUILT, 503);
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const headers: Record<string, string> = {
      'content-type': type,
      'cache-control': file.includes(`${path.sep}assets${path.sep}`)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    };
    let body = await readFile(file);
    if (COMPRESSED.test(type) && body.length > 1024) {
      headers['vary'] = 'accept-encoding';
      if (/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) {
        const { mtimeMs } = await stat(file);
        const known = zipped.get(file);
        const bytes = known?.mtimeMs === mtimeMs ? known.bytes : await compress(body);
        zipped.set(file, { mtimeMs, bytes });
        body = Buffer.from(bytes);
        headers['content-encoding'] = 'gzip';
      }
    }
    return new Response(c.req.method === 'HEAD' ? null : new Uint8Array(body), { headers });
  };
}

const hasExtension = (urlPath: string) => /\.[a-z0-9]{1,12}$/i.test(urlPath);

/** The real file of a URL path, only where it lies inside `dir`. */
async function fileFor(dir: string, urlPath: string): Promise<string | undefined> {
  try {
    const root = await realpath(dir);
    const file = await realpath(path.join(root, decodeURIComponent(urlPath)));
    if (!file.startsWith(root + path.sep)) return undefined;
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    // Not there, or no valid path: either way nothing to send.
    return undefined;
  }
}
