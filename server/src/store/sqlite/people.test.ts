import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../../contract/consent.ts';
import { LOCAL_SCOPE } from '../../scope.ts';
import type { Fact } from '../../talent/model.ts';
import { batchOf, reportOf, talentNamed } from '../contract.test-suite.ts';
import type { MediaAsset } from '../media-port.ts';
import type { Store } from '../port.ts';
import { openStore } from './index.ts';

const AT = '2026-11-22T10:00:00.000Z';
const ELSEWHERE = { ...LOCAL_SCOPE, officeId: 'another' };
let dataDir: string;
let store: Store;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'castmatch-people-'));
  store = openStore({ dataDir });
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const fact = <T>(value: T): Fact<T> => ({ value, source: 'import', asOf: AT });
let number = 0;
const said = (
  purpose: ConsentRecord['purpose'],
  state: ConsentRecord['state'],
  more: Partial<ConsentRecord> = {},
): ConsentRecord => ({
  id: `id-${String((number += 1)).padStart(6, '0')}`,
  purpose,
  state,
  by: 'self',
  noticeVersion: '2026-11',
  language: 'hi',
  at: AT,
  recordedAt: AT,
  ...more,
});
const asset = (talentId: string, more: Partial<MediaAsset> = {}): MediaAsset => ({
  talentId,
  kind: 'headshot',
  position: 1,
  sha256: 'a'.repeat(64),
  originalSha256: 'b'.repeat(64),
  width: 960,
  height: 1200,
  source: 'office',
  asOf: AT,
  fileName: 'T001.jpg',
  ...more,
});

describe('consent log', () => {
  it('gives back every entry, newest first, and what holds now', async () => {
    const given = said('photo', 'given', { proof: 'Form 12', by: 'guardian' });
    const withdrawn = said('photo', 'withdrawn', { at: '2026-11-23T10:00:00.000Z' });
    await store.consent.add(LOCAL_SCOPE, 'z', withdrawn);
    // Told later, said earlier: what was said last still holds.
    await store.consent.add(LOCAL_SCOPE, 'z', given);
    expect(await store.consent.list(LOCAL_SCOPE, 'z')).toEqual([withdrawn, given]);
    const now = (await store.consent.current(LOCAL_SCOPE, ['z', 'nobody'])).get('z');
    expect(now?.get('photo')).toEqual({ state: 'withdrawn', at: withdrawn.at });
    expect(await store.consent.list(ELSEWHERE, 'z')).toEqual([]);
  });

  it('lets nobody change an entry', async () => {
    await store.consent.add(LOCAL_SCOPE, 'z', said('profile', 'given'));
    const db = new Database(path.join(dataDir, 'castmatch.sqlite'));
    expect(() => db.exec(`UPDATE consent SET state = 'withdrawn'`)).toThrow('only added to');
    db.close();
  });

  it('keeps hidden people, and those who withdrew matching or their profile, out of recommendations', async () => {
    await store.consent.setStatus(LOCAL_SCOPE, 'hidden', 'hidden', AT);
    await store.consent.setStatus(LOCAL_SCOPE, 'back', 'hidden', AT);
    await store.consent.setStatus(LOCAL_SCOPE, 'back', 'active', AT);
    await store.consent.add(LOCAL_SCOPE, 'no-matching', said('ai_matching', 'withdrawn'));
    await store.consent.add(LOCAL_SCOPE, 'no-profile', said('profile', 'withdrawn'));
    await store.consent.add(LOCAL_SCOPE, 'no-photo', said('photo', 'withdrawn'));
    await store.consent.add(LOCAL_SCOPE, 'yes-again', said('ai_matching', 'withdrawn'));
    await store.consent.add(LOCAL_SCOPE, 'yes-again', said('ai_matching', 'given'));
    const out = await store.consent.excluded(LOCAL_SCOPE);
    expect([...out].sort()).toEqual(['hidden', 'no-matching', 'no-profile']);
    expect(await store.consent.excluded(ELSEWHERE)).toEqual(new Set());
    expect(await store.consent.status(LOCAL_SCOPE, 'hidden')).toBe('hidden');
    expect(await store.consent.status(LOCAL_SCOPE, 'back')).toBe('active');
  });
});

