/** A memory over a real store, spoken to as a person would: message by message, in conversations of their own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TurnMemory } from '../../../assistant/port.ts';
import { nameSound } from '../../../casting/read/name-sound.ts';
import type { Scope } from '../../../scope.ts';
import { batchOf, talentNamed } from '../../../store/contract.test-suite.ts';
import type { Store } from '../../../store/port.ts';
import { openStore } from '../../../store/sqlite/index.ts';
import { createMemory, type Extract, type Memory } from '../index.ts';

export interface Desk {
  readonly store: Store;
  readonly memory: Memory;
  /** A message in a conversation; absent: a new one. */
  say(scope: Scope, text: string, chatId?: string): Promise<TurnMemory | undefined>;
  /** What a new conversation would be told about this. */
  about(scope: Scope, text: string): ReturnType<Memory['context']>;
  /** Every message so far, by id. */
  readonly said: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

export const TODAY = '2026-11-22';
const START = Date.parse(`${TODAY}T04:30:00.000Z`);

/** @param people names on the roster, all made up. */
export async function openDesk(
  people: Readonly<Record<string, readonly string[]>> = {},
  extract?: Extract,
): Promise<Desk> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'castmatch-memory-'));
  const store = openStore({ dataDir });
  for (const [officeId, names] of Object.entries(people))
    await store.talents.applyImport(
      { officeId, userId: 'import', role: 'owner' },
      batchOf(
        names.map((name, at) => talentNamed(name, { id: `${officeId}-t${at}`, externalId: `PX${100 + at}` })),
      ),
    );
  const memory = createMemory({
    store,
    soundsLike: async ({ officeId }, words) =>
      (people[officeId] ?? []).flatMap((name, at) =>
        words.some((word) => name.split(' ').some((part) => nameSound(part) === nameSound(word)))
          ? [{ talentId: `${officeId}-t${at}`, externalId: `PX${100 + at}`, name }]
          : [],
      ),
    ...(extract ? { extract } : {}),
  });
  const said = new Map<string, string>();
  return {
    store,
    memory,
    said,
    async say(scope, text, chatId = `chat-${said.size}`) {
      const messageId = `m${said.size}`;
      const at = new Date(START + said.size * 60_000).toISOString();
      said.set(messageId, text);
      const message = { chatId, messageId, text, at, today: TODAY, before: [] };
      const turn = await memory.turn(scope, message);
      await memory.afterTurn(scope, message);
      return turn;
    },
    about: (scope, text) => memory.context(scope, { chatId: 'asking', text, today: TODAY, before: [] }),
    async close() {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export const userOf = (name: string, officeId = 'office-a'): Scope => ({
  officeId,
  userId: name,
  role: 'owner',
});
