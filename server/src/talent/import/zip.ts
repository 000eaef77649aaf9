/** What a zip file unpacks to, measured and not believed: its own figures may be made up. */
import { createInflateRaw } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** Sizes that are told after an entry take up to 24 bytes; the head of an entry takes 30. */
const GAP = 24;
const STORED = 0;
const DEFLATED = 8;

/**
 * Bytes that all entries unpack to, counted until more than `most`. Undefined where the file is no zip file of the plain
 * kind, or holds anything that its directory does not list.
 */
export async function unpackedSize(bytes: Uint8Array, most: number): Promise<number | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(view);
  if (!entries) return undefined;
  let total = 0;
  let end = 0;
  for (const { offset, packed, method } of entries) {
    if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY) return undefined;
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    // Readers of streams go by local entries: nothing may hide between those that are listed.
    if (offset - end < 0 || offset - end > GAP) return undefined;
    end = start + packed;
    const data = bytes.subarray(start, end);
    if (method === STORED) total += data.length;
    else if (method === DEFLATED) {
      const size = await inflatedSize(data, most - total);
      if (size === undefined) return undefined;
      total += size;
    } else return undefined;
    if (total > most) return total;
  }
  return total;
}

interface Entry {
  readonly offset: number;
  readonly packed: number;
  readonly method: number;
}

/** In the order of the file. */
function directoryOf(view: DataView): Entry[] | undefined {
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    entries.push({
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.toSorted((a, b) => a.offset - b.offset);
}

function endOfDirectory(view: DataView): number | undefined {
  // A comment of up to 64 KB may follow it.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function inflatedSize(data: Uint8Array, most: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    let size = 0;
    const inflate = createInflateRaw();
    inflate.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > most) {
        inflate.destroy();
        resolve(size);
      }
    });
    inflate.on('end', () => resolve(size));
    inflate.on('error', () => resolve(undefined));
    inflate.end(data);
  });
}
