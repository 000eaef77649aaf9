/** The key of the hashes of what was forgotten: a file beside the database, for its owner alone. */
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from '../errors.ts';

const KEY_BYTES = 32;

/**
 * Made where there is none; two processes that start together get the same one.
 * @throws StoreError where the file is damaged.
 */
export function memoryKey(dataDir: string): Buffer {
  const file = path.join(dataDir, 'memory.key');
  const found = read(file);
  if (found) return found;
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, randomBytes(KEY_BYTES), { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file) ?? memoryKey(dataDir);
}

function read(file: string): Buffer | undefined {
  let key: Buffer;
  try {
    key = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if (key.length === KEY_BYTES) return key;
  throw new StoreError(
    'corrupt',
    `${file} should hold ${KEY_BYTES} bytes and holds ${key.length}. Put it back from a backup; without it, what was forgotten cannot be told from what is new. Or remove it, and forgotten facts may be learnt again.`,
  );
}
