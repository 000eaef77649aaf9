/** The body of a request to a file on disk, never whole in memory. */
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { ulid } from 'ulid';
import { HttpProblem } from './problem.ts';

/** Throws a 413 beyond `maxBytes`; nothing is left behind then. The file is the caller's to remove. */
export async function receiveFile(
  request: Request,
  folder: string,
  maxBytes: number,
): Promise<{ path: string; size: number }> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, ulid());
  let size = 0;
  const counted = async function* (pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      size += piece.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      yield piece;
    }
  };
  const body = request.body === null ? Readable.from([]) : Readable.fromWeb(request.body as ReadableStream);
  try {
    // Rosters are private: nobody else of this machine reads them.
    await pipeline(body, counted, createWriteStream(file, { mode: 0o600 }));
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  return { path: file, size };
}

const tooLarge = (maxBytes: number) =>
  new HttpProblem(
    413,
    'Too large',
    `At most ${maxBytes / 1024 / 1024} MB fit. Split the file and import its parts.`,
  );
