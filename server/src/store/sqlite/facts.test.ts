/** The contract of facts over SQLite, and what is SQLite's own: the file after forgetting, the key of the hashes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFacts } from '../contract/facts.test-suite.ts';
import { AT, OFFICE } from '../contract/samples.ts';
import type { Store } from '../port.ts';
import { openStore } from './index.ts';

let dataDir: string;
let opened: Store[] = [];
const open = () => {
  const store = openStore({ dataDir });
  opened.push(store);
  return store;
};
beforeEach(() => (dataDir = mkdtempSync(path.join(tmpdir(), 'castmatch-facts-'))));
afterEach(async () => {
  for (const store of opened) await store.close();
  opened = [];
  rmSync(dataDir, { recursive: true, force: true });
});

describe('SQLite', () => {
  describeFacts(() => ({ store: open(), openAgain: open }));

  const remember = (store: Store, text: string) =>
    store.facts.write(
      OFFICE,
      [
        {
          scope: 'user',
          scopeId: '',
          subject: '',
          key: 'note',
          value: text,
          many: true,
          text,
          kind: 'fact',
          origin: 'user_said',
          sources: [{ chatId: 'c', messageId: 'm', quote: text, at: AT }],
        },
      ],
      AT,
    );

  it('keeps the key of the hashes for its owner alone, and the same one for the next start', async () => {
    await remember(open(), 'short lists');
    const file = path.join(dataDir, 'memory.key');
    const key = readFileSync(file);
    expect(key).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await remember(open(), 'short lists');
    expect(readFileSync(file)).toEqual(key);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('memory.key'))).toEqual(['memory.key']);
  });

  it('says what to do about a damaged key, and writes nothing', async () => {
    writeFileSync(path.join(dataDir, 'memory.key'), 'short');
    const store = open();
    await expect(remember(store, 'short lists')).rejects.toThrow(/memory\.key should hold 32 bytes/);
    expect(await store.facts.list(OFFICE)).toEqual([]);
  });
});
