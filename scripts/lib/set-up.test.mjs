import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure, sentenceFor } from './failure.mjs';
import { filesUnder, hashOf, outline } from './inputs.mjs';
import { withLock } from './lock.mjs';
import { isNewEnough } from './node24.mjs';
import { reasonIn } from './npm.mjs';
import { isInstalled } from './packages.mjs';
import { passThrough } from './run.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'castmatch-set-up-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('Node 24 and newer run the tools, older ones do not', () => {
  expect(['20.20.2', '23.11.0', '24.0.0', '26.1.0'].map(isNewEnough)).toEqual([false, false, true, true]);
});

test.each([
  ['npm error code ENOTFOUND\nnpm error network request failed', 'the npm registry cannot be reached'],
  ['npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device', 'the disk is full'],
  ['npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write', 'the disk is full'],
  ['npm error code E404', 'the npm registry lacks one of the packages'],
  ['npm error code EUSAGE', 'package-lock.json and package.json do not agree'],
  ['npm: spawn npm ENOENT', 'npm itself was not found'],
  ['npm warn something\nnpm error a cause nobody listed', 'a cause nobody listed'],
])('npm saying "%s" becomes a sentence a person can act on', (output, start) => {
  expect(reasonIn(output)).toContain(start);
});

test('an error is told in one sentence without a stack', () => {
  const full = Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' });
  for (const error of [new Failure('Port 1 is taken.'), full, new TypeError('x is undefined')]) {
    expect(sentenceFor(error).split('\n')).toHaveLength(1);
    expect(sentenceFor(error)).not.toMatch(/\bat \S+:\d+/);
  }
  expect(sentenceFor(full)).toContain('The disk is full');
});

test('packages somebody installed by hand are taken as they are when they match the lock', () => {
  const lock = {
    packages: {
      '': { name: 'castmatch' },
      tokens: { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/only-on-a-mac': { version: '1.0.0', optional: true },
    },
  };
  expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '0.9.0' } } })).toBe(false);
  expect(isInstalled(lock, { packages: {} })).toBe(false);
  expect(isInstalled(lock, undefined)).toBe(false);
});

test('a changed, added or renamed input changes the hash; touching a file or a test does not', () => {
  const hash = () => hashOf(folder, filesUnder(folder, ['.']));
  writeFileSync(join(folder, 'a.ts'), 'one');
  const first = hash();
  writeFileSync(join(folder, 'a.ts'), 'one');
  writeFileSync(join(folder, 'a.test.ts'), 'a test');
  expect(hash()).toBe(first);
  writeFileSync(join(folder, 'a.ts'), 'two');
  const second = hash();
  writeFileSync(join(folder, 'b.ts'), '');
  expect(new Set([first, second, hash()]).size).toBe(3);
});

test('a half-written output does not look like the whole one', () => {
  writeFileSync(join(folder, 'index.js'), 'whole');
  const whole = outline(folder);
  writeFileSync(join(folder, 'index.js'), 'ha');
  expect(outline(folder)).not.toBe(whole);
});

test('two set-ups never run at once', async () => {
  const order = [];
  const second = Promise.withResolvers();
  const first = withLock(
    'x',
    async () => {
      order.push('first in');
      await second.promise;
      order.push('first out');
    },
    { folder },
  );
  const other = withLock('x', () => order.push('second in'), { folder, onWait: second.resolve });
  await Promise.all([first, other]);
  expect(order).toEqual(['first in', 'first out', 'second in']);
});

test('the lock of a process that is gone is taken over', async () => {
  const beyondAnyProcess = 2 ** 31 - 1;
  writeFileSync(join(folder, 'x.lock'), String(beyondAnyProcess));
  await expect(withLock('x', () => 'ran', { folder })).resolves.toBe('ran');
});

test('the exit code of what was started comes through, 128 and more for a signal', async () => {
  await expect(passThrough(process.execPath, ['-e', 'process.exit(7)'])).resolves.toBe(7);
  await expect(passThrough(process.execPath, ['-e', 'process.kill(process.pid, "SIGTERM")'])).resolves.toBe(
    143,
  );
});
