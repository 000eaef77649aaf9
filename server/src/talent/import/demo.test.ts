import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoRosterCsv } from '../../cli/demo-roster/generate.ts';
import { LOCAL_SCOPE } from '../../scope.ts';
import type { Store } from '../../store/port.ts';
import { openStore } from '../../store/sqlite/index.ts';
import { importRoster, loadDemoRoster } from './index.ts';

const NOW = '2026-11-22T10:00:00Z';
const CSV = new URL('../../../demo/roster.csv', import.meta.url);

let dataDir: string;
let store: Store;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'castmatch-demo-'));
  store = openStore({ dataDir });
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('demo roster', () => {
  it('is generated to the very bytes that are in the repository', () => {
    expect(demoRosterCsv()).toBe(readFileSync(CSV, 'utf8'));
  });

  it('loads whole, without a single doubt, as fictional people only', async () => {
    const loaded = await loadDemoRoster(store, LOCAL_SCOPE, NOW);
    const last = await store.talents.lastImport(LOCAL_SCOPE);
    expect(last?.report).toMatchObject({ imported: loaded, refused: 0, repaired: 0, details: [] });
    expect(last?.report.columns.filter((column) => column.field === null)).toEqual([]);
    expect(await store.talents.count(LOCAL_SCOPE)).toEqual({ count: loaded, fictional: loaded });
    const { talents } = await store.talents.snapshot(LOCAL_SCOPE);
    expect(
      new Set(talents.flatMap((talent) => Object.values(talent.facts).map((fact) => fact?.source))),
    ).toEqual(new Set(['demo']));
  });

  it("has exactly two minors, one with a guardian's consent on file", async () => {
    await loadDemoRoster(store, LOCAL_SCOPE, NOW);
    const minors = (await store.talents.snapshot(LOCAL_SCOPE)).talents.filter(
      (talent) => talent.facts.isMinor?.value,
    );
    expect(minors.map(({ facts }) => [facts.playsGender?.value, facts.guardianConsent?.value])).toEqual([
      [['girl'], true],
      [['boy'], false],
    ]);
  });

  it("does not come back once it was taken out, and never joins people of one's own", async () => {
    const loaded = await loadDemoRoster(store, LOCAL_SCOPE, NOW);
    expect(await loadDemoRoster(store, LOCAL_SCOPE, NOW)).toBe(0);
    expect(await store.talents.removeDemo(LOCAL_SCOPE, NOW)).toBe(loaded);
    expect(await loadDemoRoster(store, LOCAL_SCOPE, NOW)).toBe(0);
    const other = { ...LOCAL_SCOPE, officeId: 'other' };
    await importRoster(store, other, {
      fileName: 'own.csv',
      bytes: Buffer.from('Name\nZarna V.\n'),
      now: NOW,
    });
    expect(await loadDemoRoster(store, other, NOW)).toBe(0);
    expect(await store.talents.count(other)).toEqual({ count: 1, fictional: 0 });
  });
});
