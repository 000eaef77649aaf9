import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LOCAL_SCOPE } from '../scope.ts';
import { openStore } from '../store/open.ts';

const CLI = fileURLToPath(new URL('decisions.ts', import.meta.url));
let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'castmatch-decisions-cli-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: dataDir },
  });
  return { status, stdout, stderr };
}

async function fill(): Promise<void> {
  const store = openStore({ dataDir });
  await store.decisions.append(
    LOCAL_SCOPE,
    [1, 2, 3].map((merged) => ({ kind: 'imported' as const, body: { imported: 1, merged, refused: 0 } })),
    '2026-11-22T10:00:00.000Z',
  );
  await store.close();
}

it('says that the log holds, and gives the head to note elsewhere', async () => {
  await fill();
  const { status, stdout } = run('verify');
  expect(stdout).toMatch(/^The decision log holds: 3 entries\. Head: [0-9a-f]{64}\n$/);
  expect(status).toBe(0);
  expect(run('list', '--limit', '1').stdout).toMatch(/^3\t.*\timported\t/);
});

it('ends with 1 and says that entries were cut off, by a head noted earlier', async () => {
  await fill();
  const file = path.join(dataDir, 'castmatch.sqlite');
  const earlier = readFileSync(file);
  await fill();
  const head = /[0-9a-f]{64}/.exec(run('verify').stdout)?.[0] ?? '';
  expect(run('verify', '--expect', head).status).toBe(0);
  writeFileSync(file, earlier);
  expect(run('verify').status).toBe(0);
  const cut = run('verify', '--expect', head);
  expect([cut.status, cut.stdout]).toEqual([1, expect.stringContaining('cut off at its end')]);
});

it('tells how it is called where it was called wrongly', () => {
  for (const args of [[], ['forget'], ['verify', '--expect', 'abc'], ['list', '--limit', '0']]) {
    const { status, stderr } = run(...args);
    expect([args, status, stderr.length > 10]).toEqual([args, 1, true]);
  }
  expect(run('--help').stdout).toContain('npm run decisions -- verify');
});
