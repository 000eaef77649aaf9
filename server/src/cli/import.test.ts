import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_SCOPE } from '../scope.ts';
import { openStore } from '../store/sqlite/index.ts';
import { loadDemoRoster } from '../talent/import/index.ts';

const COMMAND = fileURLToPath(new URL('import.ts', import.meta.url));
const NOW = '2026-11-22T10:00:00Z';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'castmatch-cli-'));
  writeFileSync(path.join(folder, 'own.csv'), 'Artiste,City\nZarna Velhankar,Pune\n,Delhi\n');
  writeFileSync(path.join(folder, 'map.json'), '{"Artiste": "name"}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const dataDir = () => path.join(folder, 'data');
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { ...process.env, DATA_DIR: dataDir(), INIT_CWD: folder };
    execFile(process.execPath, [COMMAND, ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });
const withDemo = async () => {
  const store = openStore({ dataDir: dataDir() });
  await loadDemoRoster(store, LOCAL_SCOPE, NOW);
  await store.close();
};
const count = async () => {
  const store = openStore({ dataDir: dataDir() });
  const counted = await store.talents.count(LOCAL_SCOPE);
  await store.close();
  return counted;
};

describe('import command', () => {
  it('takes people in, tells of refused rows, and takes the demo people out', async () => {
    await withDemo();
    const { code, out, err } = await run('own.csv', '--map', 'map.json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/imported\s+1\b/);
    expect(out).toMatch(/refused\s+line 3, Artiste: The name is blank/);
    expect(out).toContain('60 fictional demo people were taken out');
    expect(await count()).toEqual({ count: 1, fictional: 0 });
  });

  it('leaves the demo people in when asked to', async () => {
    await withDemo();
    await run('own.csv', '--map', 'map.json', '--keep-demo');
    expect(await count()).toEqual({ count: 61, fictional: 60 });
  });

  it('changes nothing in a dry run', async () => {
    await withDemo();
    const { out } = await run('own.csv', '--map', 'map.json', '--dry-run');
    expect(out).toContain('dry run');
    expect(await count()).toEqual({ count: 60, fictional: 60 });
  });

  it.each([
    [[], 'Name one CSV file or Excel workbook'],
    [['missing.csv'], 'there is no such file'],
    [['.'], 'it is a folder'],
    [['own.csv'], 'no column of names'],
    [['own.csv', '--map', 'own.csv'], 'is not JSON'],
    [['own.csv', '--map', 'list.json'], 'a field or null'],
    [['own.csv', '--colour'], '--colour'],
  ])('ends with 1 and one clear sentence: %j', async (args, sentence) => {
    writeFileSync(path.join(folder, 'list.json'), '["name"]');
    const { code, err } = await run(...args);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
  });

  it('says so where the data folder cannot be used', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(dataDir(), 'a file');
    const { code, err } = await run('own.csv', '--map', 'map.json');
    expect(code).toBe(1);
    expect(err).toContain('DATA_DIR');
  });
});
