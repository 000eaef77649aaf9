/** Puts the parts together. The only file that knows which store and which engines there are. */
import path from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import server from '../package.json' with { type: 'json' };
import type { Engines } from './assistant/answer.ts';
import { createAssistant, type Assistant } from './assistant/assistant.ts';
import { carryOn } from './assistant/carry-on.ts';
import { createSpending, type Spending } from './assistant/spending.ts';
import { createBreaker, type Breaker } from './assistant/breaker.ts';
import type { Observer } from './assistant/observer.ts';
import { closeTemporaryChats } from './assistant/close-temporary.ts';
import type { Engine } from './assistant/port.ts';
import type { RosterSearch } from './assistant/tools.ts';
import { officeDate } from './clock.ts';
import { readConfig, type Config } from './config.ts';
import { lockDataFolder } from './data-lock.ts';
import { createEmbeddedEngine } from './engines/embedded/index.ts';
import { createHttpApp } from './http/app.ts';
import type { Env } from './http/context.ts';
import { createHealth } from './http/health.ts';
import { createMetrics } from './http/metrics.ts';
import type { Pairing } from './http/pairing.ts';
import { createLimiter } from './limits/limiter.ts';
import { createMemory } from './memory/facts/index.ts';
import { LOCAL_SCOPE, type Scope } from './scope.ts';
import type { Store } from './store/port.ts';
import { openStore } from './store/open.ts';
import {
  createIndexer,
  createLocalEmbedders,
  createNearness,
  localSource,
  remoteSource,
  type Nearness,
  type Sources,
} from './talent/embed/index.ts';
import { rosterCache } from './talent/roster/roster-cache.ts';
import { compareTalent, searchTalent, type SearchSources, talentDetail } from './talent/search/index.ts';
import { createRosterImports, loadDemoRoster } from './talent/import/index.ts';
import { createPhotos, whyPhotosAreOff, withPhotos, type Photos } from './talent/media/index.ts';

export interface CastMatchOptions {
  /** Before `DATA_DIR` of the environment. */
  readonly dataDir?: string;
  /** Default: the environment of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly clock?: () => Date;
  /** Who is asking. Default: the one local office and user. */
  readonly scopeFor?: (request: Request) => Scope;
  /** Loads the fictional demo roster into an office that never had anybody. Default true. */
  readonly demo?: boolean;
  /** Folder of the built app; absent: the API alone. */
  readonly appDir?: string;
  /** Answers instead of the engines that the settings choose. */
  readonly engine?: Engine;
  /** Deadlines of the Claude engine, milliseconds. */
  readonly claude?: { readonly firstTokenMs?: number; readonly idleMs?: number };
  readonly pairing?: Pairing;
  /** Host names besides the loopback ones. */
  readonly hosts?: readonly string[];
  readonly log?: Log;
}

export interface Log {
  /** A step of starting, for people who wait. */
  stage(text: string): void;
  problem(what: string, error: unknown): void;
}

export interface CastMatch {
  readonly app: OpenAPIHono<Env>;
  readonly store: Store;
  readonly assistant: Assistant;
  readonly config: Config;
  /**
   * Reads a large roster and the lexicons once, so that the first question does not pay for it (2 s with 4,325
   * people on two busy cores). A small roster answers at once as it is, and stays small in memory. Never fails.
   */
  warmUp(): Promise<void>;
  /** Ends running answers honestly and closes the database. */
  close(): Promise<void>;
}

