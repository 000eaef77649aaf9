import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CACHE } from './paths.mjs';

const STALE_AFTER_MS = 15 * 60_000;

/**
 * One set-up at a time: two of them in one checkout would delete node_modules under each other.
 * A lock whose process is gone is taken over.
 */
export async function withLock(name, body, { folder = CACHE, onWait = () => {} } = {}) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, `${name}.lock`);
  for (let told = false; !take(lock); told = true) {
    const holder = holderOf(lock);
    if (holder === undefined) continue;
    if (!told) onWait(holder);
    await wait(200);
  }
  try {
    return await body();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Link is atomic and brings the content with it; a lock file never stands empty. */
function take(lock) {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** The living process that holds the lock; clears a lock nobody holds any more. */
function holderOf(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    const old = Date.now() - statSync(lock).mtimeMs > STALE_AFTER_MS;
    if (!old && isAlive(pid)) return pid;
    rmSync(lock, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return undefined;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
