import { OpenAPIHono } from '@hono/zod-openapi';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { afterEach, describe, expect, test } from 'vitest';
import { personLineSchema, personLinesSchema, problemSchema } from '../contract.ts';
import { LOCAL_SCOPE } from '../scope.ts';
import { blank, direct, fact, free, ojasvi, talent } from '../talent/export/test/people.ts';
import { scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';
import type { Env, HttpDeps } from './context.ts';
import { exportRoutes } from './export-routes.ts';

const engines = {
  primary: scriptedEngine(async function* () {
    yield { type: 'text', delta: 'Hi.' };
  }),
};
const child = talent('X-5', 'Tanaya Gholap', {
  isMinor: fact(true),
  playingAge: fact({ min: 9, max: 11 }),
  heightCm: fact(131),
  representation: fact({ kind: 'agency', contact: '98200 22222' }),
});
const PEOPLE = [ojasvi, blank, free, direct, child];
const CHAT = 'chat-1';

let server: TestServer;
afterEach(() => server.close());

/** A conversation whose shortlist holds the people in this order. */
async function start(people = PEOPLE, title = 'आई, पुणेरी 22–28') {
  server = await startTestServer({ engines, talents: people });
  await server.store.chats.ensure(LOCAL_SCOPE, CHAT, '2026-11-22T10:00:00.000Z');
  await server.store.chats.setTitle(LOCAL_SCOPE, CHAT, title);
  await server.store.chats.setShortlist(
    LOCAL_SCOPE,
    CHAT,
    people.map(({ id: talentId, externalId, name }) => ({
      talentId,
      externalId,
      name,
      state: 'considered',
      at: '2026-11-22T10:00:00.000Z',
    })),
  );
}
const get = (at: string) => fetch(server.url + at);
const file = (name: string, query = '') => get(`/api/chats/${CHAT}/exports/${name}${query}`);
const rowsOf = async (response: Response) =>
  parse(await response.text(), { bom: true, columns: true }) as Record<string, string>[];

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return problemSchema.parse(await response.json());
}

