/** Real picture files, made as a test needs them, and looked at. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Look, Order, Picture, PictureOptions } from './picture-maker.ts';

export type { PictureOptions } from './picture-maker.ts';

/** Stands in the metadata of every JPEG made here. */
export const CAMERA_NOTE = 'PRIVATE-CAMERA-NOTE-4711';

let maker: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();
/** One after the other: the maker answers in order. */
function ask(order: Order): Promise<unknown> {
  const mine = last.then(() => {
    maker ??= fork(fileURLToPath(new URL('picture-maker.ts', import.meta.url)), [], {
      serialization: 'advanced',
      execArgv: [],
    });
    const child = maker;
    return new Promise((resolve, reject) => {
      child.once('message', resolve).once('exit', reject);
      child.send(order);
    }).finally(() => child.removeAllListeners('exit'));
  });
  last = mine.catch(() => undefined);
  return mine;
}
const make = async (picture: Picture, options: PictureOptions = {}) =>
  Buffer.from((await ask({ make: picture, options })) as Uint8Array);

/** With place, device and a note in its metadata. */
export const jpeg = (options: PictureOptions = {}) => make('jpeg', { note: CAMERA_NOTE, ...options });
export const png = (options: PictureOptions = {}) => make('png', options);
export const webp = (options: PictureOptions = {}) => make('webp', options);
/** A small file of 56 million pixels. */
export const bomb = () => make('bomb');
export const movingWebp = () => make('movingWebp');
/** See-through everywhere. */
export const clear = () => make('clear');
export const look = async (bytes: Uint8Array) => (await ask({ look: bytes })) as Look;

/** A PNG with the control chunk of an animation. */
export async function movingPng(): Promise<Buffer> {
  const still = await png();
  const control = Buffer.alloc(20);
  control.writeUInt32BE(8, 0);
  control.write('acTL', 4, 'latin1');
  const data = still.indexOf('IDAT', 0, 'latin1') - 4;
  return Buffer.concat([still.subarray(0, data), control, still.subarray(data)]);
}
