/** Memory over HTTP with the whole app: conversations days apart, the person's control, and erasure to the last byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCastMatch, type CastMatch } from '../compose.ts';
import {
  factListSchema,
  factWhySchema,
  memoryExportSchema,
  memorySchema,
  recommendationSchema,
} from '../contract.ts';
import { LOCAL_SCOPE } from '../scope.ts';
import { batchOf, talentNamed } from '../store/contract.test-suite.ts';
import { fact } from '../store/contract/samples.ts';
import { parseEvents, spokenText } from '../test/wire.ts';

let dataDir: string;
let app: CastMatch;
let user = 'me';
let count = 0;
const start = async () => {
  app = await createCastMatch({
    dataDir,
    env: {},
    demo: false,
    clock: () => new Date('2026-11-22T06:00:00.000Z'),
    scopeFor: () => ({ ...LOCAL_SCOPE, userId: user }),
  });
};
const person = (name: string, at: number, city: string, rate: number) =>
  talentNamed(name, {
    id: `t${at}`,
    externalId: `PX${100 + at}`,
    facts: {
      playsGender: fact(['woman' as const]),
      playingAge: fact({ min: 25, max: 35 }),
      city: fact(city),
      dayRate: fact({ minor: rate * 100, currency: 'INR' }),
    },
  });
beforeEach(async () => {
  user = 'me';
  dataDir = mkdtempSync(path.join(tmpdir(), 'castmatch-memory-http-'));
  await start();
  await app.store.talents.applyImport(
    LOCAL_SCOPE,
    batchOf([
      person('Rhea Malhotkar', 1, 'Mumbai', 12_000),
      person('Zyxwana Canaria', 2, 'Delhi', 18_000),
      person('Meera Testkar', 3, 'Pune', 30_000),
    ]),
  );
});
afterEach(async () => {
  await app.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const request = (method: string, at: string, body?: unknown) =>
  app.app.request(`http://localhost${at}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
/** In a conversation of its own unless one is named. */
const say = async (text: string, chat = `chat-${++count}`, more: object = {}) => {
  const response = await request('POST', '/api/chat', {
    id: chat,
    messages: [{ id: `m${++count}`, role: 'user', parts: [{ type: 'text', text }] }],
    ...more,
  });
  const events = parseEvents(await response.text());
  const data = events.flatMap(({ data: each }) =>
    each === '[DONE]' ? [] : [JSON.parse(each) as { type: string; data?: unknown }],
  );
  return {
    text: spokenText(events),
    names: data
      .filter(({ type }) => type === 'data-recommendation')
      .flatMap((each) => recommendationSchema.parse(each.data).items.map(({ name }) => name)),
    used: data
      .filter(({ type }) => type === 'data-memory')
      .flatMap((each) => memorySchema.parse(each.data).facts),
  };
};
const listed = async (query = '') =>
  factListSchema.parse(await (await request('GET', `/api/memory/facts${query}`)).json());