describe('a file of the shortlist', () => {
  test('comes as a download under the name of the conversation, with the type of its format', async () => {
    await start();
    const csv = await file('shortlist.csv');
    expect(csv.status).toBe(200);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('x-content-type-options')).toBe('nosniff');
    expect(csv.headers.get('cache-control')).toBe('no-store');
    const disposition = csv.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="[\x20-\x7E]+"; filename\*=UTF-8''[!-~]+$/);
    expect(decodeURIComponent(disposition)).toMatch(/आई, पुणेरी 22–28 - Shortlist - \d{4}-\d\d-\d\d\.csv$/);
    expect([...new Uint8Array(await csv.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);

    const xlsx = await file('shortlist.xlsx', '?lang=hi');
    expect(xlsx.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(decodeURIComponent(xlsx.headers.get('content-disposition') ?? '')).toContain('शॉर्टलिस्ट');
    const [header, first] = await readSheet(Buffer.from(await xlsx.arrayBuffer()));
    expect(first?.[header!.indexOf('नाम / Stage Name')]).toBe('Ojasvi Barde');
  });

  test.each(['shortlist', 'contact-sheet', 'availability'])(
    'has one row for each person (%s)',
    async (kind) => {
      await start();
      const rows = await rowsOf(await file(`${kind}.csv`));
      expect(rows.map((row) => row['Stage Name'] ?? row.Name)).toEqual(PEOPLE.map(({ name }) => name));
      const [, ...body] = await readSheet(Buffer.from(await (await file(`${kind}.xlsx`)).arrayBuffer()));
      expect(body.map(([place]) => place)).toEqual([1, 2, 3, 4, 5]);
    },
  );

  test('of an empty list has its header alone', async () => {
    await start([]);
    expect(await rowsOf(await file('shortlist.csv'))).toEqual([]);
    expect(await readSheet(Buffer.from(await (await file('availability.xlsx')).arrayBuffer()))).toHaveLength(
      1,
    );
  });

  test('gives contacts in the contact sheet alone, and there of representations alone', async () => {
    await start();
    for (const name of ['shortlist.csv', 'availability.csv'])
      expect(await (await file(name)).text(), name).not.toMatch(/98200/);
    const sheet = await (await file('contact-sheet.csv')).text();
    expect(sheet).toContain("'+91 98200 11111");
    expect(sheet).not.toMatch(/22222|44444/);
  });
});

describe('the days of a grid', () => {
  const daysOf = async (query: string) => {
    const [row] = await rowsOf(await file('availability.csv', query));
    return Object.keys(row!).slice(4);
  };

  test('are those asked for, or thirty from today', async () => {
    await start();
    expect(await daysOf('?from=2026-12-30&to=2027-01-02')).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
    const open = await daysOf('');
    expect(open).toHaveLength(30);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' }).format(new Date());
    expect(open[0]).toBe(today);
    expect(await daysOf('?from=2028-02-28')).toHaveLength(30);
    expect((await daysOf('?from=2028-02-28'))[1]).toBe('2028-02-29');
    expect(await daysOf('?to=2020-01-01')).toEqual(['2020-01-01']);
  });

  test('half a year fits, a day more does not', async () => {
    await start();
    expect(await daysOf('?from=2027-01-01&to=2027-07-03')).toHaveLength(184);
    const refused = await file('availability.csv', '?from=2027-01-01&to=2027-07-04');
    expect(refused.status).toBe(400);
    expect((await problemOf(refused)).detail).toMatch(/185 days; a grid holds 184/);
  });

  test.each([
    ['backwards', '?from=2027-01-02&to=2027-01-01', /backwards.*Swap/],
    ['no day of the calendar', '?from=2027-02-30', /"from"/],
    ['another way of writing', '?from=1/2/2027', /"from"/],
    ['far ahead', '?from=2027-01-01&to=9999-01-01', /days; a grid holds/],
  ])('are refused with a reason: %s', async (_what, query, reason) => {
    await start();
    const refused = await file('availability.xlsx', query);
    expect(refused.status).toBe(400);
    expect((await problemOf(refused)).detail).toMatch(reason);
  });
});

describe('what is not there', () => {
  test.each([
    [400, `/api/chats/${CHAT}/exports/shortlist.pdf`],
    [400, `/api/chats/${CHAT}/exports/everything.csv`],
    [400, `/api/chats/${CHAT}/exports/shortlist.csv?lang=fr`],
    [400, `/api/chats/${CHAT}/message-lines?lang=fr`],
    [404, '/api/chats/none/exports/shortlist.csv'],
    [404, '/api/chats/none/message-lines'],
    [404, '/api/talents/none/message-line'],
  ])('gets %i as a problem: %s', async (status, at) => {
    await start();
    const response = await get(at);
    expect(response.status).toBe(status);
    expect((await problemOf(response)).status).toBe(status);
  });

  test('another user’s conversation is not there either', async () => {
    server = await startTestServer({
      engines,
      scopeFor: () => ({ ...LOCAL_SCOPE, userId: 'somebody-else' }),
    });
    await server.store.chats.ensure(LOCAL_SCOPE, CHAT, '2026-11-22T10:00:00.000Z');
    expect((await file('contact-sheet.csv')).status).toBe(404);
  });
});

describe('lines for a message', () => {
  test('hold what a message says, in the language asked for, and no contact', async () => {
    await start();
    const { people } = personLinesSchema.parse(
      await (await get(`/api/chats/${CHAT}/message-lines?lang=hi`)).json(),
    );
    expect(people.map(({ name }) => name)).toEqual(PEOPLE.map(({ name }) => name));
    expect(people[0]).toMatchObject({
      playingAge: { min: 22, max: 27 },
      heightCm: 158,
      languages: ['मराठी', 'हिंदी', 'अंग्रेज़ी'],
    });
    expect([people[1]!.taken, people[2]!.taken]).toEqual([undefined, []]);
    expect(JSON.stringify(people)).not.toMatch(/98200|deaf|agency/);
  });

  test('of a minor hold the name alone until the guardian has consented', async () => {
    const asked = talent('X-6', 'Revati Sontakke', { ...child.facts, guardianConsent: fact(true) });
    await start([child, asked]);
    const line = async (id: string) =>
      personLineSchema.parse(await (await get(`/api/talents/${id}/message-line`)).json());
    expect(await line(child.id)).toEqual({
      talentId: child.id,
      name: 'Tanaya Gholap',
      languages: [],
      minor: true,
      withheld: true,
      fictional: true,
    });
    expect(await line(asked.id)).toMatchObject({ minor: true, withheld: false, heightCm: 131 });
  });
});

describe('the whole roster', () => {
  test('is a download that no id stands in the way of', async () => {
    await start();
    const response = await get('/api/talents/export.csv');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/filename="CastMatch roster - [\d-]+\.csv"/);
    const rows = await rowsOf(response);
    expect(rows.map((row) => row['Talent ID'])).toEqual(['X-1', 'X-2', 'X-3', 'X-4', 'X-5']);
    expect(rows[3]!['Rep Contact']).toBe('98200 44444');
    expect(server.problems).toEqual([]);
  });

  test('is read as it is taken, and no more once nobody takes it', async () => {
    const many = Array.from({ length: 1100 }, (_, index) => talent(`P-${index}`, `Person ${index}`));
    server = await startTestServer({ engines, talents: many });
    let pages = 0;
    const { rosterPages, ...store } = server.store;
    const counted = {
      ...store,
      rosterPages: {
        idsAfter: (...args: Parameters<typeof rosterPages.idsAfter>) => {
          pages += 1;
          return rosterPages.idsAfter(...args);
        },
      },
    };
    const app = new OpenAPIHono<Env>();
    app.use(async (c, next) => {
      c.set('scope', LOCAL_SCOPE);
      await next();
    });
    app.route('/', exportRoutes({ store: counted, clock: () => new Date() } as unknown as HttpDeps));
    const whole = await app.request('/api/talents/export.csv');
    expect(await rowsOf(whole)).toHaveLength(1100);
    expect(pages).toBe(6);

    pages = 0;
    const reader = (await app.request('/api/talents/export.csv')).body!.getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    expect(pages).toBeLessThan(4);
  });
});
