import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { inRoot } from './paths.mjs';

const STAMP = inRoot('node_modules', '.castmatch-stamp');
const HIDDEN_LOCK = inRoot('node_modules', '.package-lock.json');

/** Installs what package-lock.json says, and does nothing (no npm, no network) when it is already there. */
export async function installPackages(stage) {
  const lock = readFileSync(inRoot('package-lock.json'), 'utf8');
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
  if (stampIs(wanted)) return stage.skipped('packages', 'as package-lock.json says');
  if (isInstalled(JSON.parse(lock), readHiddenLock())) {
    writeFileSync(STAMP, wanted);
    return stage.skipped('packages', 'as package-lock.json says');
  }
  await stage.run('packages', 'as package-lock.json says', async () => {
    try {
      await npm(['ci'], { what: 'The packages could not be installed', log: 'npm-ci.log' });
    } catch (error) {
      // npm may have noted the packages as installed before a full disk cut them short.
      rmSync(HIDDEN_LOCK, { force: true });
      throw error;
    }
    writeFileSync(STAMP, wanted);
  });
}

function stampIs(wanted) {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
}

/** npm writes this file last, so it is there only after an install that came to its end. */
function readHiddenLock() {
  return existsSync(HIDDEN_LOCK) ? JSON.parse(readFileSync(HIDDEN_LOCK, 'utf8')) : undefined;
}

/**
 * Whether somebody's own `npm install` already brought every package at the locked version;
 * optional ones are left out, as they differ from platform to platform.
 */
export function isInstalled(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(
    ([path, entry]) =>
      !path.includes('node_modules/') ||
      entry.optional ||
      entry.devOptional ||
      entry.peer ||
      installed.packages[path]?.version === entry.version,
  );
}
