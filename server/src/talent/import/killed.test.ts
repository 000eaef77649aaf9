import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_SCOPE } from '../../scope.ts';
import { openStore } from '../../store/sqlite/index.ts';
import type { Store } from '../../store/port.ts';
import { createRosterImports, importRoster, isAlive } from './index.ts';

const COMMAND = fileURLToPath(new URL('../../cli/import.ts', import.meta.url));
const ROWS = 1_200;
const NOW = '2026-11-22T10:00:00Z';

let folder: string;
let file: string;
const opened: Store[] = [];
const open = (dataDir: string) => {
  const store = openStore({ dataDir });
  opened.push(store);
  return store;
};
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'castmatch-killed-'));
  file = path.join(folder, 'roster.csv');
  const rows = Array.from(
    { length: ROWS },
    (_, n) => `P${n},Person ${word(n)},Pune,${150 + (n % 40)},boxing; yoga,Note ${n}`,
  );
  writeFileSync(file, ['ID,Name,City,Height,Skills,Notes', ...rows].join('\n'));
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Letters only: digits in a name would be a name nobody has. */
const word = (n: number) =>
  String(n)
    .split('')
    .map((digit) => 'abcdefghij'.charAt(Number(digit)))
    .join('');

/** Starts the import command and kills it once at least so many rows are done. */
async function killAfter(dataDir: string, rowsDone: number): Promise<void> {
  const child = spawn(process.execPath, [COMMAND, file], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: 'ignore',
  });
  const gone = once(child, 'exit');
  const store = open(dataDir);
  const reached = async () => {
    const [job] = await store.imports.list(LOCAL_SCOPE, 1);
    return job !== undefined && (job.rowsDone >= rowsDone || job.status === 'done');
  };
  while (!(await reached())) await wait(2);
  child.kill('SIGKILL');
  await gone;
}

/** What is on file, without dates. */
async function valuesOnFile(store: Store): Promise<Map<string, unknown>> {
  const { talents } = await store.talents.snapshot(LOCAL_SCOPE);
  return new Map(
    talents.map(({ externalId, name, facts }) => [
      externalId,
      { name, facts: Object.entries(facts).map(([field, fact]) => [field, fact?.value]) },
    ]),
  );
}

describe('an import that is killed', () => {
  it.each([[0], [1], [600]])(
    'after %i rows leaves whole people only, and the same file brings the rest',
    { timeout: 120_000 },
    async (rowsDone) => {
      const whole = open(path.join(folder, 'whole'));
      await importRoster(whole, LOCAL_SCOPE, { fileName: 'roster.csv', path: file, now: NOW });
      const expected = await valuesOnFile(whole);
      expect(expected.size).toBe(ROWS);

      const dataDir = path.join(folder, 'killed');
      await killAfter(dataDir, rowsDone);
      const store = open(dataDir);
      expect(await store.imports.sweep(isAlive, new Date().toISOString())).toBe(1);
      const [job] = await store.imports.list(LOCAL_SCOPE, 1);
      expect(job?.status).toBe('interrupted');
      const left = await valuesOnFile(store);
      expect(left.size).toBe(job?.rowsDone);
      expect(left.size).toBeLessThan(ROWS);
      for (const [id, values] of left) expect(values).toEqual(expected.get(id));

      const again = await importRoster(store, LOCAL_SCOPE, { fileName: 'roster.csv', path: file, now: NOW });
      expect(again).toMatchObject({ imported: ROWS - left.size, unchanged: left.size, merged: 0 });
      expect(await valuesOnFile(store)).toEqual(expected);
    },
  );

  it('can be undone instead', { timeout: 120_000 }, async () => {
    const dataDir = path.join(folder, 'killed');
    await killAfter(dataDir, 1);
    const store = open(dataDir);
    await store.imports.sweep(isAlive, new Date().toISOString());
    const imports = createRosterImports({ store, clock: () => new Date(), uploads: folder });
    const [job] = await imports.list(LOCAL_SCOPE);
    const came = (await store.talents.count(LOCAL_SCOPE)).count;
    expect(came).toBeGreaterThan(0);
    expect(await imports.undo(LOCAL_SCOPE, job?.id ?? '')).toMatchObject({ removed: came, keptCount: 0 });
    expect(await store.talents.count(LOCAL_SCOPE)).toEqual({ count: 0, fictional: 0 });
  });
});
