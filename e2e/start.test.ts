/** A start that cannot work says so in one sentence and ends; one that works can be stopped and started again. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort, startRefused, startProduct } from './support/product.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'castmatch-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function expectOneSentence(refusal: string, about: RegExp): void {
  expect(refusal.trim().split('\n')).toHaveLength(1);
  expect(refusal).toMatch(about);
}

test('a taken port is named', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address() as { port: number };
  const { code, refusal } = await startRefused({ PORT: String(address.port), DATA_DIR: folder });
  taken.close();
  expect(code).toBe(1);
  expectOneSentence(refusal, new RegExp(String(address.port)));
});

test('a data folder that is none is named', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const { code, refusal } = await startRefused({ PORT: String(await freePort()), DATA_DIR: file });
  expect(code).toBe(1);
  expectOneSentence(refusal, /DATA_DIR|a-file/);
});

test('a port that is no number is refused with the name of the setting', async () => {
  const { code, refusal } = await startRefused({ PORT: 'eighty', DATA_DIR: folder });
  expect(code).toBe(1);
  expectOneSentence(refusal, /PORT/);
});

test('the demo roster is there after the first start, marked as fictional', async () => {
  const product = await startProduct({ args: [] });
  try {
    const status = (await (await fetch(`${product.url}/api/status`)).json()) as {
      roster: { count: number; fictional: number };
    };
    expect(status.roster.count).toBeGreaterThan(0);
    expect(status.roster.fictional).toBe(status.roster.count);
  } finally {
    await product.close();
  }
});
