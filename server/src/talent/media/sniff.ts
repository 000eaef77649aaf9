/** What a file is by its bytes. Its name and its declared type are nobody's promise. */
import { PhotoRefused } from './error.ts';

const ADVICE = 'Save the picture as JPEG, PNG or WebP and choose that file.';

/** Throws a PhotoRefused unless the bytes begin as one still JPEG, PNG or WebP, with no other file inside. */
export function checkIsPhoto(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) throw new PhotoRefused('empty', `The file is empty. ${ADVICE}`);
  const kind = kindOf(file);
  if (kind === 'jpeg' || kind === 'png' || kind === 'webp') {
    if (isAnimated(file, kind))
      throw new PhotoRefused('animated', `This picture moves. A headshot is a still picture. ${ADVICE}`);
    const inside = otherFileIn(file);
    if (inside)
      throw new PhotoRefused(
        'two_in_one',
        `This file is a picture and holds ${inside} as well, as pictures never do. Open it in a picture editor and save it anew as JPEG.`,
      );
    return;
  }
  throw new PhotoRefused('not_a_photo', `This is ${kind}, and no photo that can be read. ${ADVICE}`);
}

/** One of the three formats, or what else it is, in words. */
function kindOf(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff) return 'jpeg';
  if (file.subarray(0, 8).equals(PNG)) return 'png';
  const tag = (from: number) => file.toString('latin1', from, from + 4);
  if (tag(0) === 'RIFF' && tag(8) === 'WEBP') return 'webp';
  if (tag(0) === 'GIF8') return 'a GIF';
  if (tag(0) === '%PDF') return 'a PDF';
  if (tag(0).startsWith('PK')) return 'a zip archive or an office document';
  if (tag(4) === 'ftyp')
    return /^(hei|hev|mif|msf)/.test(tag(8))
      ? 'a HEIC picture, as iPhones make'
      : 'a film or an AVIF picture';
  if (tag(0) === 'II*\0' || tag(0) === 'MM\0*') return 'a TIFF or a camera raw file';
  const start = file
    .toString('utf8', 0, 1024)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('<')) return start.includes('<svg') ? 'an SVG drawing' : 'an HTML or XML page';
  return 'a file of another kind';
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function isAnimated(file: Buffer, kind: 'jpeg' | 'png' | 'webp'): boolean {
  if (kind === 'png') {
    // "acTL" has to stand before the first picture data.
    const data = file.indexOf('IDAT', 8, 'latin1');
    const control = file.indexOf('acTL', 8, 'latin1');
    return control > 0 && (data < 0 || control < data);
  }
  return kind === 'webp' && file.toString('latin1', 12, 16) === 'VP8X' && ((file[20] ?? 0) & 0x02) !== 0;
}

/** Beginnings of what browsers or programs would run, long enough never to arise in picture data by chance. */
const PAGES: readonly [RegExp, string][] = [
  [/<script[\s>/]/i, 'a script'],
  [/<!doctype html/i, 'a web page'],
  [/<html[\s>]/i, 'a web page'],
  [/<svg[\s>]/i, 'an SVG drawing'],
  [/<\?php/i, 'a program'],
  [/%PDF-1/, 'a PDF'],
];
/** Where the directory of a zip archive has to end. */
const ZIP_TAIL = 65_557;

function otherFileIn(file: Buffer): string | undefined {
  const text = file.toString('latin1');
  const page = PAGES.find(([pattern]) => pattern.test(text));
  if (page) return page[1];
  return file.subarray(-ZIP_TAIL).includes('PK\u0005\u0006', 0, 'latin1') ? 'an archive' : undefined;
}
