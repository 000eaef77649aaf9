/** Photos, consent, erasure and export, as a client meets them. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  headshotSchema,
  personExportSchema,
  problemSchema,
  talentDetailSchema,
  talentListSchema,
  talentRecordSchema,
  type NewConsent,
} from '../contract.ts';
import { LOCAL_SCOPE } from '../scope.ts';
import type { Fact, Talent } from '../talent/model.ts';
import { bomb, CAMERA_NOTE, jpeg, look, png } from '../test/pictures.ts';
import { person, scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';

const fact = <T>(value: T): Fact<T> => ({ value, source: 'import', asOf: '2026-11-20' });
const asha: Talent = { ...person('01ASHA', 'T001', 'Asha Velkar'), facts: { unavailable: fact([]) } };
const bina: Talent = person('01BINA', 'T002', 'Bina Velkar');
const chintu: Talent = { ...person('01CHINTU', 'T003', 'Chintu Velkar'), facts: { isMinor: fact(true) } };

let server: TestServer;
let dataDir: string;
let office = 'local';
beforeEach(async () => {
  office = 'local';
  dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-photos-'));
  server = await startTestServer({
    engines: {
      primary: scriptedEngine(async function* () {
        yield { type: 'text', delta: 'Hi.' };
      }),
    },
    talents: [asha, bina, chintu],
    dataDir,
    scopeFor: () => ({ ...LOCAL_SCOPE, officeId: office }),
  });
});
afterEach(async () => {
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
});

const get = (at: string) => fetch(server.url + at);
const putPhoto = (id: string, bytes: Uint8Array, fileName = 'asha.jpg') =>
  fetch(`${server.url}/api/talents/${id}/photo?fileName=${fileName}`, {
    method: 'PUT',
    headers: { 'content-type': 'image/jpeg' },
    body: new Uint8Array(bytes),
  });
const send = (method: string, at: string, body?: unknown) =>
  fetch(server.url + at, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
const consent = (id: string, said: Partial<NewConsent>) =>
  send('POST', `/api/talents/${id}/consent`, {
    purpose: 'photo',
    state: 'given',
    by: 'self',
    noticeVersion: '2026-11',
    language: 'mr',
    ...said,
  });
const recordOf = async (id: string) =>
  talentRecordSchema.parse(await (await get(`/api/talents/${id}/record`)).json());
const detail = async (response: Response) => problemSchema.parse(await response.json()).detail ?? '';
const filesOnDisk = async () =>
  (await readdir(path.join(dataDir, 'media'), { recursive: true }).catch(() => [])).filter((name) =>
    name.includes('.'),
  );

describe('a headshot', () => {
  test('is kept in three sizes, told in list, detail and record, and served as what it is', async () => {
    const kept = headshotSchema.parse(await (await putPhoto(asha.id, await jpeg())).json());
    expect(kept).toMatchObject({ width: 800, height: 1000, fileName: 'asha.jpg', source: 'office' });
    const { talents } = talentListSchema.parse(await (await get('/api/talents')).json());
    expect(talents.map(({ name, photo }) => [name, photo !== undefined])).toEqual([
      ['Asha Velkar', true],
      ['Bina Velkar', false],
      ['Chintu Velkar', false],
    ]);
    const { photo } = talentDetailSchema.parse(await (await get(`/api/talents/${asha.id}`)).json());
    expect(photo).toEqual(kept.photo);
    expect((await recordOf(asha.id)).headshot).toEqual(kept);

    const addresses = (photo?.srcSet ?? '').split(', ').map((candidate) => candidate.split(' '));
    expect(addresses.map(([, width]) => width)).toEqual(['96w', '320w', '800w']);
    for (const [address = '', width = ''] of addresses) {
      const response = await get(address);
      expect(response.headers.get('content-type')).toBe('image/webp');
      expect(response.headers.get('cache-control')).toBe('private, max-age=86400, immutable');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const bytes = Buffer.from(await response.arrayBuffer());
      const read = await look(bytes);
      expect([read.format, `${read.width}w`, read.metadata]).toEqual(['webp', width, []]);
      expect(bytes.includes(CAMERA_NOTE)).toBe(false);
    }
  });

  test('that replaces another takes its files away, unless they are somebody else’s too', async () => {
    const shared = await jpeg();
    await putPhoto(asha.id, shared);
    await putPhoto(bina.id, shared);
    expect(await filesOnDisk()).toHaveLength(3);
    await putPhoto(asha.id, await jpeg({ colour: '#204060' }));
    expect(await filesOnDisk()).toHaveLength(6);
    await putPhoto(bina.id, await jpeg({ colour: '#204060' }));
    expect(await filesOnDisk()).toHaveLength(3);
  });

  test.for([
    ['a drawing named as a photo', 415, async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page named as a photo', 415, async () => Buffer.from('<!doctype html><script>1</script>')],
    ['a photo that was cut off', 422, async () => (await png()).subarray(0, -300)],
    ['a bomb', 422, bomb],
    ['a file above the limit', 413, async () => Buffer.alloc(15 * 1024 * 1024 + 1)],
  ] as const)('%s is refused with %i, and the photo that was there stays', async ([, status, make]) => {
    const before = headshotSchema.parse(await (await putPhoto(asha.id, await jpeg())).json());
    const response = await putPhoto(asha.id, await make());
    expect(response.status).toBe(status);
    expect(await detail(response)).toMatch(/Save|Export|Open/);
    expect((await recordOf(asha.id)).headshot).toEqual(before);
    expect((await get(before.photo?.src ?? '')).status).toBe(200);
  });

  test('of somebody who is not there is refused', async () => {
    expect((await putPhoto('nobody', await jpeg())).status).toBe(404);
  });

  test('is another office’s secret', async () => {
    const kept = headshotSchema.parse(await (await putPhoto(asha.id, await jpeg())).json());
    office = 'another';
    expect((await get(kept.photo?.src ?? '')).status).toBe(404);
    office = 'local';
    expect((await get(kept.photo?.src ?? '')).status).toBe(200);
  });

  test('is at no address but its own', async () => {
    const { sha256 } = headshotSchema.parse(await (await putPhoto(asha.id, await jpeg())).json());
    for (const at of [`${sha256}/97.webp`, `${sha256}/96.svg`, 'x/96.webp', `${sha256}%2f..%2f/96.webp`])
      expect([at, (await get(`/api/media/${at}`)).status]).toEqual([
        at,
        expect.toSatisfy((s) => s === 400 || s === 404),
      ]);
  });

  test('can be taken out, with its files', async () => {
    const { photo } = headshotSchema.parse(await (await putPhoto(asha.id, await jpeg())).json());
    const gone = await send('DELETE', `/api/talents/${asha.id}/photo`);
    expect([gone.status, gone.headers.get('clear-site-data')]).toEqual([204, '"cache"']);
    expect((await get(photo?.src ?? '')).status).toBe(404);
    expect(await filesOnDisk()).toEqual([]);
    expect((await send('DELETE', `/api/talents/${asha.id}/photo`)).status).toBe(404);
  });
});

describe('consent', () => {
  test('without any a photo is shown inside the office, and the record says that none is on file', async () => {
    await putPhoto(asha.id, await jpeg());
    const { headshot, purposes, recommended } = await recordOf(asha.id);
    expect(headshot?.consent).toEqual({ state: 'not_on_file' });
    expect(headshot?.photo).toBeDefined();
    expect(purposes.every(({ state }) => state === 'not_on_file')).toBe(true);
    expect(recommended).toBe(true);
  });

  test.for(['photo', 'profile'] as const)(
    'to the %s withdrawn, the photo is served to nobody and can come back',
    async (purpose) => {
      const { photo } = headshotSchema.parse(await (await putPhoto(asha.id, await jpeg())).json());
      const response = await consent(asha.id, { purpose, state: 'withdrawn' });
      expect([response.status, response.headers.get('clear-site-data')]).toEqual([201, '"cache"']);
      expect((await get(photo?.src ?? '')).status).toBe(404);
      const { talents } = talentListSchema.parse(await (await get('/api/talents')).json());
      expect(talents[0]?.photo).toBeUndefined();
      const { headshot } = await recordOf(asha.id);
      expect(headshot).toMatchObject({ consent: { state: 'withdrawn' } });
      expect(headshot?.photo).toBeUndefined();
      expect((await putPhoto(asha.id, await jpeg({ colour: '#204060' }))).status).toBe(409);
      await consent(asha.id, { purpose, state: 'given' });
      expect((await get(photo?.src ?? '')).status).toBe(200);
    },
  );

  test('a child has a photo only while a guardian’s consent is on file', async () => {
    const refused = await putPhoto(chintu.id, await jpeg());
    expect(refused.status).toBe(409);
    expect(await detail(refused)).toContain('guardian');
    expect((await consent(chintu.id, { purpose: 'minor', by: 'self' })).status).toBe(422);
    expect((await consent(chintu.id, { purpose: 'minor', by: 'guardian' })).status).toBe(201);
    const { photo } = headshotSchema.parse(await (await putPhoto(chintu.id, await jpeg())).json());
    expect((await get(photo?.src ?? '')).status).toBe(200);
    await consent(chintu.id, { purpose: 'minor', state: 'withdrawn', by: 'guardian' });
    expect((await get(photo?.src ?? '')).status).toBe(404);
    expect((await recordOf(chintu.id)).guardianConsent).toBe(false);
  });

  test('keeps who said what, when, on which notice and in which language', async () => {
    await consent(asha.id, { purpose: 'share_client', at: '2026-11-01', proof: 'Form 12' });
    await consent(asha.id, { purpose: 'share_client', state: 'withdrawn' });
    const { records, purposes } = await recordOf(asha.id);
    expect(records.map(({ state }) => state)).toEqual(['withdrawn', 'given']);
    expect(records[1]).toMatchObject({
      at: '2026-10-31T18:30:00.000Z',
      by: 'self',
      noticeVersion: '2026-11',
      language: 'mr',
      proof: 'Form 12',
    });
    expect(purposes.find(({ purpose }) => purpose === 'share_client')?.state).toBe('withdrawn');
  });

  test.for([
    [{ at: '2999-01-01' }, 422, 'future'],
    [{ purpose: 'minor', by: 'guardian' }, 422, 'not under 18'],
    [{ language: 'not a tag' }, 400, 'language'],
    [{ noticeVersion: '' }, 400, 'noticeVersion'],
  ] as const)('refuses %o', async ([said, status, word]) => {
    const response = await consent(asha.id, said);
    expect([response.status, await detail(response)]).toEqual([status, expect.stringContaining(word)]);
    expect((await recordOf(asha.id)).records).toEqual([]);
  });

  test('hidden, or with matching withdrawn, a person is out of recommendations', async () => {
    await send('PUT', `/api/talents/${asha.id}/status`, { status: 'hidden' });
    await consent(bina.id, { purpose: 'ai_matching', state: 'withdrawn' });
    expect([(await recordOf(asha.id)).recommended, (await recordOf(bina.id)).recommended]).toEqual([
      false,
      false,
    ]);
    expect(await server.store.consent.excluded(LOCAL_SCOPE)).toEqual(new Set([asha.id, bina.id]));
    await send('PUT', `/api/talents/${asha.id}/status`, { status: 'active' });
    expect((await recordOf(asha.id)).recommended).toBe(true);
  });
});

describe('a person’s rights', () => {
  test('all that is stored comes as one file, photo included', async () => {
    await putPhoto(asha.id, await jpeg());
    await consent(asha.id, { proof: 'Form 12' });
    const response = await get(`/api/talents/${asha.id}/export.json`);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const all = personExportSchema.parse(await response.json());
    expect(all.records['talent']?.[0]).toMatchObject({ name: 'Asha Velkar' });
    expect(all.records['consent']?.[0]).toMatchObject({ proof: 'Form 12' });
    const [picture] = all.photos;
    expect((await look(Buffer.from(picture?.webp ?? '', 'base64'))).width).toBe(800);
    expect((await get('/api/talents/nobody/export.json')).status).toBe(404);
  });

  test('erased, nothing is left but a receipt without a name', async () => {
    const { photo } = headshotSchema.parse(await (await putPhoto(asha.id, await jpeg())).json());
    await consent(asha.id, {});
    const response = await send('DELETE', `/api/talents/${asha.id}`);
    expect(response.status).toBe(200);
    const receipt = (await response.json()) as { erased: Record<string, number> };
    expect(receipt.erased).toMatchObject({ talent: 1, consent: 1, media_asset: 1 });
    expect(JSON.stringify(receipt)).not.toMatch(/asha|01ASHA|T001/i);
    for (const at of ['', '/record', '/export.json'])
      expect((await get(`/api/talents/${asha.id}${at}`)).status).toBe(404);
    expect((await get(photo?.src ?? '')).status).toBe(404);
    expect(await filesOnDisk()).toEqual([]);
    const { receipts } = (await (await get('/api/erasures')).json()) as { receipts: unknown[] };
    expect(receipts).toEqual([receipt]);
    expect((await send('DELETE', `/api/talents/${asha.id}`)).status).toBe(404);
  });

  test('a page of another origin can neither set a photo nor erase anybody', async () => {
    const foreign = { origin: 'https://evil.example' };
    for (const [method, at] of [
      ['PUT', `/api/talents/${asha.id}/photo`],
      ['DELETE', `/api/talents/${asha.id}/photo`],
      ['DELETE', `/api/talents/${asha.id}`],
      ['POST', `/api/talents/${asha.id}/consent`],
      ['PUT', `/api/talents/${asha.id}/status`],
    ] as const)
      expect([at, (await fetch(server.url + at, { method, headers: foreign })).status]).toEqual([at, 403]);
  });
});
