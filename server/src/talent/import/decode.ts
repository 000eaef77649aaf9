/** Bytes of a file to text, a piece at a time. */
import { createReadStream } from 'node:fs';
import { ImportError } from './error.ts';

/** The bytes themselves, or a file on disk, which is never read whole. */
export type FileInput = FileOnDisk | { readonly fileName: string; readonly bytes: Uint8Array };
export interface FileOnDisk {
  readonly fileName: string;
  readonly path: string;
}

export interface Decoded {
  /** From the start, each time it is called. */
  text(): AsyncGenerator<string>;
  /** What a person should know, e.g. that the encoding was guessed. */
  readonly notes: readonly string[];
}

const PIECE = 256 * 1024;

export async function* piecesOf(input: FileInput): AsyncGenerator<Uint8Array> {
  if ('path' in input) {
    yield* createReadStream(input.path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>;
    return;
  }
  for (let start = 0; start < input.bytes.length; start += PIECE)
    yield input.bytes.subarray(start, start + PIECE);
}

/** The first bytes: enough to tell what a file is. */
export async function headOf(input: FileInput): Promise<Uint8Array> {
  for await (const piece of piecesOf(input)) return piece.subarray(0, 4096);
  return new Uint8Array();
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** Excel workbooks are zip files. */
export const isZip = (head: Uint8Array): boolean => startsWith(head, [0x50, 0x4b, 0x03, 0x04]);

/**
 * UTF-8 with or without a mark, UTF-16 of either order, else Windows-1252 (and says so). The file is read once through
 * to know. Throws an ImportError where it is empty or is no text.
 */
export async function decode(input: FileInput, head: Uint8Array): Promise<Decoded> {
  const { fileName } = input;
  if (head.length === 0) {
    throw new ImportError(
      'empty',
      `${fileName} is empty. Export the roster again and check that the file has rows.`,
    );
  }
  refuseOtherKinds(head, fileName);
  const utf16 = utf16Kind(head);
  if (!utf16 && head.includes(0)) {
    throw new ImportError(
      'not_csv',
      `${fileName} holds binary data, not text. Save the roster as an Excel workbook (.xlsx) or as CSV (UTF-8) and import that file.`,
    );
  }
  if (utf16) return finish(input, utf16, [`Read as ${utf16.toUpperCase()}.`]);
  try {
    return await finish(input, 'utf-8', []);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return finish(input, 'windows-1252', [
      'The file is not UTF-8; it was read as Windows-1252. Check names with accents or Devanagari, and save as "CSV UTF-8" if they look wrong.',
    ]);
  }
}

/** Throws a TypeError where the bytes are not of this encoding. */
async function finish(input: FileInput, encoding: string, notes: readonly string[]): Promise<Decoded> {
  const text = () => decoded(input, encoding);
  let isBlank = true;
  for await (const part of text()) isBlank &&= part.trim() === '';
  if (isBlank) {
    throw new ImportError(
      'empty',
      `${input.fileName} has no text in it. Export the roster again and check that it has rows.`,
    );
  }
  return { text, notes };
}

async function* decoded(input: FileInput, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  for await (const piece of piecesOf(input)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function refuseOtherKinds(bytes: Uint8Array, fileName: string): void {
  const howTo =
    'Open it in the spreadsheet program, choose Save As and "Excel workbook (.xlsx)" or "CSV UTF-8", and import that file.';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new ImportError('not_csv', `${fileName} is an old Excel or Office file. ${howTo}`);
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    throw new ImportError(
      'not_csv',
      `${fileName} is a PDF. Ask for the roster as a spreadsheet (.xlsx) or CSV file.`,
    );
  }
}

/** By its mark, or by every second byte of plain letters being zero. */
function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const head = bytes.subarray(0, 256);
  if (head.length < 8) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const many = head.length * 0.4;
  if ((zeros[1] ?? 0) > many && zeros[0] === 0) return 'utf-16le';
  if ((zeros[0] ?? 0) > many && zeros[1] === 0) return 'utf-16be';
  return undefined;
}
