import { afterEach, describe, expect, test } from 'vitest';
import type { Observer } from '../assistant/observer.ts';
import { healthSchema } from '../contract.ts';
import { scriptedEngine, startTestServer, type TestServer } from '../test/server.ts';
import { createHealth, type HealthOptions } from './health.ts';

const GB = 1024 ** 3;
const healthOf = (more: Partial<HealthOptions> = {}) =>
  createHealth({ ping: async () => undefined, dataDir: '/', freeBytes: async () => 10 * GB, ...more });
const codes = async (more: Partial<HealthOptions>) => {
  const { status, problems } = await healthOf(more).look();
  return [status, ...problems.map(({ code }) => code)];
};
const observer: Pick<Observer, 'turn' | 'fallback'> = { turn: () => undefined, fallback: () => undefined };

describe('health', () => {
  test('is well when nothing is amiss', async () => {
    expect(await codes({})).toEqual(['ok']);
  });

  test('tells a database that is late from one that fails', async () => {
    const late = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));
    expect(await codes({ ping: late(150) })).toEqual(['degraded', 'database_slow']);
    expect(await codes({ ping: late(2_000) })).toEqual(['failing', 'database_failing']);
    expect(await codes({ ping: () => Promise.reject(new Error('gone')) })).toEqual([
      'failing',
      'database_failing',
    ]);
  });

  test('warns of a disk before it is full, and is silent where nobody knows', async () => {
    expect(await codes({ freeBytes: async () => 0.2 * GB })).toEqual(['degraded', 'disk_low']);
    expect(await codes({ freeBytes: async () => 1_000 })).toEqual(['failing', 'disk_full']);
    expect(await codes({ freeBytes: () => Promise.reject(new Error('no statfs')) })).toEqual(['ok']);
  });

  test('tells a Claude that cannot be reached from one whose key has to be mended', async () => {
    expect(await codes({ breaker: () => 'open' })).toEqual(['degraded', 'claude_unreachable']);
    const health = healthOf({ breaker: () => 'open' });
    const watched = health.watch(observer);
    watched.fallback('config', new Error('401'));
    expect((await health.look()).problems.map(({ code }) => code)).toEqual(['claude_config']);
    watched.turn('embedded', 'done');
    expect((await health.look()).problems.map(({ code }) => code)).toEqual(['claude_config']);
    watched.turn('claude', 'done');
    expect((await health.look()).problems.map(({ code }) => code)).toEqual(['claude_unreachable']);
  });
});

describe('over HTTP', () => {
  let server: TestServer;
  afterEach(() => server.close());
  const engines = {
    primary: scriptedEngine(async function* () {
      yield { type: 'text', delta: 'Hi.' };
    }),
  };

  test('a failing database is a 503 for probes and operators, and no reason to be restarted', async () => {
    server = await startTestServer({ engines });
    expect(healthSchema.parse(await (await fetch(`${server.url}/health`)).json()).ok).toBe(true);
    const before = await (await fetch(`${server.url}/metrics`)).text();
    expect(before).toContain('castmatch_info{version="');
    expect(before).toMatch(/castmatch_disk_free_bytes \d+/);
    await server.store.close();
    const failing = await fetch(`${server.url}/health`);
    expect(failing.status).toBe(503);
    expect(healthSchema.parse(await failing.json())).toMatchObject({
      ok: false,
      status: 'failing',
      problems: [{ code: 'database_failing', text: expect.stringContaining('restart') }],
    });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('castmatch_health{status="failing"} 1');
    expect(metrics).toContain('castmatch_health_problem{code="database_failing"} 1');
  });
});
