/** Tokens have a budget by user and day: when it is spent the roster search answers, and Claude stays healthy. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLimiter, type Limiter } from '../limits/limiter.ts';
import { DEFAULT_LIMITS } from '../limits/limits.ts';
import type { Scope } from '../scope.ts';
import { scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';
import { parseEvents, postTurn, spokenText, userMessage } from '../test/wire.ts';
import { createBreaker } from './breaker.ts';
import { createSpending, type Spending } from './spending.ts';

const problems: string[] = [];
const USER = 'x-test-user';
let limiter: Limiter;
let spending: Spending;
let server: TestServer;
beforeEach(async () => {
  problems.length = 0;
  limiter = await createLimiter({
    limits: { ...DEFAULT_LIMITS, tokensPerDay: 1_000 },
    store: { load: async () => [], save: async () => undefined },
    clock: () => new Date(),
    problem: (what) => problems.push(what),
  });
  spending = createSpending({ limiter, toolCallsPerTurn: 3, problem: (what) => problems.push(what) });
});
afterEach(() => server?.close());

const scope = (userId: string): Scope => ({ officeId: 'local', userId, role: 'owner' });
const left = async (userId: string) => (await limiter.tokensLeft(scope(userId)))?.left;
const claude = (tokens: readonly (readonly [Parameters<Spending['tokens']>[0], number])[]) =>
  scriptedEngine(async function* () {
    yield { type: 'text', delta: 'Claude.' };
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const [kind, count] of tokens) spending.tokens(kind, count);
    yield { type: 'text', delta: ' Done.' };
  }, 'claude');
const embedded = scriptedEngine(async function* () {
  yield { type: 'text', delta: 'Roster.' };
});

describe('tokens', () => {
  test('are counted for whoever asked, also with two answers at once; cached ones at their price', async () => {
    const watched = spending.watch(
      claude([
        ['input', 100],
        ['output', 50],
        ['cache_read', 200],
      ]),
    );
    server = await startTestServer({
      engines: { primary: watched, fallback: embedded, refusal: spending.refusal },
      scopeFor: (request) => scope(request.headers.get(USER) ?? 'a'),
    });
    const say = async (user: string) =>
      (await postTurn(server.url, `c-${user}`, userMessage('u1', 'Hi'), {}, { [USER]: user })).text();
    await Promise.all([say('a'), say('b')]);
    expect([await left('a'), await left('b'), await left('c')]).toEqual([830, 830, 1_000]);
  });

  test('that are spent leave the answer to the roster search, in one calm notice, and the breaker closed', async () => {
    const breaker = createBreaker({ threshold: 1 });
    const primary = claude([['output', 2_000]]);
    server = await startTestServer({
      engines: {
        primary: spending.watch(primary),
        fallback: embedded,
        breaker,
        refusal: spending.refusal,
      },
    });
    const say = async (id: string) =>
      parseEvents(await (await postTurn(server.url, 'c', userMessage(id, id))).text());
    expect(spokenText(await say('u1'))).toBe('Claude. Done.');
    const second = await say('u2');
    expect(spokenText(second)).toBe('Roster.');
    const notices = second.filter(({ data }) => data.includes('data-notice'));
    expect(notices).toHaveLength(1);
    expect(JSON.parse(notices[0]?.data ?? '')).toMatchObject({
      data: { code: 'rate_limited', retryAfterMs: expect.any(Number) },
    });
    expect(primary.turns).toHaveLength(1);
    expect(breaker.state).toBe('closed');
    expect(problems).toEqual([]);
  });

  test('told of outside an answer belong to nobody', async () => {
    const told: number[] = [];
    spending.observe({ tokens: (_kind: string, count: number) => told.push(count) }).tokens('output', 500);
    expect(told).toEqual([500]);
    expect(await left('a')).toBe(1_000);
  });
});

test('a model that goes on calling tools is told to answer with what it has', async () => {
  const outcomes: string[] = [];
  const greedy = scriptedEngine(async function* (_turn, tools) {
    for (let at = 0; at < 5; at += 1)
      outcomes.push(
        await tools.shortlist().then(
          () => 'ok',
          (error: Error) => `${error.name}: ${error.message}`,
        ),
      );
    yield { type: 'text', delta: 'Enough.' };
  }, 'claude');
  server = await startTestServer({ engines: { primary: spending.watch(greedy) } });
  await (await postTurn(server.url, 'c', userMessage('u1', 'Hi'))).text();
  expect(outcomes.slice(0, 3)).toEqual(['ok', 'ok', 'ok']);
  expect(outcomes[3]).toMatch(/^ToolRefusal: .*Answer from the results you have/);
  await (await postTurn(server.url, 'c', userMessage('u2', 'Again'))).text();
  expect(outcomes[5]).toBe('ok');
});
