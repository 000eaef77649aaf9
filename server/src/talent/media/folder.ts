/** A folder of photos, each named after the person's id: `T001.jpg`, `T001-2.png` for a second one. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { MAX_PHOTO_BYTES } from '../../contract/media.ts';
import type { Scope } from '../../scope.ts';
import type { Talent } from '../model.ts';
import { PhotoRefused } from './error.ts';
import type { Photos } from './photos.ts';

export interface PhotoReport {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Files that were not taken, each with the reason. */
  readonly refused: readonly { readonly file: string; readonly message: string }[];
}

export interface FolderInput {
  readonly folder: string;
  /** ISO 8601. */
  readonly at: string;
  /** The person of an office's own id, or of ours. */
  readonly find: (id: string) => Promise<Talent | undefined>;
  /** Told after each file: 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Takes every picture of the folder that belongs to somebody; what cannot be taken is told and stops nothing. */
export async function importPhotoFolder(
  photos: Photos,
  scope: Scope,
  { folder, at, find, onProgress }: FolderInput,
): Promise<PhotoReport> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(collator.compare);
  const counts = { added: 0, replaced: 0, unchanged: 0 };
  const refused: { file: string; message: string }[] = [];
  for (const [index, file] of names.entries()) {
    try {
      const { talent, position } = await ownerOf(file, find);
      const bytes = await readPhoto(folder, file);
      counts[await photos.put(scope, talent, { bytes, fileName: file, source: 'import', at, position })] += 1;
    } catch (error) {
      if (!(error instanceof PhotoRefused)) throw error;
      refused.push({ file, message: error.message });
    }
    onProgress?.((index + 1) / names.length);
  }
  return { ...counts, refused };
}

/**
 * For a roster with a column that names a photo: takes that file of the folder for the person. The cell is a name
 * inside the folder and nothing else; an address is never fetched.
 * Throws PhotoRefused or PhotosOff, and then nothing has changed.
 */
export async function photoColumn(
  photos: Photos,
  scope: Scope,
  input: { readonly talent: Talent; readonly cell: string; readonly folder: string; readonly at: string },
): Promise<'added' | 'replaced' | 'unchanged'> {
  const cell = input.cell.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(cell) || cell.startsWith('//'))
    throw new PhotoRefused(
      'not_a_photo',
      `"${cell.slice(0, 80)}" is an address. Photos are taken from a folder only: save the picture there and write its file name.`,
    );
  if (cell === '' || cell === '.' || cell === '..' || /[/\\\0]/.test(cell))
    throw new PhotoRefused(
      'not_a_photo',
      `"${cell.slice(0, 80)}" is no file name. Write the name alone, e.g. T001.jpg.`,
    );
  const bytes = await readPhoto(input.folder, cell);
  return photos.put(scope, input.talent, { bytes, fileName: cell, source: 'import', at: input.at });
}

const collator = new Intl.Collator('en', { numeric: true });

/** The whole name is tried first: an office's own ids may end in "-2" as well. */
async function ownerOf(
  file: string,
  find: FolderInput['find'],
): Promise<{ talent: Talent; position: number }> {
  const id = path.parse(file).name.normalize('NFC').trim();
  const whole = await find(id);
  if (whole) return { talent: whole, position: 1 };
  const [, first = '', number = '1'] = /^(.+?)[-_ ](\d{1,2})$/.exec(id) ?? [];
  const talent = first === '' ? undefined : await find(first);
  if (talent) return { talent, position: Math.max(1, Number(number)) };
  throw new PhotoRefused(
    'not_a_photo',
    `Nobody on the roster has the id "${id.slice(0, 64)}". Name the file after the person's id, e.g. T001.jpg, or import the roster first.`,
  );
}

/** A plain file of the folder itself: a link could lead anywhere. */
async function readPhoto(folder: string, file: string): Promise<Uint8Array> {
  const at = path.join(folder, file);
  const found = await lstat(at).catch(() => undefined);
  if (!found?.isFile())
    throw new PhotoRefused(
      'not_a_photo',
      `There is no file "${file.slice(0, 80)}" in the folder. Check the name; links and folders are not followed.`,
    );
  if (found.size > MAX_PHOTO_BYTES)
    throw new PhotoRefused(
      'too_large',
      `The file has ${Math.ceil(found.size / 1024 / 1024)} MB; at most ${MAX_PHOTO_BYTES / 1024 / 1024} MB are taken. Export it smaller.`,
    );
  return readFile(at);
}