describe('photos', () => {
  it('keeps one in each place, shows the first, and gives back what it replaced', async () => {
    expect(await store.media.put(LOCAL_SCOPE, asset('z', { position: 2 }))).toBeUndefined();
    await store.media.put(LOCAL_SCOPE, asset('z'));
    const next = asset('z', { sha256: 'c'.repeat(64) });
    expect(await store.media.put(LOCAL_SCOPE, next)).toEqual(asset('z'));
    expect(await store.media.ofTalent(LOCAL_SCOPE, 'z')).toEqual([next, asset('z', { position: 2 })]);
    expect((await store.media.first(LOCAL_SCOPE, ['z', 'other'])).get('z')).toEqual(next);
    expect((await store.media.first(ELSEWHERE, ['z'])).size).toBe(0);
    expect(await store.media.removeAll(LOCAL_SCOPE, 'z')).toHaveLength(2);
    expect(await store.media.ofTalent(LOCAL_SCOPE, 'z')).toEqual([]);
  });

  it('finds the photo of each of many people', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `t${index}`);
    for (const id of ids) await store.media.put(LOCAL_SCOPE, asset(id));
    expect((await store.media.first(LOCAL_SCOPE, ids)).size).toBe(300);
  });

  it('knows a person by the office’s own id in any case, and by ours', async () => {
    const talent = talentNamed('Zarna', { id: '01K0ZARNA', externalId: 'T001' });
    await store.talents.applyImport(LOCAL_SCOPE, batchOf([talent]));
    const found = await Promise.all(
      ['T001', 't001', '01k0zarna', 'T002'].map((id) => store.media.ownerOf(LOCAL_SCOPE, id)),
    );
    expect(found).toEqual([talent.id, talent.id, talent.id, undefined]);
    expect(await store.media.ownerOf(ELSEWHERE, 'T001')).toBeUndefined();
  });
});

/** In every place where a person leaves traces; one of a kind, so that a search of raw bytes tells. */
const NAME = 'Zyxwana Qortuvel';
const TOKEN = 'QUUXFROBNITZ';
const zyxwana = talentNamed(NAME, {
  id: '01K0ZYXWANA00000000000000',
  externalId: 'zyxwana-qortuvel',
  facts: {
    // Long enough for pages of its own, which are free and unwritten once the record is shorter.
    bio: { ...fact(`Trained at ${TOKEN} academy. `.repeat(800)), raw: `${TOKEN} raw` },
    representation: fact({ kind: 'self', contact: `${TOKEN}@example.invalid` }),
  },
});
const meera = talentNamed('Meera', { facts: { bio: fact('boxing') } });

