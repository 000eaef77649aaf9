/** People decide: pass, hold, offer, book, release and send are never done by the assistant, whoever asks for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inputSchemas } from '../engines/claude/tool-schemas.ts';
import { createEmbeddedEngine } from '../engines/embedded/index.ts';
import { shortlistEntrySchema } from '../contract.ts';
import { LOCAL_SCOPE } from '../scope.ts';
import { openStore } from '../store/sqlite/index.ts';
import type { Store } from '../store/port.ts';
import { importTalents, person, EMPTY_ROSTER } from '../test/server.ts';
import type { EngineEvent, Tools } from './port.ts';
import { bindTools } from './tools.ts';

const HUMAN_ONLY = [
  'pass',
  'passed',
  'hold',
  'offer',
  'offered',
  'book',
  'booked',
  'release',
  'released',
  'send',
  'sent',
  'presented',
];

let dataDir: string;
let store: Store;
let tools: Tools;
beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'castmatch-human-'));
  store = openStore({ dataDir });
  await importTalents(store, [person('T1', 'X-1', 'Zarna Velhankar'), person('T2', 'X-2', 'Rewati Zulukar')]);
  await store.chats.ensure(LOCAL_SCOPE, 'c1', '2026-11-22T10:00:00.000Z');
  tools = bindTools({
    store,
    roster: EMPTY_ROSTER,
    scope: LOCAL_SCOPE,
    chatId: 'c1',
    clock: () => new Date(),
  });
  await tools.update_shortlist({ kind: 'add', refs: ['T1', 'T2'] });
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const states = async () => (await store.chats.shortlist(LOCAL_SCOPE, 'c1')).map(({ state }) => state);

describe('a protected trait, whichever engine asks', () => {
  const reason = 'The character is a deaf schoolteacher';
  test.each([
    [{ declared: 'fair', storyReason: reason }, 'whatever the reason'],
    [{ declared: 'Brahmin', storyReason: reason }, 'whatever the reason'],
    [{ declared: 'deaf', storyReason: 'the client wants it' }, 'a preference'],
    [{ declared: 'deaf', storyReason: 'deaf actress' }, 'no fact of the character'],
  ])('is refused by the tools: %j', async (trait, why) => {
    await expect(tools.search_talent([{ trait }], 'en')).rejects.toThrow(why);
    await expect(tools.compare_talent(['T1', 'T2'], { trait }, 'en')).rejects.toThrow(why);
  });

  test('passes as what people declare, with a fact of the story', async () => {
    await expect(
      tools.search_talent([{ trait: { declared: 'deaf', storyReason: reason } }], 'en'),
    ).resolves.toMatchObject({ recommendations: [] });
  });
});

describe('what only people do', () => {
  test.each(HUMAN_ONLY)('no tool takes "%s"', async (kind) => {
    const before = await states();
    for (const change of [
      { kind, ref: 'T1' },
      { kind, refs: ['T1'] },
      { kind: 'add', refs: ['T1'], state: kind },
    ])
      await expect(tools.update_shortlist(change as never)).rejects.toThrow('does not fit');
    expect(inputSchemas.update_shortlist.safeParse({ kind, refs: ['T1'] }).success).toBe(false);
    expect(await states()).toEqual(before);
  });

  test('no tool of an engine sends, books or contacts; the shortlist knows no such state', () => {
    expect(Object.keys(tools).sort()).toEqual([
      'compare_talent',
      'get_talent',
      // Writes out and waits: assistant/approvals.test.ts says for what.
      'prepare_message',
      'search_talent',
      'shortlist',
      'update_shortlist',
    ]);
    expect(Object.keys(inputSchemas).filter((name) => !Object.hasOwn(tools, name))).toEqual([]);
    expect(shortlistEntrySchema.shape.state.unwrap().options).toEqual(['considered', 'avail_asked']);
  });

  test.each([
    'Book Zarna Velhankar',
    'Send the offer to Zarna Velhankar',
    'Release Rewati Zulukar',
    'Put Zarna Velhankar on hold for 8-16 Feb',
    'Pass on Rewati Zulukar and tell her',
    'Zarna Velhankar ko book kar do',
    'Zarna Velhankar ko offer bhej do',
    'झरना को बुक कर दो',
  ])(
    'asked for it in words, the embedded engine changes no state beyond an avail check: "%s"',
    async (text) => {
      const calls: unknown[] = [];
      const turn = { chatId: 'c1', text, history: [], state: undefined, today: '2026-11-24' };
      const events: EngineEvent[] = [];
      for await (const event of createEmbeddedEngine().run(turn, tools, new AbortController().signal)) {
        events.push(event);
        if (event.type === 'tool-call') calls.push(event.name);
      }
      expect(events.length).toBeGreaterThan(0);
      expect((await states()).every((state) => state === 'considered' || state === 'avail_asked')).toBe(true);
      const log = await store.decisions.list(LOCAL_SCOPE, { limit: 50 });
      expect(log.every(({ kind }) => kind === 'shortlisted')).toBe(true);
    },
  );
});
