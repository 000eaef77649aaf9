/** Step 7 of the schema, over what earlier versions wrote. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LOCAL_SCOPE as SCOPE } from '../../scope.ts';
import { openStore } from './index.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'castmatch-store-')), 'data');
  mkdirSync(dataDir, { recursive: true });
});
afterEach(() => rmSync(path.dirname(dataDir), { recursive: true, force: true }));

const time = (minute: number) => `2026-11-22T12:0${minute}:00.000Z`;

it('finds in an older database which messages are versions of each other, and what they say', async () => {
  const file = path.join(dataDir, 'castmatch.sqlite');
  const old = new Database(file);
  migrate(
    old,
    file,
    MIGRATIONS.filter(({ version }) => version < 7),
  );
  const { officeId, userId } = SCOPE;
  old
    .prepare(`INSERT INTO chat VALUES (?, ?, 'chat', NULL, NULL, 'Falcon', NULL, ?, ?)`)
    .run(officeId, userId, time(0), time(8));
  const add = old.prepare(`INSERT INTO message VALUES (?, ?, 'chat', ?, ?, ?, ?, ?, ?)`);
  const say = (seq: number, id: string, role: 'user' | 'assistant', leftAt: string | null) => {
    const body = JSON.stringify({ id, role, parts: [{ type: 'text', text: `said ${seq}` }] });
    add.run(officeId, userId, seq, id, role, body, time(seq), leftAt);
  };
  // One, its answer, its answer again; then the question in other words, which left them all.
  say(1, 'q1', 'user', time(4));
  say(2, 'a1', 'assistant', time(3));
  say(3, 'a2', 'assistant', time(4));
  say(4, 'q1', 'user', null);
  say(5, 'a3', 'assistant', null);
  old.close();

  const store = openStore({ dataDir });
  const texts = async () =>
    (await store.chats.messages(SCOPE, 'chat')).map(({ parts }) => parts[0]?.['text']);
  const [branch] = await store.conversations.branches(SCOPE, 'chat');
  expect(branch).toMatchObject({ messageId: 'q1', index: 1, versions: [{ version: 1 }, { version: 4 }] });
  await store.conversations.choose(SCOPE, 'chat', 'q1', 1, time(9));
  expect(await texts()).toEqual(['said 1', 'said 3']);
  expect((await store.conversations.branches(SCOPE, 'chat')).map(({ messageId }) => messageId)).toEqual([
    'q1',
    'a2',
  ]);
  const found = await store.conversations.search(SCOPE, ['said'], 10);
  expect(found.map(({ message }) => message?.id).sort()).toEqual(['a2', 'q1']);
  expect(await store.conversations.search(SCOPE, ['falcon'], 10)).toHaveLength(1);
  await store.close();
});