async function fillEverything(): Promise<void> {
  const details = [
    {
      line: 2,
      name: NAME,
      outcome: 'imported' as const,
      issues: [{ kind: 'repaired' as const, raw: TOKEN, message: 'repaired' }],
    },
    {
      line: 3,
      name: 'Meera',
      outcome: 'refused' as const,
      issues: [{ kind: 'refused' as const, message: `The id belongs to ${NAME} (line 2)` }],
    },
    { line: 4, name: 'Meera', outcome: 'merged' as const, issues: [] },
  ];
  await store.talents.applyImport(
    LOCAL_SCOPE,
    batchOf([zyxwana, meera], {
      report: reportOf({ details }),
      rawRows: [
        { talentId: zyxwana.id, line: 2, cells: { Name: NAME, Notes: `${TOKEN} cell` } },
        { line: 3, cells: { Name: NAME, Notes: `${TOKEN} again` } },
        { talentId: meera.id, line: 4, cells: { Name: 'Meera' } },
      ],
    }),
  );
  // An older state of the record, whose words stay in the full text until it is merged.
  await store.talents.applyImport(
    LOCAL_SCOPE,
    batchOf([{ ...zyxwana, facts: { ...zyxwana.facts, bio: fact(`Now at ${TOKEN}SECOND`) } }]),
  );
  await store.consent.add(LOCAL_SCOPE, zyxwana.id, said('profile', 'given', { proof: `${TOKEN} form` }));
  await store.consent.setStatus(LOCAL_SCOPE, zyxwana.id, 'hidden', AT);
  await store.media.put(LOCAL_SCOPE, asset(zyxwana.id, { fileName: `${TOKEN}.jpg` }));
  await store.chats.ensure(LOCAL_SCOPE, 'c1', AT);
  await store.chats.setTitle(LOCAL_SCOPE, 'c1', `About ${NAME}`);
  await store.chats.setState(LOCAL_SCOPE, 'c1', {
    last: [zyxwana.id, meera.id],
    seen: { [zyxwana.id]: TOKEN },
  });
  const entry = (talentId: string, name: string) => ({
    talentId,
    externalId: name.toLowerCase(),
    name,
    state: 'considered' as const,
    at: AT,
  });
  await store.chats.setShortlist(LOCAL_SCOPE, 'c1', [
    { ...entry(zyxwana.id, NAME), note: TOKEN },
    entry(meera.id, 'Meera'),
  ]);
  const item = (talentId: string, name: string, text: string) => ({ talentId, name, reasons: [{ text }] });
  await store.chats.saveMessage(
    LOCAL_SCOPE,
    'c1',
    {
      id: 'a1',
      role: 'assistant',
      parts: [
        { type: 'text', text: `${NAME} first: trained at ${TOKEN}.\nMeera boxes.` },
        {
          type: 'data-recommendation',
          data: { items: [item(zyxwana.id, NAME, TOKEN), item(meera.id, 'Meera', 'boxes')], nearMisses: [] },
        },
        {
          type: 'data-comparison',
          data: {
            people: [
              { talentId: zyxwana.id, name: NAME },
              { talentId: meera.id, name: 'Meera' },
            ],
            rows: [{ field: 'bio', cells: [{ text: TOKEN }, { text: 'boxing' }] }],
          },
        },
      ],
    },
    AT,
  );
  const run = { id: 'r1', chatId: 'c1', userMessageId: 'u1', assistantMessageId: 'a1', startedAt: AT };
  await store.queue.put(LOCAL_SCOPE, { chatId: 'c1', id: 'q1', text: `And ${NAME}?`, at: AT });
  await store.runs.start(LOCAL_SCOPE, run);
  // The name cut in two, as it streams.
  await store.runs.append(LOCAL_SCOPE, 'r1', [
    { seq: 1, json: JSON.stringify({ type: 'text-delta', delta: `Zyxwana Qort` }) },
    { seq: 2, json: JSON.stringify({ type: 'text-delta', delta: `uvel: ${TOKEN}` }) },
  ]);
  await store.runs.finish(LOCAL_SCOPE, 'r1', 'done', AT);
}

const bytesOnDisk = () =>
  Buffer.concat(readdirSync(dataDir).map((name) => readFileSync(path.join(dataDir, name))));
/** Full text keeps words in small letters; what is left may be in either. */
const traces = () => {
  const bytes = bytesOnDisk().toString('latin1').toLowerCase();
  return [TOKEN, 'zyxwana', 'qortuvel', zyxwana.id].filter((token) => bytes.includes(token.toLowerCase()));
};

