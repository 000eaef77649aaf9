import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_SCOPE } from '../../scope.ts';
import { batchOf, describeStore, talentNamed } from '../contract.test-suite.ts';
import type { Store } from '../port.ts';
import { openConnection } from './connection.ts';
import { asStoreError } from './errors.ts';
import { openStore } from './index.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';

let dataDir: string;
let opened: Store[];
const file = () => path.join(dataDir, 'castmatch.sqlite');
const open = (): Store => {
  const store = openStore({ dataDir });
  opened.push(store);
  return store;
};
const reopen = () => openStore({ dataDir });

beforeEach(() => {
  dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'castmatch-store-')), 'data');
  opened = [];
});
afterEach(async () => {
  for (const store of opened) await store.close();
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
});

describe('SQLite store', () => {
  describeStore(() => ({ store: open(), openAgain: open }));
});

describe('database file', () => {
  it('makes the folder and one database, and leaves nothing half-made beside it', async () => {
    open();
    expect(readdirSync(dataDir).filter((name) => !/-(wal|shm)$/.test(name))).toEqual(['castmatch.sqlite']);
  });

  it('keeps what was written when it is opened again', async () => {
    const store = open();
    await store.talents.applyImport(LOCAL_SCOPE, batchOf([talentNamed('Zarna')]));
    await store.close();
    expect((await open().talents.count(LOCAL_SCOPE)).count).toBe(1);
  });

  it('clears away what a first start that was killed left behind, and starts anew', () => {
    mkdirSync(dataDir, { recursive: true });
    // No process has this number: Linux and macOS stop far below it.
    writeFileSync(path.join(dataDir, 'castmatch.sqlite.new-99999999-abc'), 'half a database');
    open();
    expect(readdirSync(dataDir).some((name) => name.includes('.new-'))).toBe(false);
  });

  it('keeps conversations through a power cut, and the stream log through a crash', () => {
    open();
    const levels = (['FULL', 'NORMAL'] as const).map((wanted) => {
      const connection = openConnection(file(), wanted);
      const level = connection.prepare('PRAGMA synchronous').get() as { synchronous: number };
      connection.close();
      return level.synchronous;
    });
    expect(levels).toEqual([2, 1]);
  });

  it('starts every key of every table with the office', () => {
    open();
    const db = new Database(file(), { readonly: true });
    const tables = db
      .prepare(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'talent_text%' AND name NOT LIKE 'message_text%' AND name <> 'schema_migration'`,
      )
      .all() as { name: string }[];
    const keys = tables.flatMap(({ name }) =>
      (db.pragma(`index_list(${name})`) as { name: string; unique: number }[])
        .filter((index) => index.unique === 1)
        .map((index) => [name, (db.pragma(`index_info(${index.name})`) as { name: string }[])[0]?.name]),
    );
    db.close();
    expect(keys.length).toBeGreaterThan(8);
    expect(keys.filter(([, first]) => first !== 'office_id')).toEqual([]);
  });
});

describe('a database that cannot be used', () => {
  it('says that the data folder cannot be used where it is a file', () => {
    writeFileSync(dataDir, 'not a folder');
    expect(reopen).toThrow(
      expect.objectContaining({ code: 'data_dir', message: expect.stringContaining('DATA_DIR') }),
    );
  });

  it('says so where the folder can hold nothing', () => {
    writeFileSync(dataDir, 'not a folder');
    expect(() => openStore({ dataDir: path.join(dataDir, 'below', 'it') })).toThrow(
      expect.objectContaining({ code: 'data_dir' }),
    );
  });

  it('does not touch a file that is no database', () => {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(
      file(),
      'A letter to the producer, longer than a header of a database would be. '.repeat(20),
    );
    expect(reopen).toThrow(expect.objectContaining({ code: 'not_ours' }));
  });

  it('does not touch the database of another program', () => {
    mkdirSync(dataDir, { recursive: true });
    const other = new Database(file());
    other.exec('CREATE TABLE recipes (name TEXT)');
    other.close();
    expect(reopen).toThrow(expect.objectContaining({ code: 'not_ours' }));
  });

  it('says that the file is damaged and what to do', async () => {
    await open().close();
    const damaged = new Database(file());
    damaged.pragma('journal_mode = DELETE');
    damaged.unsafeMode(true);
    damaged.pragma('writable_schema = ON');
    damaged.exec(`UPDATE sqlite_master SET sql = 'CREATE TABLE talent (' WHERE name = 'talent'`);
    damaged.close();
    expect(reopen).toThrow(
      expect.objectContaining({ code: 'corrupt', message: expect.stringContaining('backup') }),
    );
  });

  it('refuses a database of a newer version', async () => {
    await open().close();
    const newer = new Database(file());
    newer.exec(
      `INSERT INTO schema_migration (version, name, applied_at) VALUES (999, 'from the future', '2030-01-01')`,
    );
    newer.close();
    expect(reopen).toThrow(
      expect.objectContaining({ code: 'newer_version', message: expect.stringContaining('Update') }),
    );
  });

  it('says that the disk is full, and keeps what was there', async () => {
    const store = open();
    await store.talents.applyImport(LOCAL_SCOPE, batchOf([talentNamed('Zarna')]));
    const db = new Database(file());
    const pages = db.pragma('page_count', { simple: true }) as number;
    db.pragma(`max_page_count = ${pages}`);
    let thrown: unknown;
    try {
      db.prepare(
        `INSERT INTO import_batch (office_id, id, user_id, at, report) VALUES ('o', 'i', 'u', 'a', ?)`,
      ).run('x'.repeat(1_000_000));
    } catch (error) {
      thrown = asStoreError(error, file());
    }
    expect(thrown).toMatchObject({ code: 'disk_full', message: expect.stringContaining('Free some space') });
    db.close();
    expect((await store.talents.count(LOCAL_SCOPE)).count).toBe(1);
  });
});

describe('migrations', () => {
  const newest = Math.max(...MIGRATIONS.map(({ version }) => version));
  const next = { version: newest + 1, name: 'next', sql: 'CREATE TABLE extra (office_id TEXT PRIMARY KEY);' };

  it('takes an older database forward, once, with its data', async () => {
    const store = open();
    await store.talents.applyImport(LOCAL_SCOPE, batchOf([talentNamed('Zarna')]));
    await store.close();
    const db = new Database(file());
    migrate(db, file(), [...MIGRATIONS, next]);
    migrate(db, file(), [...MIGRATIONS, next]);
    expect(db.prepare('SELECT version FROM schema_migration ORDER BY version').pluck().all()).toEqual([
      ...MIGRATIONS.map(({ version }) => version),
      newest + 1,
    ]);
    expect(db.prepare('SELECT count(*) FROM talent').pluck().get()).toBe(1);
    db.close();
  });

  it('leaves the database as it was where a step fails', async () => {
    await open().close();
    const db = new Database(file());
    const broken = { ...next, sql: `${next.sql} CREATE TABLE talent (x);` };
    expect(() => migrate(db, file(), [...MIGRATIONS, broken])).toThrow('already exists');
    expect(db.prepare(`SELECT count(*) FROM sqlite_master WHERE name = 'extra'`).pluck().get()).toBe(0);
    expect(db.prepare('SELECT max(version) FROM schema_migration').pluck().get()).toBe(newest);
    db.close();
  });
});