describe('in a new conversation', () => {
  test('a pass on somebody holds for that part, is told with day and reason, and says so on the wire', async () => {
    await say('Pass on Rhea for Inspector Kadam, too young');
    await app.close();
    await start();
    const kadam = await say('Options for Inspector Kadam please: woman, 25-35');
    expect(kadam.names).not.toContain('Rhea Malhotkar');
    expect(kadam.names).toContain('Meera Testkar');
    expect(kadam.text).toContain('Left out Rhea Malhotkar: passed on 22 Nov 2026, “too young”.');
    expect(kadam.used).toMatchObject([
      { text: 'Pass on Rhea for Inspector Kadam, too young', at: '2026-11-22T06:00:00.000Z' },
    ]);
    expect((await say('And for the college lecturer, woman 25-35?')).names).toContain('Rhea Malhotkar');
    user = 'somebody else';
    expect((await say('Options for Inspector Kadam please: woman, 25-35')).names).toContain('Rhea Malhotkar');
  });

  test('a note about a person is kept with that person, and is no project', async () => {
    await say('Remember that Meera is never free on Mondays');
    expect((await listed('?scope=talent')).facts).toMatchObject([
      { scopeId: 't3', subject: 'Meera Testkar' },
    ]);
  });

  test('a name in the other script is the same person', async () => {
    await say('रिया मल्होत्कर को कदम के लिए रिजेक्ट करो, बहुत छोटी है');
    expect((await say('Options for Kadam please: woman, 25-35')).names).not.toContain('Rhea Malhotkar');
  });

  test('the cap that was moved last counts, unless the message says another', async () => {
    await say('Salt Pan: the cap is 15,000 a day.');
    expect((await say('The producer moved the Salt Pan cap to 20,000.')).text).toContain(
      'stays in the history',
    );
    const clerk = await say('Salt Pan: a clerk, woman 25-35');
    expect(clerk.names.toSorted()).toEqual(['Rhea Malhotkar', 'Zyxwana Canaria']);
    expect(clerk.text).toContain('moved the Salt Pan cap to 20,000');
    expect((await say('Salt Pan: a clerk, woman 25-35, up to 40,000 a day')).names).toContain(
      'Meera Testkar',
    );
  });

  test('nothing of a temporary one is kept, and it is told nothing', async () => {
    await say('For Tiffin nobody from Delhi', 'secret', { temporary: true });
    expect((await listed()).facts).toEqual([]);
    await say('For Tiffin nobody from Delhi');
    const asked = await say('Tiffin: a clerk, woman 25-35', 'secret too', { temporary: true });
    expect(asked.names).toContain('Zyxwana Canaria');
    expect(asked.used).toEqual([]);
  });
});

describe('control', () => {
  const rule = async () => {
    await say('For Tiffin nobody from Delhi', 'origin');
    return (await listed()).facts[0]!;
  };

  test('what is kept is listed, found by its words, and says why it is known', async () => {
    const { id } = await rule();
    expect((await listed('?q=delhi')).facts).toHaveLength(1);
    expect((await listed('?q=टिफिन')).facts).toHaveLength(1);
    expect((await listed('?q=kolkata')).facts).toEqual([]);
    expect((await listed('?scope=role')).facts).toEqual([]);
    const why = factWhySchema.parse(await (await request('GET', `/api/memory/facts/${id}/why`)).json());
    expect(why.sources).toMatchObject([{ quote: 'For Tiffin nobody from Delhi', chatId: 'origin' }]);
    expect(why.sources[0]?.link).toBe(`/chats/origin#${why.sources[0]?.messageId}`);
  });

  test('an edit closes the old entry, outranks what is said later, and can be pinned', async () => {
    const { id } = await rule();
    const edited = await request('PATCH', `/api/memory/facts/${id}`, {
      value: { stance: 'open' },
      text: 'Delhi is fine',
      pinned: true,
    });
    expect(await edited.json()).toMatchObject({ origin: 'user_edited', text: 'Delhi is fine', pinned: true });
    expect((await say('For Tiffin nobody from Delhi')).text).toContain('You edited this one by hand');
    expect((await say('Tiffin: a clerk, woman 25-35')).names).toContain('Zyxwana Canaria');
    const [now] = (await listed()).facts;
    const history = factListSchema
      .pick({ facts: true })
      .parse(await (await request('GET', `/api/memory/facts/${now!.id}/history`)).json());
    expect(history.facts.map(({ text }) => text)).toEqual(['For Tiffin nobody from Delhi', 'Delhi is fine']);
    expect((await request('PATCH', `/api/memory/facts/${id}`, { text: 'x' })).status).toBe(409);
  });

  test('a fact is moved to another project and shared with the office', async () => {
    const { id } = await rule();
    const moved = await request('PATCH', `/api/memory/facts/${id}`, {
      scopeId: 'salt pan',
      sharedWith: 'office',
    });
    expect(await moved.json()).toMatchObject({ scope: 'project', scopeId: 'salt pan', sharedWith: 'office' });
    user = 'colleague';
    expect((await say('Salt Pan: a clerk, woman 25-35')).names).not.toContain('Zyxwana Canaria');
    expect((await say('Tiffin: a clerk, woman 25-35')).names).toContain('Zyxwana Canaria');
    expect(
      (await request('PATCH', `/api/memory/facts/${(await listed()).facts[0]!.id}`, { scope: 'user' }))
        .status,
    ).toBe(422);
  });

  test('a fact is forgotten for good, and nobody else can reach it', async () => {
    const { id } = await rule();
    user = 'stranger';
    for (const [method, at] of [
      ['GET', '/why'],
      ['GET', '/history'],
      ['DELETE', ''],
    ] as const)
      expect((await request(method, `/api/memory/facts/${id}${at}`)).status).toBe(404);
    expect((await request('PATCH', `/api/memory/facts/${id}`, { pinned: true })).status).toBe(404);
    user = 'me';
    expect((await request('DELETE', `/api/memory/facts/${id}`)).status).toBe(204);
    expect((await listed('?past=true')).facts).toEqual([]);
  });

  test('memory is paused and goes on', async () => {
    await rule();
    expect((await request('PUT', '/api/memory/pause', { paused: true })).status).toBe(200);
    expect((await listed()).paused).toBe(true);
    expect((await say('Tiffin: a clerk, woman 25-35')).names).toContain('Zyxwana Canaria');
    await request('PUT', '/api/memory/pause', { paused: false });
    expect((await say('Tiffin: a clerk, woman 25-35')).names).not.toContain('Zyxwana Canaria');
  });

  test('a project hands what holds to its next season, and all of it can be taken away', async () => {
    await say('For Tiffin S1 nobody from Delhi');
    const carried = await request('POST', '/api/memory/carry', { from: 'Tiffin S1', to: 'Tiffin S2' });
    expect(await carried.json()).toMatchObject({ carried: 1 });
    expect((await request('POST', '/api/memory/carry', { from: 'Nowhere', to: 'Tiffin S3' })).status).toBe(
      404,
    );
    const all = memoryExportSchema.parse(await (await request('GET', '/api/memory/export.json')).json());
    expect(all.facts.map(({ scopeId }) => scopeId).toSorted()).toEqual(['tiffin s1', 'tiffin s2']);
  });

  test.each([{}, { text: '' }, { colour: 'red' }])('a change of %o is refused', async (change) => {
    const { id } = await rule();
    expect((await request('PATCH', `/api/memory/facts/${id}`, change)).status).toBe(400);
  });
});

