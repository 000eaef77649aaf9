/** A real listening server over a temporary database, with engines that do as they are told. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Engines } from '../assistant/answer.ts';
import { createAssistant, type AssistantOptions } from '../assistant/assistant.ts';
import { carryOn } from '../assistant/carry-on.ts';
import type { Engine, EngineEvent, SearchOutcome, Tools, Turn } from '../assistant/port.ts';
import type { RosterSearch } from '../assistant/tools.ts';
import { createHttpApp } from '../http/app.ts';
import type { Limiter } from '../limits/limiter.ts';
import { drain } from '../http/drain.ts';
import { createHealth } from '../http/health.ts';
import { createMetrics } from '../http/metrics.ts';
import type { Pairing } from '../http/pairing.ts';
import { createMemory } from '../memory/facts/index.ts';
import { LOCAL_SCOPE, type Scope } from '../scope.ts';
import { openStore } from '../store/sqlite/index.ts';
import type { Store } from '../store/port.ts';
import { createRosterImports } from '../talent/import/index.ts';
import { createPhotos } from '../talent/media/index.ts';
import type { Talent } from '../talent/model.ts';

export interface TestServer {
  readonly url: string;
  readonly store: Store;
  readonly problems: string[];
  close(): Promise<void>;
}

export interface TestServerOptions {
  readonly engines: Engines;
  readonly talents?: readonly Talent[];
  readonly roster?: RosterSearch;
  readonly pairing?: Pairing;
  readonly hosts?: readonly string[];
  readonly heartbeatMs?: number;
  readonly appDir?: string;
  readonly dataDir?: string;
  /** Limits and times of the assistant. */
  readonly assistant?: Pick<Partial<AssistantOptions>, 'maxRuns' | 'maxRunsPerUser' | 'keepLogsMs' | 'clock'>;
  readonly scopeFor?: (request: Request) => Scope;
  /** Puts something between the server and its store. */
  readonly store?: (store: Store) => Store;
  /** Pretends that requests come from this address. */
  readonly remoteAddress?: string;
  readonly limiter?: (store: Store) => Promise<Limiter>;
}

export const NO_OUTCOME: SearchOutcome = {
  recommendations: [],
  groups: [],
  flagged: [],
  minorsWithoutConsent: [],
  rosterSize: 0,
};

/** Finds nobody; details are the name alone. */
export const EMPTY_ROSTER: RosterSearch = {
  search: async () => NO_OUTCOME,
  detail: ({ id, externalId, name, fictional }) => ({
    talentId: id,
    externalId,
    name,
    fictional,
    minor: false,
    facts: [],
  }),
  compare: async (_scope, talents) => ({
    people: talents.map(({ id, externalId, name }) => ({ talentId: id, externalId, name })),
    rows: [],
  }),
};

export async function startTestServer(options: TestServerOptions): Promise<TestServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'castmatch-')));
  const opened = openStore({ dataDir });
  const store = options.store?.(opened) ?? opened;
  if (options.talents) await importTalents(store, options.talents);
  const problems: string[] = [];
  const metrics = createMetrics((what, error) => problems.push(`${what}: ${String(error)}`));
  const clock = () => new Date();
  const roster = options.roster ?? EMPTY_ROSTER;
  const memory = createMemory({ store });
  const assistant = createAssistant({
    store: carryOn(store, (what, error) => problems.push(`${what}: ${String(error)}`)),
    engines: options.engines,
    roster,
    memory,
    observer: metrics,
    clock,
    today: () => '2026-11-22',
    ...options.assistant,
  });
  await assistant.recover();
  const app = createHttpApp({
    store,
    assistant,
    memory,
    roster,
    photos: createPhotos(store, path.join(dataDir, 'media')),
    metrics,
    health: createHealth({ ping: () => store.ping(), dataDir }),
    clock,
    imports: {
      ...createRosterImports({ store, clock, uploads: path.join(dataDir, 'imports') }),
      start: () => Promise.reject(new Error('no import here')),
    },
    status: () => ({ engine: options.engines.primary.name, claude: 'off', version: '0.0.0' }),
    scopeFor: options.scopeFor ?? (() => LOCAL_SCOPE),
    hosts: options.hosts ?? [],
    onError: (error) => problems.push(String(error)),
    ...(options.limiter ? { limiter: await options.limiter(store) } : {}),
    ...(options.pairing ? { pairing: options.pairing } : {}),
    ...(options.heartbeatMs === undefined ? {} : { heartbeatMs: options.heartbeatMs }),
    ...(options.appDir === undefined ? {} : { appDir: options.appDir }),
  });
  const { remoteAddress } = options;
  const server = serve({
    fetch: (request, env) =>
      app.fetch(request, remoteAddress === undefined ? env : { incoming: { socket: { remoteAddress } } }),
    port: 0,
    hostname: '127.0.0.1',
  }) as Server;
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    store,
    problems,
    close: async () => {
      await drain([server], () => assistant.close());
      await store.close();
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export async function importTalents(store: Store, talents: readonly Talent[]): Promise<void> {
  const at = new Date().toISOString();
  const none = { merged: 0, unchanged: 0, repaired: 0, refused: 0, columns: [], details: [] };
  await store.talents.applyImport(LOCAL_SCOPE, {
    talents,
    rawRows: [],
    at,
    report: { file: 'test.csv', dryRun: false, rows: talents.length, imported: talents.length, ...none },
  });
}

export type Script = (turn: Turn, tools: Tools, signal: AbortSignal) => AsyncIterable<EngineEvent>;

/** An engine that follows a script and keeps the turns it was given. */
export function scriptedEngine(
  script: Script,
  name: Engine['name'] = 'embedded',
): Engine & { readonly turns: Turn[] } {
  const turns: Turn[] = [];
  return {
    name,
    turns,
    run: (turn, tools, signal) => {
      turns.push(turn);
      return script(turn, tools, signal);
    },
  };
}

/** A gate that a script waits at until the test opens it. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

export function person(id: string, externalId: string, name: string): Talent {
  return { id, externalId, name, fictional: true, facts: {}, flags: [] };
}
