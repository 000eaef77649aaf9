/**
 * Reads photos in a process of their own. A picture comes from anywhere: one that brings its reader down takes no answer
 * with it, a huge one gives its memory back, and the server is as small as if there were no photos. (libvips and SQLite
 * in one process also crash each other.)
 */
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { MAX_PHOTO_BYTES } from '../../contract/media.ts';
import type { RenderedPhoto } from './draw-photo.ts';
import { PhotoRefused, PhotosOff } from './error.ts';
import type { Reply } from './reader.ts';

export type RenderPhoto = (bytes: Uint8Array) => Promise<RenderedPhoto>;

export interface RenderOptions {
  /** The module that the process runs. */
  readonly reader?: URL;
  /** How long the process stays when nothing is to be read. Default 5,000. */
  readonly idleMs?: number;
  /** How long one photo may take. Default 30,000. */
  readonly limitMs?: number;
}

/** Throws PhotoRefused or PhotosOff. One photo at a time, whoever asks: a picture is large while it is read. */
export function createRenderPhoto({
  reader = new URL('reader.ts', import.meta.url),
  idleMs = 5_000,
  limitMs = 30_000,
}: RenderOptions = {}): RenderPhoto {
  let running: ChildProcess | undefined;
  let rest: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): ChildProcess => {
    const child = fork(fileURLToPath(reader), [], {
      serialization: 'advanced',
      execArgv: [],
      // Nothing of ours is its business, least of all a key.
      env: keep(process.env, ['PATH', 'SystemRoot', 'TEMP', 'TMPDIR', 'LD_LIBRARY_PATH']),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.once('exit', () => {
      if (running === child) running = undefined;
    });
    return child;
  };

  const read = async (bytes: Uint8Array): Promise<RenderedPhoto> => {
    checkSize(bytes);
    clearTimeout(rest);
    const child = (running ??= start());
    hold(child, true);
    try {
      return opened(await ask(child, bytes, limitMs));
    } finally {
      // An idle process keeps nobody waiting for it.
      hold(child, false);
      rest = setTimeout(() => {
        // Forgotten before it ends: a photo of that moment must not be given to it.
        if (running === child) running = undefined;
        child.kill();
      }, idleMs).unref();
    }
  };

  return (bytes) => {
    const mine = last.then(() => read(bytes));
    last = mine.catch(() => undefined);
    return mine;
  };
}

function checkSize(bytes: Uint8Array): void {
  if (bytes.byteLength > MAX_PHOTO_BYTES)
    throw new PhotoRefused(
      'too_large',
      `The photo has ${Math.ceil(bytes.byteLength / 1024 / 1024)} MB; at most ${MAX_PHOTO_BYTES / 1024 / 1024} MB are taken. Export it smaller, 2,000 px wide is plenty.`,
    );
}

/** A process that ends, or thinks for too long, has met a picture that it cannot read. */
function ask(child: ChildProcess, bytes: Uint8Array, limitMs: number): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const end = (work: () => void) => {
      clearTimeout(late);
      child.off('message', onReply).off('exit', onEnd).off('error', onEnd);
      work();
    };
    const onReply = (reply: unknown) => end(() => resolve(reply as Reply));
    const onEnd = (cause: unknown) => end(() => reject(unreadable(cause)));
    const late = setTimeout(() => child.kill('SIGKILL'), limitMs);
    child.once('message', onReply).once('exit', onEnd).once('error', onEnd);
    child.send(bytes, (error) => error && onEnd(error));
  });
}

const unreadable = (cause: unknown) =>
  new PhotoRefused(
    'broken',
    'The photo cannot be read: the program that reads pictures gave up on it. Open it in a picture editor and save it anew as JPEG.',
    { cause },
  );

function opened(reply: Reply): RenderedPhoto {
  if (reply.kind === 'photo') return reply.photo;
  if (reply.kind === 'off') throw new PhotosOff({ cause: reply.why });
  throw new PhotoRefused(reply.code, reply.message);
}

function hold(child: ChildProcess, on: boolean): void {
  if (on) child.ref();
  else child.unref();
  if (on) child.channel?.ref();
  else child.channel?.unref();
}

function keep(env: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

/** Whether the library is installed for this machine, told without loading it: the reason where it is not. */
export function whyPhotosAreOff(): string | undefined {
  const { resolve } = createRequire(import.meta.url);
  const { platform, arch } = process;
  const built = [`@img/sharp-${platform}-${arch}`, `@img/sharp-${platform}musl-${arch}`, '@img/sharp-wasm32'];
  const there = (name: string) => {
    try {
      return resolve(name) !== '';
    } catch {
      return false;
    }
  };
  if (there('sharp') && built.some((name) => there(`${name}/package`))) return undefined;
  return new PhotosOff().message;
}
