import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Scope } from '../../scope.ts';
import { batchOf, talentNamed } from '../contract.test-suite.ts';
import type { Store } from '../port.ts';
import { openStore } from './index.ts';

const HERE: Scope = { officeId: 'here', userId: 'u', role: 'owner' };
const THERE: Scope = { ...HERE, officeId: 'there' };

let dataDir: string;
let store: Store;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-'));
  store = openStore({ dataDir });
  await store.talents.applyImport(HERE, batchOf(['C', 'A', 'E', 'B', 'D'].map((name) => talentNamed(name))));
  await store.talents.applyImport(THERE, batchOf([talentNamed('F')]));
});
afterEach(async () => {
  await store.close();
  await rm(dataDir, { recursive: true, force: true });
});

test('pages hold everybody of the office once, in the order of their ids', async () => {
  const { idsAfter } = store.rosterPages;
  expect(await idsAfter(HERE, undefined, 2)).toEqual(['id-A', 'id-B']);
  expect(await idsAfter(HERE, 'id-B', 2)).toEqual(['id-C', 'id-D']);
  expect(await idsAfter(HERE, 'id-D', 2)).toEqual(['id-E']);
  expect(await idsAfter(HERE, 'id-E', 2)).toEqual([]);
  expect(await idsAfter(THERE, undefined, 2)).toEqual(['id-F']);
});

test('a page goes on from where it stood, also when that person has left', async () => {
  expect(await store.rosterPages.idsAfter(HERE, 'id-BB', 2)).toEqual(['id-C', 'id-D']);
});
