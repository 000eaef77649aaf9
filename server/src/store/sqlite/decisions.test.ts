import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../contract/law.ts';
import type { Scope } from '../../scope.ts';
import type { NewDecision } from '../decision-port.ts';
import type { Store } from '../port.ts';
import { openStore } from './index.ts';

const OFFICE: Scope = { officeId: 'office-a', userId: 'user-a', role: 'owner' };
const ELSEWHERE: Scope = { ...OFFICE, officeId: 'office-b' };
const AT = '2026-11-22T10:00:00.000Z';
const LATER = '2026-11-23T10:00:00.000Z';

let dataDir: string;
let store: Store;
const file = () => path.join(dataDir, 'castmatch.sqlite');
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'castmatch-decisions-'));
  store = openStore({ dataDir });
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const picked = (to: readonly string[]): NewDecision => ({
  kind: 'shortlisted',
  body: { chatId: 'c1', by: 'person', change: 'set', from: [], to: [...to] },
});
const used: NewDecision = {
  kind: 'trait_used',
  body: { chatId: 'c1', runId: 'r1', trait: 'deaf', engine: 'embedded' },
  words: 'The character is a deaf schoolteacher',
};

/** As somebody with the file and no scruples: the triggers taken away first. */
function forge(sql: string): void {
  const db = new Database(file());
  db.exec(
    'DROP TRIGGER decision_no_update; DROP TRIGGER decision_no_delete; DROP TRIGGER decision_words_no_update;',
  );
  db.exec(sql);
  db.close();
}

