import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LOCAL_SCOPE } from '../../scope.ts';
import { batchOf, talentNamed } from '../../store/contract.test-suite.ts';
import { openStore } from '../../store/open.ts';
import { jpeg, png } from '../../test/pictures.ts';
import { PhotoRefused } from './error.ts';
import { photoColumn } from './folder.ts';
import { createPhotos } from './photos.ts';

const COMMAND = fileURLToPath(new URL('../../cli/photos.ts', import.meta.url));
const AT = '2026-11-22T10:00:00.000Z';
const zarna = talentNamed('Zarna', { id: '01K0ZARNA0000000000000000A', externalId: 'T001' });
const child = talentNamed('Bunty', {
  externalId: 'T002',
  facts: { isMinor: { value: true, source: 'import', asOf: AT } },
});
const dashed = talentNamed('Devika', { externalId: 'dev-2' });

let root: string;
const folder = () => path.join(root, 'faces');
const dataDir = () => path.join(root, 'data');
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'castmatch-faces-'));
  mkdirSync(folder());
  const store = openStore({ dataDir: dataDir() });
  await store.talents.applyImport(LOCAL_SCOPE, batchOf([zarna, child, dashed]));
  await store.close();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, bytes: Uint8Array) => writeFileSync(path.join(folder(), name), bytes);
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { ...process.env, DATA_DIR: dataDir(), INIT_CWD: root };
    execFile(process.execPath, [COMMAND, ...args], { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
const kept = async (talentId: string) => {
  const store = openStore({ dataDir: dataDir() });
  const assets = await store.media.ofTalent(LOCAL_SCOPE, talentId);
  await store.close();
  return assets.map(({ fileName, position }) => [fileName, position]);
};

test('a folder of photos finds its people by id, and what cannot be taken is told and stops nothing', async () => {
  put('t001.jpg', await jpeg());
  put('T001-2.png', await png());
  put('dev-2.jpg', await jpeg({ colour: '#204060' }));
  put('T002.jpg', await jpeg());
  put('T999.jpg', await jpeg());
  put('01K0ZARNA0000000000000000A-3.jpg', Buffer.from('<svg/>'));
  put('.DS_Store', Buffer.from('x'));
  const { code, out, err } = await run('faces');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/added\s+3\n/);
  expect(out).toMatch(/refused\s+3\n/);
  expect(out).toMatch(/T002\.jpg: .*guardian/);
  expect(out).toMatch(/T999\.jpg: Nobody on the roster has the id "T999"/);
  expect(out).toMatch(/-3\.jpg: This is an SVG/);
  expect(await kept(zarna.id)).toEqual([
    ['t001.jpg', 1],
    ['T001-2.png', 2],
  ]);
  expect(await kept(dashed.id)).toEqual([['dev-2.jpg', 1]]);
  const again = await run('faces');
  expect(again.out).toMatch(/unchanged\s+3\n/);
});

test.for([
  [[], 'Name one folder'],
  [['nowhere'], 'is no folder'],
  [['--fast'], 'npm run photos -- FOLDER'],
] as const)('the command with %o says how it is called', async ([args, words]) => {
  const { code, err } = await run(...args);
  expect([code, err]).toEqual([1, expect.stringContaining(words)]);
});

test('a cell of a roster names a file of the folder, and nothing else is ever read', async () => {
  put('zarna.jpg', await jpeg());
  writeFileSync(path.join(root, 'outside.jpg'), await jpeg());
  symlinkSync(path.join(root, 'outside.jpg'), path.join(folder(), 'link.jpg'));
  const store = openStore({ dataDir: dataDir() });
  const photos = createPhotos(store, path.join(dataDir(), 'media'));
  const take = (cell: string) =>
    photoColumn(photos, LOCAL_SCOPE, { talent: zarna, cell, folder: folder(), at: AT });
  for (const cell of [
    'https://example.invalid/zarna.jpg',
    'file:zarna.jpg',
    '//example.invalid/z.jpg',
    '../outside.jpg',
    String.raw`..\outside.jpg`,
    path.join(root, 'outside.jpg'),
    'link.jpg',
    'missing.jpg',
    '..',
    '',
  ])
    expect([cell, await take(cell).catch((error: unknown) => error)]).toEqual([
      cell,
      expect.any(PhotoRefused),
    ]);
  expect(await take(' zarna.jpg ')).toBe('added');
  await store.close();
});