describe('a person who is erased', () => {
  /** Every file under the data folder, the database and its write-ahead log among them. */
  const hits = (canary: string, folder = dataDir): string[] =>
    readdirSync(folder).flatMap((name) => {
      const file = path.join(folder, name);
      if (statSync(file).isDirectory()) return hits(canary, file);
      return readFileSync(file).includes(canary) ? [name] : [];
    });

  test('is in no fact, message, log or page of the file, before and after a restart', async () => {
    await say('Pass on Zyxwana Canaria for Inspector Kadam, too qwertzish');
    await say('Remember that Zyxwana is never free on qwertzish Mondays');
    await say('For Tiffin nobody from Delhi');
    user = 'colleague';
    await say('Shortlist Zyxwana Canaria for Tai');
    user = 'me';
    expect(hits('Zyxwana')).toContain('castmatch.sqlite-wal');
    const exported = (await (await request('GET', '/api/talents/t2/export.json')).json()) as {
      records: object;
    };
    expect(JSON.stringify(exported.records)).toContain('too qwertzish');
    const receipt = (await (await request('DELETE', '/api/talents/t2')).json()) as {
      erased: Record<string, number>;
      settled: boolean;
    };
    expect(receipt).toMatchObject({ settled: true, erased: { fact: 3 } });
    for (const canary of ['Zyxwana', 'qwertzish']) expect(hits(canary)).toEqual([]);
    await app.close();
    await start();
    for (const canary of ['Zyxwana', 'qwertzish']) expect(hits(canary)).toEqual([]);
    expect((await listed('?past=true')).facts).toMatchObject([{ text: 'For Tiffin nobody from Delhi' }]);
    user = 'colleague';
    expect((await listed('?past=true')).facts).toEqual([]);
  });
});
