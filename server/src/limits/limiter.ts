/**
 * The one place that counts: requests by user and by address, and tokens of Claude by user and day.
 * Counting is done in memory (0.006 ms a request against 0.3 to 2.2 ms in the database, docs/adr/0034); windows of an
 * hour and more are kept in the store besides, so that a restart gives nobody a fresh budget.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { officeDate, officeDayEnd } from '../clock.ts';
import type { Scope } from '../scope.ts';
import type { LimitStore } from '../store/limit-port.ts';
import { USERS_PER_ADDRESS, type LimitedKind, type Limits } from './limits.ts';

/** One budget as it stands. `name` is told to clients. */
export interface Budget {
  readonly name: string;
  readonly quota: number;
  readonly seconds: number;
  readonly remaining: number;
  readonly resetMs: number;
}

export interface Verdict {
  /** Those that apply; none where there is no limit. */
  readonly budgets: readonly Budget[];
  /** The one that is used up and takes longest to fill again; absent: go ahead. */
  readonly refusedBy?: Budget;
}

type Who = Pick<Scope, 'officeId' | 'userId'>;

export interface Asker {
  readonly scope: Scope;
  /** Of the network, never of a header that a client can write; absent: not counted by address. */
  readonly address?: string;
}

export interface Limiter {
  /** Counts a request. A refused one costs nothing that would make the wait longer. */
  take(kind: LimitedKind, asker: Asker): Promise<Verdict>;
  /** What of today's tokens is left to a user; `undefined` where there is no limit. */
  tokensLeft(scope: Who): Promise<{ readonly left: number; readonly resetMs: number } | undefined>;
  /** @param tokens read and written by Claude, cached ones included. */
  spendTokens(scope: Who, tokens: number): Promise<void>;
  /** Refusals since the start, for the metrics. */
  refusals(): ReadonlyMap<string, number>;
  /** Keeps what has to outlive this process. */
  close(): Promise<void>;
}

export interface LimiterOptions {
  readonly limits: Limits;
  readonly store: LimitStore;
  readonly clock: () => Date;
  readonly problem: (what: string, error: unknown) => void;
}

const DAY_SECONDS = 86_400;
/** Shorter windows end before a restart is over. */
const KEPT_SECONDS = 3_600;
const SAVE_AFTER_MS = 5_000;
const TOKENS = 'tokens';

/** Reads what was used before. A store that fails costs the memory of it, not the service. */
export async function createLimiter({ limits, store, clock, problem }: LimiterOptions): Promise<Limiter> {
  const counters = new Map<string, RateLimiterMemory>();
  const add = (name: string, points: number, duration: number) => {
    if (points > 0) counters.set(name, new RateLimiterMemory({ keyPrefix: name, points, duration }));
  };
  for (const [kind, { perUser, seconds }] of Object.entries(limits.windows)) {
    add(kind, perUser, seconds);
    add(ofAddress(kind), perUser * USERS_PER_ADDRESS, seconds);
  }
  add(TOKENS, limits.tokensPerDay, DAY_SECONDS);
  const refused = new Map<string, number>();
  let saving: NodeJS.Timeout | undefined;

  await restore();

  async function restore(): Promise<void> {
    try {
      for (const { officeId, key, used, until } of await store.load(Date.now())) {
        const [name = '', who = ''] = parts(key);
        counters.get(name)?.restore({
          version: 1,
          storage: [{ key: whose(officeId, who), value: used, expiresAt: until }],
        });
      }
    } catch (error) {
      problem('the limits used before could not be read', error);
    }
  }

  async function save(): Promise<void> {
    clearTimeout(saving);
    saving = undefined;
    const kept = [...counters].filter(([, { duration }]) => duration >= KEPT_SECONDS);
    const rows = kept.flatMap(([name, counter]) =>
      counter.dump().storage.map(({ key, value, expiresAt }) => {
        const [officeId, who] = JSON.parse(String(key)) as [string, string];
        return { officeId, key: `${name}:${who}`, used: value, until: expiresAt ?? 0 };
      }),
    );
    try {
      await store.save(rows, Date.now());
    } catch (error) {
      problem('the limits used could not be kept', error);
    }
  }

  const changed = (duration: number) => {
    if (duration >= KEPT_SECONDS) saving ??= setTimeout(() => void save(), SAVE_AFTER_MS).unref();
  };

  const count = async (name: string, key: string): Promise<{ budget: Budget; over: boolean } | undefined> => {
    const counter = counters.get(name);
    if (!counter) return undefined;
    changed(counter.duration);
    const told = (result: RateLimiterRes, over: boolean) => ({
      budget: {
        name,
        quota: counter.points,
        seconds: counter.duration,
        remaining: result.remainingPoints,
        resetMs: Math.max(result.msBeforeNext, 0),
      },
      over,
    });
    try {
      return told(await counter.consume(key), false);
    } catch (result) {
      if (!(result instanceof RateLimiterRes)) throw result;
      return told(result, true);
    }
  };

  const tokenKey = (scope: Who) => whose(scope.officeId, `${officeDate(clock())}/${scope.userId}`);

  return {
    take: async (kind, { scope, address }) => {
      const counted = [
        await count(kind, whose(scope.officeId, scope.userId)),
        ...(address === undefined
          ? []
          : [await count(ofAddress(kind), whose(scope.officeId, networkOf(address)))]),
      ].filter((each) => each !== undefined);
      const over = counted
        .filter(({ over: isOver }) => isOver)
        .map(({ budget }) => budget)
        .toSorted((a, b) => b.resetMs - a.resetMs)[0];
      if (over) refused.set(over.name, (refused.get(over.name) ?? 0) + 1);
      return {
        budgets: counted.map(({ budget }) => budget),
        ...(over ? { refusedBy: over } : {}),
      };
    },
    tokensLeft: async (scope) => {
      const counter = counters.get(TOKENS);
      if (!counter) return undefined;
      const used = (await counter.get(tokenKey(scope)))?.consumedPoints ?? 0;
      const now = clock();
      return {
        left: Math.max(counter.points - used, 0),
        resetMs: officeDayEnd(now).getTime() - now.getTime(),
      };
    },
    spendTokens: async (scope, tokens) => {
      const counter = counters.get(TOKENS);
      if (!counter || !(tokens > 0)) return;
      await counter.penalty(tokenKey(scope), Math.ceil(tokens));
      changed(DAY_SECONDS);
    },
    refusals: () => refused,
    close: save,
  };
}

const ofAddress = (kind: string) => `${kind}-address`;
const whose = (officeId: string, who: string) => JSON.stringify([officeId, who]);
const parts = (key: string): string[] => {
  const at = key.indexOf(':');
  return [key.slice(0, at), key.slice(at + 1)];
};

/** A household or a desk has a whole /64 of IPv6: counted as one, or nothing would be counted. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