describe('the decision log', () => {
  it('gives entries back newest first, by kind and page, with their words', async () => {
    await store.decisions.append(OFFICE, [picked(['T1']), used], AT);
    await store.decisions.append(OFFICE, [picked(['T1', 'T2'])], LATER);
    const all = await store.decisions.list(OFFICE, { limit: 10 });
    expect(all.map(({ seq, kind, at }) => [seq, kind, at])).toEqual([
      [3, 'shortlisted', LATER],
      [2, 'trait_used', AT],
      [1, 'shortlisted', AT],
    ]);
    expect(all[1]).toMatchObject({ words: 'The character is a deaf schoolteacher', userId: 'user-a' });
    const seqs = async (query: Parameters<typeof store.decisions.list>[1]) =>
      (await store.decisions.list(OFFICE, query)).map(({ seq }) => seq);
    expect(await seqs({ limit: 1, before: 3 })).toEqual([2]);
    expect(await seqs({ limit: 10, kind: 'shortlisted' })).toEqual([3, 1]);
  });

  it('keeps the chains of two offices apart', async () => {
    await store.decisions.append(OFFICE, [picked(['T1'])], AT);
    await store.decisions.append(ELSEWHERE, [picked(['T9'])], AT);
    expect((await store.decisions.list(ELSEWHERE, { limit: 10 })).map(({ seq }) => seq)).toEqual([1]);
    expect(await store.decisions.verify(OFFICE)).toMatchObject({ ok: true, entries: 1 });
    expect(await store.decisions.verify(ELSEWHERE)).toMatchObject({ ok: true, entries: 1 });
  });

  it('reads a span of time oldest first, also over many pages', async () => {
    for (let at = 0; at < 4; at += 1)
      await store.decisions.append(
        OFFICE,
        Array.from({ length: 400 }, () => picked(['T1'])),
        AT,
      );
    await store.decisions.append(OFFICE, [picked(['T2'])], LATER);
    const found: Decision[] = [];
    for await (const each of store.decisions.between(OFFICE, { from: AT, to: AT, kinds: ['shortlisted'] }))
      found.push(each);
    expect(found.map(({ seq }) => seq)).toEqual(Array.from({ length: 1600 }, (_, index) => index + 1));
    expect(await store.decisions.verify(OFFICE)).toMatchObject({ ok: true, entries: 1601 });
  });

  it('goes on with the chain when it is opened again', async () => {
    await store.decisions.append(OFFICE, [picked(['T1'])], AT);
    const again = openStore({ dataDir });
    await again.decisions.append(OFFICE, [picked(['T2'])], LATER);
    await again.close();
    expect(await store.decisions.verify(OFFICE)).toMatchObject({ ok: true, entries: 2 });
  });

  it('writes all of a call or nothing', async () => {
    const broken = { kind: 'shortlisted', body: 1n } as unknown as NewDecision;
    await expect(store.decisions.append(OFFICE, [picked(['T1']), broken], AT)).rejects.toThrow('BigInt');
    expect(await store.decisions.list(OFFICE, { limit: 10 })).toEqual([]);
  });

  it.each([
    "UPDATE decision SET user_id = 'somebody-else'",
    'DELETE FROM decision',
    "UPDATE decision_words SET words = 'other words'",
    "INSERT OR REPLACE INTO decision_words SELECT office_id, seq, salt, 'other words' FROM decision_words",
    "INSERT OR REPLACE INTO decision SELECT office_id, seq, id, at, 'x', kind, body, prev_hash, hash FROM decision",
  ])('is append-only for everybody who uses the database: %s', async (sql) => {
    await store.decisions.append(OFFICE, [used], AT);
    const db = new Database(file());
    expect(() => db.exec(sql)).toThrow(/append-only|never changed/);
    db.close();
  });

  it.each([
    ['a changed author', "UPDATE decision SET user_id = 'x' WHERE seq = 2", { why: 'hash', brokenAt: 2 }],
    ['a changed time', "UPDATE decision SET at = '2020-01-01' WHERE seq = 1", { why: 'hash', brokenAt: 1 }],
    [
      'a changed body',
      `UPDATE decision SET body = '{"chatId":"c2"}' WHERE seq = 3`,
      { why: 'hash', brokenAt: 3 },
    ],
    ['an entry taken out', 'DELETE FROM decision WHERE seq = 3', { why: 'gap', brokenAt: 3 }],
    ['the first entry taken out', 'DELETE FROM decision WHERE seq = 1', { why: 'gap', brokenAt: 1 }],
    ['another order', 'UPDATE decision SET prev_hash = hash WHERE seq = 4', { why: 'link', brokenAt: 4 }],
    [
      'other words',
      "UPDATE decision_words SET words = 'a wish' WHERE seq = 2",
      { why: 'words', brokenAt: 2 },
    ],
  ])('finds %s', async (_, sql, fault) => {
    await store.decisions.append(OFFICE, [picked(['T1']), used, picked(['T2']), picked([])], AT);
    expect(await store.decisions.verify(OFFICE)).toMatchObject({ ok: true, entries: 4 });
    forge(sql);
    expect(await store.decisions.verify(OFFICE)).toMatchObject({ ok: false, ...fault });
  });

  it('finds an end that was cut off, by a head noted earlier', async () => {
    await store.decisions.append(OFFICE, [picked(['T1']), picked(['T2'])], AT);
    const { head } = await store.decisions.verify(OFFICE);
    await store.decisions.append(OFFICE, [picked(['T3'])], LATER);
    expect(await store.decisions.verify(OFFICE, head ?? '')).toMatchObject({ ok: true });
    forge('DELETE FROM decision WHERE seq > 1');
    expect(await store.decisions.verify(OFFICE)).toMatchObject({ ok: true, entries: 1 });
    expect(await store.decisions.verify(OFFICE, head ?? '')).toMatchObject({
      ok: false,
      why: 'expected_missing',
    });
  });

  it('lets the words of an entry be erased; the chain still holds and nothing of them is left in it', async () => {
    await store.decisions.append(OFFICE, [picked(['T1']), used, picked(['T2'])], AT);
    expect(await store.decisions.eraseWords(OFFICE, 2)).toBe(true);
    expect(await store.decisions.eraseWords(OFFICE, 2)).toBe(false);
    expect(await store.decisions.verify(OFFICE)).toMatchObject({ ok: true, entries: 3 });
    const [entry] = await store.decisions.list(OFFICE, { limit: 1, before: 3 });
    expect(entry?.words).toBeUndefined();
    expect(JSON.stringify(entry)).not.toContain('schoolteacher');
  });
});
