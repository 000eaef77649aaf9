/** Bytes of a file to text. */
import { ImportError } from './error.ts';

export interface Decoded {
  readonly text: string;
  /** What a person should know, e.g. that the encoding was guessed. */
  readonly notes: readonly string[];
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * UTF-8 with or without a mark, UTF-16 of either order, else Windows-1252 (and says so).
 * Throws an ImportError where the file is empty or is no text.
 */
export function decode(bytes: Uint8Array, fileName: string): Decoded {
  if (bytes.length === 0) {
    throw new ImportError(
      'empty',
      `${fileName} is empty. Export the roster again and check that the file has rows.`,
    );
  }
  refuseOtherKinds(bytes, fileName);
  const utf16 = utf16Kind(bytes);
  if (utf16)
    return finish(new TextDecoder(utf16).decode(bytes), [`Read as ${utf16.toUpperCase()}.`], fileName);
  if (bytes.subarray(0, 4096).includes(0)) {
    throw new ImportError(
      'not_csv',
      `${fileName} holds binary data, not text. Save the roster as CSV (UTF-8) and import that file.`,
    );
  }
  try {
    return finish(new TextDecoder('utf-8', { fatal: true }).decode(bytes), [], fileName);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const note =
      'The file is not UTF-8; it was read as Windows-1252. Check names with accents or Devanagari, and save as "CSV UTF-8" if they look wrong.';
    return finish(new TextDecoder('windows-1252').decode(bytes), [note], fileName);
  }
}

function finish(text: string, notes: readonly string[], fileName: string): Decoded {
  if (text.trim() === '') {
    throw new ImportError(
      'empty',
      `${fileName} has no text in it. Export the roster again and check that it has rows.`,
    );
  }
  return { text, notes };
}

function refuseOtherKinds(bytes: Uint8Array, fileName: string): void {
  const howTo =
    'Open it in the spreadsheet program, choose Save As and "CSV UTF-8 (comma delimited)", and import that file.';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    throw new ImportError(
      'not_csv',
      `${fileName} is an Excel workbook (or another zip file), not CSV. ${howTo}`,
    );
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new ImportError('not_csv', `${fileName} is an old Excel or Office file, not CSV. ${howTo}`);
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    throw new ImportError(
      'not_csv',
      `${fileName} is a PDF, not CSV. Ask for the roster as a spreadsheet or CSV file.`,
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