describe('erasure', () => {
  it('leaves no byte of the person in the files of the database', async () => {
    await fillEverything();
    expect(traces()).toHaveLength(4);
    const receipt = await store.privacy.erase(LOCAL_SCOPE, zyxwana.id, AT);
    expect(receipt?.settled).toBe(true);
    expect(traces()).toEqual([]);
  });

  it('takes the person out of answers, lists and reports, and leaves everybody else there', async () => {
    await fillEverything();
    await store.privacy.erase(LOCAL_SCOPE, zyxwana.id, AT);
    expect(await store.talents.get(LOCAL_SCOPE, zyxwana.id)).toBeUndefined();
    expect(await store.talents.get(LOCAL_SCOPE, meera.id)).toEqual(meera);
    expect((await store.talents.snapshot(LOCAL_SCOPE)).talents.map(({ name }) => name)).toEqual(['Meera']);
    const [message] = await store.chats.messages(LOCAL_SCOPE, 'c1');
    expect(message?.parts).toEqual([
      { type: 'text', text: '[erased]\nMeera boxes.' },
      {
        type: 'data-recommendation',
        data: {
          items: [{ talentId: meera.id, name: 'Meera', reasons: [{ text: 'boxes' }] }],
          nearMisses: [],
        },
      },
      {
        type: 'data-comparison',
        data: {
          people: [{ talentId: meera.id, name: 'Meera' }],
          rows: [{ field: 'bio', cells: [{ text: 'boxing' }] }],
        },
      },
    ]);
    expect((await store.chats.shortlist(LOCAL_SCOPE, 'c1')).map(({ name }) => name)).toEqual(['Meera']);
    expect((await store.chats.get(LOCAL_SCOPE, 'c1'))?.state).toEqual({ last: [meera.id], seen: {} });
    expect((await store.queue.get(LOCAL_SCOPE, 'c1'))?.text).toBe('[erased]');
  });

  it('keeps a receipt that says how much went and not whose', async () => {
    await fillEverything();
    const receipt = await store.privacy.erase(LOCAL_SCOPE, zyxwana.id, AT);
    expect(receipt).toMatchObject({
      at: AT,
      erased: { talent: 1, consent: 1, media_asset: 1, import_row: 2, shortlist_entry: 1, run_event: 2 },
    });
    expect(await store.privacy.receipts(LOCAL_SCOPE)).toEqual([receipt]);
    expect(await store.privacy.receipts(ELSEWHERE)).toEqual([]);
  });

  it('erases nobody of another office, and says so where there is no such person', async () => {
    await fillEverything();
    expect(await store.privacy.erase(ELSEWHERE, zyxwana.id, AT)).toBeUndefined();
    expect(await store.talents.get(LOCAL_SCOPE, zyxwana.id)).toBeDefined();
  });

  it('is done, and owes the rest, where another process reads meanwhile; the next start pays', async () => {
    await fillEverything();
    const other = new Database(path.join(dataDir, 'castmatch.sqlite'));
    other.exec('BEGIN; SELECT count(*) FROM talent;');
    const reader = other.prepare('SELECT count(*) FROM talent');
    reader.get();
    const receipt = await store.privacy.erase(LOCAL_SCOPE, zyxwana.id, AT);
    expect(receipt?.settled).toBe(false);
    expect(await store.talents.get(LOCAL_SCOPE, zyxwana.id)).toBeUndefined();
    other.exec('COMMIT');
    other.close();
    expect(await store.privacy.settle()).toBe(true);
    expect(traces()).toEqual([]);
    expect((await store.privacy.receipts(LOCAL_SCOPE))[0]?.settled).toBe(true);
  });

  it('reaches tables that a later step of the schema adds', async () => {
    await fillEverything();
    const db = new Database(path.join(dataDir, 'castmatch.sqlite'));
    db.exec('CREATE TABLE later (office_id TEXT, talent_id TEXT, fact TEXT)');
    db.prepare('INSERT INTO later VALUES (?, ?, ?)').run(LOCAL_SCOPE.officeId, zyxwana.id, TOKEN);
    db.close();
    expect((await store.privacy.everything(LOCAL_SCOPE, zyxwana.id))?.records['later']).toHaveLength(1);
    expect((await store.privacy.erase(LOCAL_SCOPE, zyxwana.id, AT))?.erased['later']).toBe(1);
  });
});

describe('all that is stored about a person', () => {
  it('tells every entry, and what answers said', async () => {
    await fillEverything();
    const all = await store.privacy.everything(LOCAL_SCOPE, zyxwana.id);
    expect(Object.keys(all?.records ?? {}).sort()).toEqual([
      'consent',
      'import_row',
      'media_asset',
      'shortlist_entry',
      'talent',
      'talent_change',
      'talent_key',
      'talent_status',
    ]);
    expect(JSON.stringify(all?.records['import_row'])).toContain(`${TOKEN} cell`);
    expect(JSON.stringify(all?.records['talent'])).toContain(`${TOKEN}@example.invalid`);
    expect(all?.answers).toEqual([
      { chatId: 'c1', at: AT, item: { talentId: zyxwana.id, name: NAME, reasons: [{ text: TOKEN }] } },
      { chatId: 'c1', at: AT, item: { talentId: zyxwana.id, name: NAME } },
    ]);
    expect(JSON.stringify(all)).not.toContain('boxes');
    expect(await store.privacy.everything(ELSEWHERE, zyxwana.id)).toBeUndefined();
  });
});
