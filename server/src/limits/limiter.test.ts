import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Scope } from '../scope.ts';
import type { LimitCounter, LimitStore } from '../store/limit-port.ts';
import { createLimiter, networkOf, type Limiter } from './limiter.ts';
import { DEFAULT_LIMITS, USERS_PER_ADDRESS, type Limits } from './limits.ts';

const scope = (userId: string, officeId = 'o'): Scope => ({ officeId, userId, role: 'owner' });
const problems: string[] = [];
let kept: Map<string, LimitCounter>;
let limiter: Limiter;

const memoryStore = (): LimitStore => ({
  load: async (now) => [...kept.values()].filter(({ until }) => until > now),
  save: async (counters) => {
    for (const counter of counters) kept.set(`${counter.officeId} ${counter.key}`, counter);
  },
});
const small: Limits = {
  ...DEFAULT_LIMITS,
  windows: { ...DEFAULT_LIMITS.windows, chat: { perUser: 3, seconds: 60 } },
  tokensPerDay: 1_000,
};
const make = (limits: Limits = small, store: LimitStore = memoryStore()) =>
  createLimiter({
    limits,
    store,
    clock: () => new Date(),
    problem: (what) => problems.push(what),
  });

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-27T10:00:00Z') });
  kept = new Map();
  problems.length = 0;
  limiter = await make();
});
afterEach(() => vi.useRealTimers());

const refused = async (asker: Parameters<Limiter['take']>[1]) =>
  (await limiter.take('chat', asker)).refusedBy?.name;

test('a user who asks too often waits for the rest of the window, and no longer for having tried', async () => {
  for (let at = 0; at < 3; at += 1) expect(await refused({ scope: scope('u') })).toBeUndefined();
  vi.advanceTimersByTime(20_000);
  for (let at = 0; at < 5; at += 1) {
    const { refusedBy } = await limiter.take('chat', { scope: scope('u') });
    expect(refusedBy).toMatchObject({ name: 'chat', quota: 3, remaining: 0, resetMs: 40_000 });
  }
  vi.advanceTimersByTime(40_001);
  expect(await refused({ scope: scope('u') })).toBeUndefined();
});

test('one user does not use up the budget of another, nor one office that of another', async () => {
  for (let at = 0; at < 4; at += 1) await refused({ scope: scope('u') });
  expect(await refused({ scope: scope('u') })).toBe('chat');
  expect(await refused({ scope: scope('v') })).toBeUndefined();
  expect(await refused({ scope: scope('u', 'other') })).toBeUndefined();
});

test('many users behind one address share a budget that is larger than that of one', async () => {
  const address = '192.168.1.20';
  const allowed = 3 * USERS_PER_ADDRESS;
  for (let at = 0; at < allowed; at += 1)
    expect(await refused({ scope: scope(`u${at}`), address })).toBeUndefined();
  expect(await refused({ scope: scope('one-more'), address: '::ffff:192.168.1.20' })).toBe('chat-address');
  expect(await refused({ scope: scope('elsewhere'), address: '192.168.1.21' })).toBeUndefined();
});

test('kinds of requests do not use up each other', async () => {
  for (let at = 0; at < 5; at += 1) await refused({ scope: scope('u') });
  expect((await limiter.take('reads', { scope: scope('u') })).refusedBy).toBeUndefined();
});

test('0 switches a budget off', async () => {
  limiter = await make({
    ...small,
    windows: { ...small.windows, chat: { perUser: 0, seconds: 60 } },
    tokensPerDay: 0,
  });
  for (let at = 0; at < 50; at += 1)
    expect(await limiter.take('chat', { scope: scope('u'), address: '10.0.0.1' })).toEqual({ budgets: [] });
  expect(await limiter.tokensLeft(scope('u'))).toBeUndefined();
});

test('tokens of a day are counted by user and come back at midnight of the office', async () => {
  await limiter.spendTokens(scope('u'), 400);
  expect(await limiter.tokensLeft(scope('u'))).toEqual({ left: 600, resetMs: 8.5 * 3_600_000 });
  expect((await limiter.tokensLeft(scope('v')))?.left).toBe(1_000);
  await limiter.spendTokens(scope('u'), 5_000);
  expect((await limiter.tokensLeft(scope('u')))?.left).toBe(0);
  vi.setSystemTime(new Date('2026-11-27T18:29:59Z'));
  expect((await limiter.tokensLeft(scope('u')))?.left).toBe(0);
  vi.setSystemTime(new Date('2026-11-27T18:30:00Z'));
  expect((await limiter.tokensLeft(scope('u')))?.left).toBe(1_000);
});

test('a restart gives back neither the tokens of the day nor the windows of an hour', async () => {
  limiter = await make({
    ...small,
    windows: { ...small.windows, pairing: { perUser: 1, seconds: 3_600 } },
  });
  await limiter.spendTokens(scope('u'), 999);
  await limiter.take('pairing', { scope: scope('u') });
  // No farewell: what a killed process leaves is what was kept on the way.
  await vi.advanceTimersByTimeAsync(6_000);
  limiter = await make({
    ...small,
    windows: { ...small.windows, pairing: { perUser: 1, seconds: 3_600 } },
  });
  expect((await limiter.tokensLeft(scope('u')))?.left).toBe(1);
  expect((await limiter.take('pairing', { scope: scope('u') })).refusedBy?.name).toBe('pairing');
});

test('a store that fails costs the memory of it, not the service', async () => {
  const broken = () => Promise.reject(new Error('disk'));
  limiter = await make(small, { load: broken, save: broken });
  expect(await refused({ scope: scope('u') })).toBeUndefined();
  await limiter.spendTokens(scope('u'), 1);
  await limiter.close();
  expect(problems).toEqual(['the limits used before could not be read', 'the limits used could not be kept']);
});

test('an IPv6 network counts as one address, however it is written', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:DB8:1:2::99')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:0db8:0001:0002:ffff::1')).toBe('2001:db8:1:2::/64');
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
  expect(networkOf('::ffff:10.1.2.3')).toBe('10.1.2.3');
});
