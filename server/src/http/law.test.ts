/** What the law asks for, over HTTP: every answer and every shortlist leaves its entry, and the figures come from them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  decisionCheckSchema,
  decisionListSchema,
  impactReportSchema,
  lintSchema,
  type Decision,
} from '../contract.ts';
import { createEmbeddedEngine } from '../engines/embedded/index.ts';
import { LOCAL_SCOPE } from '../scope.ts';
import type { Fact, Talent, TalentFacts } from '../talent/model.ts';
import { compareTalent, searchTalent, talentDetail } from '../talent/search/index.ts';
import { sourcesOf } from '../test/search.ts';
import { startTestServer, type TestServer } from '../test/server.ts';
import { postTurn, userMessage } from '../test/wire.ts';
import type { RosterSearch } from '../assistant/tools.ts';

const TODAY = '2026-11-22';
const fact = <T>(value: T): Fact<T> => ({ value, source: 'import', asOf: TODAY });
const person = (id: string, facts: TalentFacts): Talent => ({
  id,
  externalId: id.toLowerCase(),
  name: `Fictional ${id}`,
  fictional: true,
  facts: { playingAge: fact({ min: 30, max: 40 }), city: fact('Pune'), ...facts },
  flags: [],
});
const TALENTS = [
  person('W1', { playsGender: fact(['woman']) }),
  person('W2', { playsGender: fact(['woman']), selfDeclared: fact(['deaf']) }),
  person('M1', { playsGender: fact(['man']) }),
  person('M2', { playsGender: fact(['man']), city: fact('Patna') }),
  person('G1', { playsGender: fact(['girl']), playingAge: fact({ min: 14, max: 16 }), isMinor: fact(true) }),
];
const roster: RosterSearch = {
  search: async (_, briefs, lang) => searchTalent(sourcesOf(TALENTS), briefs, lang, TODAY),
  detail: (talent) => talentDetail(talent),
  compare: async (_, talents, brief, lang) => compareTalent(talents, brief, lang, TODAY),
};

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer({ engines: { primary: createEmbeddedEngine() }, talents: TALENTS, roster });
});
afterEach(() => server.close());

let turns = 0;
async function ask(chatId: string, text: string): Promise<string> {
  turns += 1;
  const response = await postTurn(server.url, chatId, userMessage(`u${turns}`, text));
  return response.text();
}
const get = async (path: string) => (await fetch(`${server.url}${path}`)).json() as Promise<unknown>;
const entries = async (query = ''): Promise<Decision[]> =>
  decisionListSchema.parse(await get(`/api/decisions${query}`)).decisions;
const put = (chatId: string, ids: readonly string[]) =>
  fetch(`${server.url}/api/chats/${chatId}/shortlist`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ entries: ids.map((talentId) => ({ talentId })) }),
  });

describe('the decision log', () => {
  test('keeps who was shown in which order, what was asked, by whom and with which engine', async () => {
    await ask('c1', 'A person playing 30-40 in Pune');
    const [entry] = await entries();
    expect(entry).toMatchObject({
      kind: 'recommended',
      userId: LOCAL_SCOPE.userId,
      body: { chatId: 'c1', engine: 'embedded', ai: false },
    });
    if (entry?.kind !== 'recommended') throw new Error('no recommendation');
    const [role] = entry.body.roles;
    expect([...(role?.listed ?? [])].sort()).toEqual(['M1', 'W1', 'W2']);
    expect(role?.asked.map(({ field }) => field)).toEqual(['playingAge', 'city']);
    expect(role).toMatchObject({ open: ['gender'], met: { 'woman|IN-MH': 2, 'man|IN-MH': 1 } });
  });

  test('holds ids and names of fields, and nothing else of people', async () => {
    await ask('c1', 'A woman playing 30-40 in Pune');
    const stored = await server.store.decisions.list(LOCAL_SCOPE, { limit: 10 });
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toMatch(/Fictional|Pune|30.40/);
  });

  test('keeps changes of the shortlist apart by who made them', async () => {
    await ask('c1', 'A woman playing 30-40');
    await ask('c1', 'Shortlist the first');
    await put('c1', ['W2', 'W1']);
    const [byPerson, byAssistant] = await entries('?kind=shortlisted');
    expect(byPerson?.body).toMatchObject({ by: 'person', change: 'set', to: ['W2', 'W1'] });
    expect(byAssistant?.body).toMatchObject({ by: 'assistant', change: 'add', from: [] });
  });

  test('keeps each use of a trait with its reason in words, and the answer shows both', async () => {
    const answer = await ask('c1', 'Deaf actress 30-40. The character is a deaf schoolteacher.');
    const [entry] = await entries('?kind=trait_used');
    expect(entry).toMatchObject({
      body: { trait: 'deaf', chatId: 'c1' },
      words: 'The character is a deaf schoolteacher',
    });
    expect(spoken(answer)).toContain(
      'for this reason from the story: "The character is a deaf schoolteacher"',
    );
  });

  test('keeps no trait where the reason was refused, and that trait words were sent all the same', async () => {
    const answer = await ask('c1', 'Deaf actress 30-40, the client wants it. Homely girls only.');
    expect(await entries('?kind=trait_used')).toEqual([]);
    expect(spoken(answer)).toContain('a preference, not a fact of the character');
    const [entry] = await entries('?kind=lint_overridden');
    expect(entry?.body).toMatchObject({ findings: [{ kind: 'looks', count: 1 }] });
  });

  test('keeps that minors were refused, and the way on finds adults only', async () => {
    const refused = await ask('c1', 'Girl 14-16 for a kissing scene');
    expect(spoken(refused)).toContain('no part for anyone under 18');
    expect(await entries('?kind=minors_refused')).toHaveLength(1);
    expect(await entries('?kind=recommended')).toEqual([]);
    expect(refused).toContain('An adult, 18 or over, who plays 14-16');
    await ask('c1', 'An adult, 18 or over, who plays 14-16');
    for (const entry of await entries('?kind=recommended'))
      expect(JSON.stringify(entry.body)).not.toContain('G1');
  });

  test('is read page by page and is whole; a gap is found', async () => {
    for (const [chat, text] of [
      ['c1', 'A woman playing 30-40'],
      ['c2', 'A man playing 30-40'],
    ] as const)
      await ask(chat, text);
    const first = decisionListSchema.parse(await get('/api/decisions?limit=1'));
    expect(first).toMatchObject({ nextCursor: 2, decisions: [{ seq: 2, body: { chatId: 'c2' } }] });
    expect(Object.keys(first.names).sort()).toEqual(['M1', 'M2']);
    const second = decisionListSchema.parse(await get(`/api/decisions?limit=1&cursor=${first.nextCursor}`));
    expect(second).toMatchObject({ nextCursor: null, decisions: [{ seq: 1, body: { chatId: 'c1' } }] });
    const check = decisionCheckSchema.parse(await get('/api/decisions/verify'));
    expect(check).toMatchObject({ ok: true, entries: 2, head: first.decisions[0]?.hash });
    const missing = 'a'.repeat(64);
    expect(await get(`/api/decisions/verify?expect=${missing}`)).toMatchObject({ why: 'expected_missing' });
    expect((await fetch(`${server.url}/api/decisions/verify?expect=short`)).status).toBe(400);
  });

  test('costs a turn one writing at most', async () => {
    const append = server.store.decisions.append;
    const calls: number[] = [];
    Object.assign(server.store.decisions, {
      append: async (...given: Parameters<typeof append>) => {
        if (given[1].length > 0) calls.push(given[1].length);
        await append(...given);
      },
    });
    await ask('c1', 'Deaf homely actress 30-40. The character is a deaf schoolteacher.');
    expect(calls).toEqual([3]);
    await ask('c1', 'Thanks');
    expect(calls).toEqual([3]);
  });
});

describe('the impact-ratio report', () => {
  const impact = async (query = '') => impactReportSchema.parse(await get(`/api/reports/impact${query}`));

  test('counts roles open to any gender only', async () => {
    await ask('c1', 'A person playing 30-40');
    await ask('c2', 'A woman playing 30-40');
    const report = await impact();
    expect(report.rolesSeen).toBe(2);
    const [recommended] = report.stages;
    const byGender = recommended?.tables.find(({ by }) => by.join() === 'gender');
    expect(byGender?.rows.map(({ group, applied, selected }) => [group[0], applied, selected])).toEqual([
      ['man', 2, 2],
      ['woman', 2, 2],
    ]);
    expect(byGender?.rows.every(({ small, verdict }) => small && verdict === 'none')).toBe(true);
  });

  test('follows the shortlist: of those listed, who was picked; the erased are unknown', async () => {
    await ask('c1', 'A person playing 30-40');
    await put('c1', ['W1', 'W2', 'M1']);
    const shortlisted = (await impact()).stages[1];
    const byGender = shortlisted?.tables.find(({ by }) => by.join() === 'gender');
    expect(byGender?.rows.map(({ group, applied, selected }) => [group[0], applied, selected])).toEqual([
      ['man', 2, 1],
      ['woman', 2, 2],
    ]);
    await server.store.decisions.append(
      LOCAL_SCOPE,
      [
        {
          kind: 'recommended',
          body: {
            chatId: 'c1',
            runId: 'r',
            engine: 'embedded',
            ai: false,
            roles: [
              {
                asked: [],
                matched: 1,
                listed: ['gone'],
                nearMisses: [],
                open: ['gender'],
                met: {},
                shown: {},
              },
            ],
          },
        },
      ],
      new Date().toISOString(),
    );
    expect((await impact()).stages[1]?.tables[0]?.unknown).toEqual({ applied: 1, selected: 0 });
  });

  test('holds the span it was asked for, and says when dates are reversed', async () => {
    await ask('c1', 'A person playing 30-40');
    expect((await impact('?from=2020-01-01&to=2020-12-31')).rolesSeen).toBe(0);
    const reversed = await fetch(`${server.url}/api/reports/impact?from=2026-12-01&to=2026-01-01`);
    expect(reversed.status).toBe(400);
    expect(await reversed.text()).toContain('Put the earlier date in');
    expect((await fetch(`${server.url}/api/reports/impact?from=yesterday`)).status).toBe(400);
  });

  test('comes as CSV as well', async () => {
    await ask('c1', 'A person playing 30-40');
    const response = await fetch(`${server.url}/api/reports/impact.csv`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const lines = (await response.text()).trimEnd().split('\r\n');
    expect(lines[0]).toBe('from,to,stage,by,group,considered,selected,selection_rate,impact_ratio,note');
    expect(lines[1]).toMatch(/,recommended,gender,man,2,2,1\.000,1\.000,under 30 considered$/);
  });
});

describe('the linter', () => {
  const lint = (body: unknown) =>
    fetch(`${server.url}/api/breakdowns/lint`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('says what to leave out and what to say instead, in the language asked for', async () => {
    const { findings } = lintSchema.parse(await (await lint({ text: 'Fair girls only', lang: 'hi' })).json());
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ from: 0, to: 10, term: 'Fair girls', kind: 'skin' });
    expect(findings[0]?.why).toMatch(/[\u0900-\u097f]/);
  });

  test('refuses what it cannot read', async () => {
    expect((await lint({})).status).toBe(400);
    expect((await lint({ text: 'x'.repeat(20_001) })).status).toBe(400);
    const plain = await fetch(`${server.url}/api/breakdowns/lint`, { method: 'POST', body: 'text' });
    expect(plain.status).toBe(415);
  });
});

/** The words of an answer, put together from the stream. */
function spoken(stream: string): string {
  return [...stream.matchAll(/^data: (\{.*\})$/gm)]
    .map((match) => JSON.parse(match[1] ?? '{}') as { type?: string; delta?: string })
    .map(({ type, delta }) => (type === 'text-delta' ? (delta ?? '') : ''))
    .join('');
}
