import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCastMatch, type CastMatch } from '../compose.ts';
import {
  importJobSchema,
  importListSchema,
  importReportSchema,
  problemSchema,
  reviewListSchema,
  talentHistorySchema,
  undoReportSchema,
} from '../contract.ts';
import { LOCAL_SCOPE } from '../scope.ts';

let folder: string;
let castMatch: CastMatch;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'castmatch-imports-'));
  castMatch = await createCastMatch({ dataDir: folder, env: {}, demo: false });
});
afterEach(async () => {
  await castMatch.close();
  await rm(folder, { recursive: true, force: true });
});

const post = (csv: BodyInit, query: Record<string, string> = {}) =>
  castMatch.app.request(`/api/imports?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: csv,
  });
const get = async (at: string): Promise<unknown> => (await castMatch.app.request(at)).json();
const count = async () => (await castMatch.store.talents.count(LOCAL_SCOPE)).count;
const uploads = () => readdir(path.join(folder, 'imports'));

const CSV = 'Artiste,City,Phone\nZarna Velhankar,Pune,9820012345\nNoor Parindekar,Delhi,9820012345\n';
const MAP = { map: JSON.stringify({ Artiste: 'name' }) };

describe('importing over HTTP', () => {
  test('shows columns with their first cells, follows a correction, and writes nothing', async () => {
    const report = importReportSchema.parse(await (await post(CSV, { dryRun: 'true', ...MAP })).json());
    expect(report).toMatchObject({ dryRun: true, rows: 2, imported: 2 });
    expect(report.columns[1]).toEqual({ header: 'City', field: 'city', samples: ['Pune', 'Delhi'] });
    expect(await count()).toBe(0);
    expect(await uploads()).toEqual([]);
  });

  test('tells what is wrong with a map, and with a column that nobody has', async () => {
    expect((await post(CSV, { map: 'not json' })).status).toBe(400);
    const refused = await post(CSV, { map: JSON.stringify({ Nome: 'name' }) });
    expect(refused.status).toBe(422);
    expect(problemSchema.parse(await refused.json()).detail).toContain('Nome');
    expect(await uploads()).toEqual([]);
  });

  test('answers a small file with its report, lists it, and takes it back', async () => {
    const report = importReportSchema.parse(await (await post(CSV, MAP)).json());
    expect(report).toMatchObject({ imported: 2, reviews: 1 });
    const { imports } = importListSchema.parse(await get('/api/imports'));
    expect(imports.map(({ id, status, progress }) => [id, status, progress])).toEqual([
      [report.id, 'done', 1],
    ]);
    const undone = await castMatch.app.request(`/api/imports/${report.id ?? ''}/undo`, { method: 'POST' });
    expect(undoReportSchema.parse(await undone.json())).toMatchObject({ removed: 2 });
    expect(await count()).toBe(0);
    const twice = await castMatch.app.request(`/api/imports/${report.id ?? ''}/undo`, { method: 'POST' });
    expect(twice.status).toBe(409);
  });

  test('answers a large file at once with a job, which ends with the report; the server answers meanwhile', async () => {
    const rows = Array.from({ length: 1_500 }, (_, n) => `P${n},Person ${n},Pune,${'long '.repeat(150)}`);
    const response = await post(['ID,Name,City,Bio', ...rows].join('\n'));
    expect(response.status).toBe(202);
    let job = importJobSchema.parse(await response.json());
    let answered = 0;
    while (job.status === 'reading' || job.status === 'writing') {
      expect((await castMatch.app.request('/livez')).status).toBe(200);
      answered += 1;
      await wait(5);
      job = importJobSchema.parse(await get(`/api/imports/${job.id}`));
    }
    expect(job).toMatchObject({ status: 'done', progress: 1, report: { imported: 1_500 } });
    expect(answered).toBeGreaterThan(3);
    expect(await uploads()).toEqual([]);
  });

  test('refuses what is too large by its length, before it is read', async () => {
    const response = await castMatch.app.request('/api/imports', {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'content-length': String(101 * 1024 * 1024) },
      body: CSV,
    });
    expect(response.status).toBe(413);
    expect(await uploads()).toEqual([]);
  });
});

describe('pairs and history over HTTP', () => {
  const decide = (id: string, decision: string) =>
    castMatch.app.request(`/api/imports/reviews/${id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ decision }),
    });

  test('a pair is listed, decided once, and shows in the history of who stays', async () => {
    await post(CSV, MAP);
    const { reviews, total } = reviewListSchema.parse(await get('/api/imports/reviews'));
    expect(total).toBe(1);
    const id = reviews[0]?.id ?? '';
    expect((await decide(id, 'perhaps')).status).toBe(400);
    const decided = await decide(id, 'same');
    const { talentId } = (await decided.json()) as { talentId: string };
    expect(await count()).toBe(1);
    expect((await decide(id, 'same')).status).toBe(404);
    const { changes } = talentHistorySchema.parse(await get(`/api/talents/${talentId}/history`));
    expect(changes.at(-1)).toMatchObject({ field: 'person', to: 'Zarna Velhankar', file: 'roster.csv' });
    expect((await castMatch.app.request('/api/talents/nobody/history')).status).toBe(404);
  });
});
