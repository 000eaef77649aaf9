/** The photos as files: `media/<office>/<first two of sha256>/<sha256>-<width>.webp`. */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PHOTO_WIDTHS, type PhotoWidth } from '../../contract/media.ts';
import type { RenderedPhoto } from './draw-photo.ts';

export interface PhotoFiles {
  /** A reader finds a file whole or not at all. */
  write(officeId: string, photo: RenderedPhoto): Promise<void>;
  /** Undefined where there is none. */
  read(officeId: string, sha256: string, width: PhotoWidth): Promise<Uint8Array | undefined>;
  remove(officeId: string, sha256: string): Promise<void>;
}

export function photoFiles(folder: string): PhotoFiles {
  // An id could hold anything; in hex it is a folder's name on every system.
  const folderOf = (officeId: string, sha256: string) =>
    path.join(folder, `o${Buffer.from(officeId, 'utf8').toString('hex')}`, sha256.slice(0, 2));
  const fileOf = (officeId: string, sha256: string, width: PhotoWidth) =>
    path.join(folderOf(officeId, sha256), `${sha256}-${width}.webp`);

  return {
    async write(officeId, { sha256, sizes }) {
      await mkdir(folderOf(officeId, sha256), { recursive: true });
      for (const [width, bytes] of sizes) await writeWhole(fileOf(officeId, sha256, width), bytes);
    },
    async read(officeId, sha256, width) {
      try {
        return await readFile(fileOf(officeId, sha256, width));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async remove(officeId, sha256) {
      for (const width of PHOTO_WIDTHS) await rm(fileOf(officeId, sha256, width), { force: true });
    },
  };
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const aside = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
  try {
    const handle = await open(aside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
