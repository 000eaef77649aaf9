import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { inRoot } from './paths.mjs';

const STAMP = inRoot('node_modules', '.castmatch-stamp');

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
    await npm(['ci', '--no-audit', '--no-fund'], {
      what: 'The packages could not be installed',
      log: 'npm-ci.log',
    });
    writeFileSync(STAMP, wanted);
  });
}

function stampIs(wanted) {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
}

/** npm writes this file last, so it is there only after an install that came to its end. */
function readHiddenLock() {
  const file = inRoot('node_modules', '.package-lock.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
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