/** @throws ConfigError, DataFolderBusy, StoreError: each with one sentence for the person who starts it. */
export async function createCastMatch(options: CastMatchOptions = {}): Promise<CastMatch> {
  const { clock = () => new Date(), demo = true, log = SILENT } = options;
  const config = readConfig({
    ...(options.env ?? process.env),
    ...(options.dataDir === undefined ? {} : { DATA_DIR: options.dataDir }),
  });
  log.stage(`Opening the database in ${config.dataDir}`);
  const unlock = lockDataFolder(config.dataDir);
  let store: Store | undefined;
  try {
    store = openStore({ dataDir: config.dataDir });
    const today = () => officeDate(clock());
    const { vectors } = store;
    const sources = embeddingSources(config, store);
    const indexer = createIndexer({ vectors, sources, offices: [LOCAL_SCOPE], problem: log.problem });
    const nearness = createNearness({ vectors, sources, problem: log.problem });
    const photos = createPhotos(store, path.join(config.dataDir, 'media'));
    const roster = rosterSearch({ store, nearness, photos, today });
    const limiter = await createLimiter({
      limits: config.limits,
      store: store.limits,
      clock,
      problem: log.problem,
    });
    const spending = createSpending({
      limiter,
      toolCallsPerTurn: config.limits.toolCallsPerTurn,
      problem: log.problem,
    });
    const opened = store;
    const chosen: { engines?: Engines } = {};
    const health = createHealth({
      ping: () => opened.ping(),
      dataDir: config.dataDir,
      breaker: () => chosen.engines?.breaker?.state ?? 'closed',
    });
    const metrics = health.watch(createMetrics(log.problem));
    const engines = await chooseEngines(config, options, metrics, spending);
    chosen.engines = engines;
    const { breaker, primary } = engines;
    const memory = createMemory({
      store,
      soundsLike: async (scope, named) => {
        const { recommendations } = await roster.search(scope, [{ named: [...named], everyone: true }], 'en');
        return recommendations[0]?.items ?? [];
      },
    });
    const assistant = createAssistant({
      store: carryOn(store, log.problem),
      engines,
      roster,
      memory,
      observer: metrics,
      clock,
      today,
      maxRuns: config.answersTotal,
      maxRunsPerUser: config.limits.answersAtOnce,
    });

    const imports = createRosterImports({ store, clock, uploads: path.join(config.dataDir, 'imports') });
    const cutOff = await imports.recover();
    if (cutOff > 0) log.stage(`Found ${cutOff} interrupted ${plural(cutOff, 'import')}`);
    const interrupted = await assistant.recover();
    if (interrupted > 0) log.stage(`Kept ${interrupted} interrupted ${plural(interrupted, 'answer')}`);
    await prepareRoster(store, demo, clock, log);
    const stopClosing = closeTemporaryChats(store, clock, log.problem);
    const photosOff = whyPhotosAreOff();
    if (photosOff !== undefined) log.stage(photosOff);
    if (!(await store.privacy.settle()))
      log.stage('The database still holds traces of an erased person; the next start tries again');

    const app = createHttpApp({
      store,
      assistant,
      memory,
      roster,
      photos,
      metrics,
      health,
      limiter,
      clock,
      imports,
      status: () => ({
        ...engineStatus(config, options, breaker),
        version: server.version,
        embedding: indexer.status(),
      }),
      scopeFor: options.scopeFor ?? (() => LOCAL_SCOPE),
      hosts: options.hosts ?? [],
      onError: (error, requestId) => log.problem(`request ${requestId} failed`, error),
      ...(options.appDir === undefined ? {} : { appDir: options.appDir }),
      ...(options.pairing === undefined ? {} : { pairing: options.pairing }),
    });
    if (sources.length > 0) indexer.start();
    return {
      app,
      store,
      assistant,
      config,
      warmUp: async () => {
        void primary.warmUp?.();
        await warmUp(opened, roster).catch((error: unknown) => log.problem('the warm-up failed', error));
      },
      close: async () => {
        health.drain();
        stopClosing();
        await imports.close();
        breaker?.close();
        await assistant.close();
        await indexer.stop();
        await limiter.close();
        await opened.close();
        unlock();
      },
    };
  } catch (error) {
    await store?.close();
    unlock();
    throw error;
  }
}

