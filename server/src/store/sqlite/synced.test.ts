import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chatStore } from './chats.ts';
import { openConnection, type Connection } from './connection.ts';
import { prepareDatabaseFile } from './file.ts';
import { groupCommit } from './group-commit.ts';
import { oneForAll, synced } from './synced.ts';

const OFFICE = { officeId: 'o', userId: 'u', role: 'owner' } as const;
const AT = '2026-11-22T10:00:00.000Z';

let folder: string;
let db: Connection;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'castmatch-synced-'));
  db = openConnection(prepareDatabaseFile(folder), 'NORMAL');
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A disk that is done when the test says so. */
function slowDisk() {
  const doings: { resolve(): void }[] = [];
  return {
    doings,
    work: () => new Promise<void>((resolve) => doings.push({ resolve })),
  };
}

const settled = async (promise: Promise<unknown>) => {
  let done = false;
  void promise.finally(() => (done = true)).catch(() => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  return done;
};

it('acknowledges a write when it is on the disk, and a read at once', async () => {
  const disk = slowDisk();
  const chats = synced(chatStore(db), db, { synced: disk.work, close: () => undefined });
  expect(await chats.list(OFFICE)).toEqual([]);
  expect(disk.doings).toHaveLength(0);
  const made = chats.ensure(OFFICE, 'c', AT);
  expect(await settled(made)).toBe(false);
  expect(await chats.list(OFFICE)).toHaveLength(1);
  disk.doings[0]?.resolve();
  expect((await made).id).toBe('c');
  // Nothing is changed by what is there already.
  await chats.ensure(OFFICE, 'c', AT);
  expect(disk.doings).toHaveLength(1);
});

it('tells that the disk failed, and what the store itself refuses', async () => {
  const chats = synced(chatStore(db), db, {
    synced: () => Promise.reject(new Error('the disk is gone')),
    close: () => undefined,
  });
  await expect(chats.ensure(OFFICE, 'c', AT)).rejects.toThrow('the disk is gone');
  await expect(chats.setTitle(OFFICE, 'none', 'Tai')).rejects.toMatchObject({ code: 'no_such_chat' });
});

it('syncs once for all who came while it was syncing, and never counts one that began before them', async () => {
  const disk = slowDisk();
  const sync = oneForAll(disk.work);
  const first = sync();
  const late = [sync(), sync(), sync()];
  expect(disk.doings).toHaveLength(1);
  disk.doings[0]?.resolve();
  await first;
  expect(await settled(Promise.race(late))).toBe(false);
  expect(disk.doings).toHaveLength(2);
  disk.doings[1]?.resolve();
  await Promise.all(late);
  expect(disk.doings).toHaveLength(2);
});

it('writes together what came together; what cannot be written fails alone', async () => {
  const written: number[][] = [];
  const group = groupCommit<number>((items) => {
    if (items.includes(13)) throw new Error('unlucky');
    written.push([...items]);
  });
  await Promise.all([group.add(1), group.add(2)]);
  const mixed = await Promise.allSettled([group.add(3), group.add(13), group.add(4)]);
  expect(mixed.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(written).toEqual([[1, 2], [3], [4]]);
});
