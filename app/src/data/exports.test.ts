import { expect, test } from 'vitest';
import { createApi } from './api.ts';
import { json, noConnection, problem, scriptedServer } from './scripted-server.ts';

const withName = (disposition: string) => () =>
  new Response('a,b', { headers: { 'content-disposition': disposition } });

test('a file comes with the name that the server gives it, in any script', async () => {
  const path = '/api/chats/c%2F1/exports/availability.xlsx?lang=hi&from=2026-12-01&to=2026-12-03';
  const { fetch } = scriptedServer({
    [`GET ${path}`]: [
      withName(`attachment; filename="x.xlsx"; filename*=UTF-8''%E0%A4%86%E0%A4%88%20-%201.xlsx`),
    ],
  });
  const days = { from: '2026-12-01', to: '2026-12-03' };
  const file = await createApi(fetch).exports.file('c/1', { file: 'availability.xlsx', days }, 'hi');
  expect(file.name).toBe('आई - 1.xlsx');
  expect(await file.blob.text()).toBe('a,b');
});

test.each(['', "attachment; filename*=UTF-8''%E0%A4", 'attachment'])(
  'a file without a name that can be read gets a plain one (%j)',
  async (disposition) => {
    const { fetch } = scriptedServer({
      'GET /api/chats/c1/exports/shortlist.csv?lang=en': [withName(disposition)],
    });
    expect((await createApi(fetch).exports.file('c1', { file: 'shortlist.csv' }, 'en')).name).toBe(
      'shortlist.csv',
    );
  },
);

test('a refusal says why, and no file comes of it', async () => {
  const path = 'GET /api/chats/c1/exports/shortlist.csv?lang=en';
  const refused = scriptedServer({ [path]: [problem(400, 'A grid holds 184 days.')] });
  await expect(
    createApi(refused.fetch).exports.file('c1', { file: 'shortlist.csv' }, 'en'),
  ).rejects.toMatchObject({
    kind: 'refused',
    message: 'A grid holds 184 days.',
  });
  const offline = scriptedServer({ [path]: [noConnection] });
  await expect(
    createApi(offline.fetch).exports.file('c1', { file: 'shortlist.csv' }, 'en'),
  ).rejects.toMatchObject({
    kind: 'offline',
  });
});

test('lines of people are read in the language of the page', async () => {
  const line = { talentId: 't1', name: 'Fictional Person' };
  const { fetch } = scriptedServer({
    'GET /api/chats/c1/message-lines?lang=mr': [json({ people: [line] })],
    'GET /api/talents/t%2F1/message-line?lang=mr': [json(line)],
  });
  const { exports } = createApi(fetch);
  const whole = { ...line, languages: [], minor: false, withheld: false, fictional: false };
  expect(await exports.messageLines('c1', 'mr')).toEqual([whole]);
  expect(await exports.messageLine('t/1', 'mr')).toEqual(whole);
});