const SILENT: Log = { stage: () => undefined, problem: () => undefined };

const plural = (count: number, word: string) => (count === 1 ? word : `${word}s`);

/** Claude where there is a key, with the embedded engine behind it; else the embedded engine alone. */
async function chooseEngines(
  config: Config,
  options: CastMatchOptions,
  observer: Observer,
  spending: Spending,
): Promise<Engines> {
  if (options.engine) return { primary: options.engine };
  const embedded = createEmbeddedEngine();
  if (!config.claude) return { primary: embedded };
  // Only where it is used: the SDK takes 13 MB of memory.
  const { createClaudeEngine } = await import('./engines/claude/index.ts');
  const claude = createClaudeEngine({
    ...config.claude,
    ...options.claude,
    maxRounds: config.limits.roundsPerTurn,
    observer: spending.observe(observer),
  });
  const { probe } = claude;
  return {
    primary: spending.watch(claude),
    fallback: embedded,
    breaker: createBreaker(probe ? { probe } : {}),
    refusal: spending.refusal,
  };
}

function engineStatus(config: Config, { engine }: CastMatchOptions, breaker: Breaker | undefined) {
  if (engine) return { engine: engine.name, claude: 'off' as const };
  if (!config.claude) return { engine: 'embedded' as const, claude: 'off' as const };
  return breaker?.state === 'closed'
    ? { engine: 'claude' as const, claude: 'on' as const }
    : { engine: 'embedded' as const, claude: 'unreachable' as const };
}

/** Best first: a server that is set up, then what the office's own texts teach. */
function embeddingSources({ embeddings: { local, remote } }: Config, store: Store): Sources {
  return [
    ...(remote ? [remoteSource(remote, createBreaker())] : []),
    ...(local ? [localSource(createLocalEmbedders(store.vectors))] : []),
  ];
}

interface RosterSearchParts {
  readonly store: Store;
  readonly nearness: Nearness;
  readonly photos: Photos;
  readonly today: () => string;
}

function rosterSearch({ store, nearness, photos, today }: RosterSearchParts): RosterSearch {
  const rosters = rosterCache(store.talents);
  return {
    search: async (scope, briefs, lang) => {
      const sources: SearchSources = {
        roster: await rosters.of(scope),
        hidden: await store.consent.excluded(scope),
        idsOf: (refs) => store.talents.idsOf(scope, refs),
        near: (text, among, found) => nearness(scope, text, among, found),
        load: (ids) => store.talents.getMany(scope, ids),
      };
      return withPhotos(photos, scope, await searchTalent(sources, briefs, lang, today()));
    },
    detail: (talent) => talentDetail(talent),
    compare: async (_scope, talents, brief, lang) => compareTalent(talents, brief, lang, today()),
  };
}

const LARGE_ROSTER = 1_000;

async function warmUp(store: Store, roster: RosterSearch): Promise<void> {
  const { count } = await store.talents.count(LOCAL_SCOPE);
  if (count < LARGE_ROSTER) return;
  const { readRole } = await import('./casting/read/role.ts');
  const { brief } = readRole(
    'A woman of 25 to 35 in Mumbai who speaks Marathi and boxes',
    officeDate(new Date()),
  );
  await roster.search(LOCAL_SCOPE, [brief], 'en');
}

async function prepareRoster(store: Store, demo: boolean, clock: () => Date, log: Log): Promise<void> {
  const loaded = demo ? await loadDemoRoster(store, LOCAL_SCOPE, clock().toISOString()) : 0;
  const { count, fictional } = await store.talents.count(LOCAL_SCOPE);
  const kind = fictional === 0 ? '' : fictional === count ? ' (all fictional)' : ` (${fictional} fictional)`;
  log.stage(
    `${loaded > 0 ? 'Loaded the demo roster' : 'Read the roster'}: ${count} ${count === 1 ? 'person' : 'people'}${kind}`,
  );
}
