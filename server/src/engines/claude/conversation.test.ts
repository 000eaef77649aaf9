/** What Claude is sent from turn to turn, as the fake upstream recorded it. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Recommendation } from '../../contract.ts';
import { blocksOf, decides, peopleTold, type Move, type Sent } from '../../test/claude-script.ts';
import {
  EMPTY_ROSTER,
  NO_OUTCOME,
  scriptedEngine,
  startTestServer,
  type TestServer,
} from '../../test/server.ts';
import { LOCAL_SCOPE } from '../../scope.ts';
import { startUpstream, says, type Reply, type Upstream } from '../../test/upstream.ts';
import { parseEvents, postTurn, spokenText, userMessage } from '../../test/wire.ts';
import { createMetrics, type Metrics } from '../../http/metrics.ts';
import { createClaudeEngine, type ClaudeOptions } from './index.ts';

let server: TestServer;
let upstream: Upstream;
let metrics: Metrics;
afterEach(async () => {
  await server.close();
  await upstream.close();
});

async function start(replies: readonly Reply[], options: Partial<ClaudeOptions> = {}) {
  upstream = await startUpstream(...replies);
  metrics = createMetrics(() => undefined);
  const primary = createClaudeEngine({
    apiKey: 'sk-canary',
    model: 'claude-test',
    baseUrl: upstream.url,
    firstTokenMs: 10_000,
    idleMs: 10_000,
    observer: metrics,
    ...options,
  });
  server = await startTestServer({
    engines: {
      primary,
      fallback: scriptedEngine(async function* () {
        yield { type: 'text', delta: 'From the roster.' };
      }),
    },
    roster: {
      ...EMPTY_ROSTER,
      search: async () => ({ ...NO_OUTCOME, recommendations: [recommendation], rosterSize: 44 }),
    },
  });
}
let turns = 0;
async function ask(text: string) {
  turns += 1;
  const body = await (await postTurn(server.url, 'c', userMessage(`u${turns}`, text))).text();
  const events = parseEvents(body);
  const chunks = events.slice(0, -1).map(({ data }) => JSON.parse(data) as { type: string; data?: unknown });
  return { text: spokenText(events), chunks };
}
const sent = () => upstream.requests as unknown as Sent[];

const BELA = { talentId: '01JQX0000000000000000000B2', externalId: 'MT-102', name: 'Bela Deshmukh' };
const recommendation: Recommendation = {
  role: 'Tai',
  asked: [],
  offer: 'matches',
  matched: 1,
  items: [
    {
      ...BELA,
      reasons: [
        {
          text: 'Marathi, native. Call +91 98765 43210, born on 12 March 1994',
          fact: { field: 'language', value: 'Marathi', source: 'import', asOf: '2026-01-01' },
        },
      ],
      unmet: [],
      unknown: [{ field: 'heightCm', text: 'Height' }],
      notes: [],
      card: { formats: [], minor: false },
    },
  ],
  nearMisses: [],
};
const SEARCH: Move = { call: [['search_talent', { briefs: [{ role: 'Tai' }], lang: 'en' }]] };
const searchesThen = (...say: readonly { text: string; cites?: readonly [number, number] }[]) =>
  decides((request) => (peopleTold(request).length === 0 ? SEARCH : { say }));

describe('the beginning of a request', () => {
  const prefix = ({ tools, system, messages }: Sent, count: number) =>
    JSON.stringify({ tools, system, messages: messages.slice(0, count) }, (key, value: unknown) =>
      // Where the cache is written moves; what is in it does not.
      key === 'cache_control' ? undefined : value,
    );

  test('is, byte for byte, the beginning of the next turn’s: all that the cache holds', async () => {
    await start([says(['One answer.'])]);
    for (const text of ['First', 'Second', 'Third', 'Fourth']) await ask(text);
    const requests = sent();
    expect(requests).toHaveLength(4);
    requests.slice(1).forEach((request, at) => {
      const before = requests[at];
      if (!before) throw new Error('no request');
      // All but the turn itself: its context belongs to it alone.
      const kept = before.messages.length - 1;
      expect(prefix(request, kept)).toBe(prefix(before, kept));
      expect(request.messages.length).toBe(before.messages.length + 2);
    });
  });

  test('is cached at the end of the rules and of the history, and nowhere in the turn', async () => {
    await start([says(['One answer.'])]);
    await ask('First');
    await ask('Second');
    const second = sent()[1];
    expect(second?.['system']).toMatchObject([{ cache_control: { type: 'ephemeral', ttl: '1h' } }]);
    const marked = second?.messages.map((message) =>
      blocksOf(message).some(({ cache_control }) => cache_control !== undefined),
    );
    expect(marked).toEqual([false, true, false]);
  });

  test('stays when a long conversation is cut: once, and not with every turn', async () => {
    await start([says([`${'and so on '.repeat(300)}end.`])]);
    for (let at = 0; at < 22; at += 1) await ask(`Question ${at}`);
    const firsts = sent().map(({ messages }) =>
      JSON.stringify(messages[0]).replace(/,"cache_control.*?\}/u, ''),
    );
    const changes = firsts.filter((first, at) => at > 1 && first !== firsts[at - 1]).length;
    expect(changes).toBeGreaterThan(0);
    expect(changes).toBeLessThan(6);
  }, 60_000);
});

describe('what a turn is sent', () => {
  test('one block a person and one text a fact, cleaned; nothing of it outside of results', async () => {
    await start([searchesThen({ text: 'Bela leads.' })]);
    await ask('Find Tai');
    const [first, second] = sent();
    if (!first || !second) throw new Error('two requests were expected');
    expect(peopleTold(second)).toMatchObject([
      {
        source: 'talent:MT-102',
        title: 'Bela Deshmukh',
        citations: { enabled: true },
        content: [
          {
            text: 'Marathi, native. Call [contact held back], [date of birth held back] (import, 2026-01-01)',
          },
          { text: 'Not on file: Height' },
        ],
      },
    ]);
    const outside = JSON.stringify([first, second.messages.slice(0, -1)]);
    expect(outside).not.toMatch(/Marathi, native\. Call|98765|12 March/u);
  });

  test('a fact that is cited comes to the client with its person; one that is not does not come', async () => {
    await start([
      searchesThen(
        { text: 'Bela Deshmukh speaks native Marathi. ', cites: [0, 0] },
        { text: 'Bela lives in Pune. Rohan Mehta would fit too. ' },
        { text: 'Her height is not on file.' },
      ),
    ]);
    const { text, chunks } = await ask('Find Tai');
    expect(text).toBe('Bela Deshmukh speaks native Marathi. Her height is not on file.');
    expect(chunks.filter(({ type }) => type === 'data-citation').map(({ data }) => data)).toEqual([
      {
        ...BELA,
        claim: 'Bela Deshmukh speaks native Marathi.',
        fact: 'Marathi, native. Call [contact held back], [date of birth held back] (import, 2026-01-01)',
      },
    ]);
    const told = metrics.render();
    expect(told).toContain('castmatch_claims_cited_total 1\n');
    expect(told).toContain('castmatch_claims_removed_total{reason="uncited"} 1\n');
    expect(told).toContain('castmatch_claims_removed_total{reason="unknown_name"} 1\n');
  });

  test('an answer of which nothing may be shown is given by the roster search', async () => {
    await start([says(['Rohan Mehta is a native speaker from Pune.'])]);
    expect((await ask('Find Tai')).text).toBe('From the roster.');
  });

  test('names nobody who asks, yet tells them apart', async () => {
    await start([says(['Hello.'])]);
    await ask('Hi');
    expect(sent()[0]?.['metadata']).toEqual({ user_id: expect.stringMatching(/^[0-9a-f]{32}$/u) });
    expect(JSON.stringify(sent()[0])).not.toContain('local');
  });

  test('holds what the turns before a cut were about, and the shortlist', async () => {
    let at = 0;
    const roles = ['Tai', 'Aaji', 'Bai'];
    const filler = `${'and so on '.repeat(1_300)}end.`;
    await start([
      decides((request) =>
        peopleTold(request).length > 0 || at >= roles.length
          ? { say: [{ text: filler }] }
          : { call: [['search_talent', { briefs: [{ role: roles[at++] }], lang: 'en' }]] },
      ),
    ]);
    for (let turn = 1; turn < 10; turn += 1) await ask(`Question ${turn}`);
    await server.store.chats.setShortlist(LOCAL_SCOPE, 'c', [
      {
        ...BELA,
        talentId: 'other',
        externalId: 'MT-200',
        name: 'Asha Kulkarni',
        state: 'considered',
        at: '',
      },
    ]);
    await ask('And now?');
    const last = blocksOf(sent().at(-1)?.messages.at(-1))[0]?.text ?? '';
    expect(last).toContain('Summary of this conversation (data)');
    expect(last).toContain('"role":"Tai"');
    expect(last).toContain('Bela Deshmukh (MT-102)');
    expect(last).toContain('"shortlist":["Asha Kulkarni (MT-200)"]');
  }, 30_000);
});

describe('what a request costs', () => {
  const usage = {
    input_tokens: 12,
    cache_read_input_tokens: 2_400,
    cache_creation_input_tokens: 300,
    output_tokens: 1,
  };

  test('is counted, with why the cache did not help', async () => {
    await start([
      decides(() => ({ say: [{ text: 'Hello.' }] }), {
        id: 'msg_one',
        usage,
        diagnostics: { cache_miss_reason: { type: 'messages_changed', cache_missed_input_tokens: 9 } },
      }),
    ]);
    await ask('Hi');
    await ask('Hi again');
    expect(sent().map((request) => request['diagnostics'])).toEqual([
      { previous_message_id: null },
      { previous_message_id: 'msg_one' },
    ]);
    const told = metrics.render();
    expect(told).toContain('castmatch_model_tokens_total{kind="cache_read"} 4800\n');
    expect(told).toContain('castmatch_model_tokens_total{kind="cache_creation"} 600\n');
    expect(told).toContain('castmatch_cache_misses_total{reason="messages_changed"} 2\n');
  });

  test('thinking is off unless it is asked for', async () => {
    await start([says(['Hello.'])]);
    await ask('Hi');
    expect(sent()[0]).toMatchObject({ thinking: { type: 'disabled' } });
    await server.close();
    await upstream.close();
    await start([says(['Hello.'])], { effort: 'low' });
    await ask('Hi');
    expect(sent()[0]).toMatchObject({ thinking: { type: 'adaptive' }, output_config: { effort: 'low' } });
  });
});
