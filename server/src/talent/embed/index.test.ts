/** The parts together, over a real store and a real socket: making vectors, changing models, searching, failing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBreaker } from '../../assistant/breaker.ts';
import { LOCAL_SCOPE } from '../../scope.ts';
import { batchOf, talentNamed } from '../../store/contract.test-suite.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/port.ts';
import { embeds, sendsJson } from '../../test/embeddings.ts';
import { neverAnswers, startUpstream, type Reply, type Upstream } from '../../test/upstream.ts';
import { createIndexer, type Indexer, type IndexerOptions } from './indexer.ts';
import { createLocalEmbedders } from './local.ts';
import { rosterCache } from '../roster/roster-cache.ts';
import { textRelevance } from '../search/relevance.ts';
import { createNearness } from './nearness.ts';
import { localSource, remoteSource, type Sources } from './sources.ts';

const KEY = 'sk-never-told-to-anybody';
const DIMS = 32;
const AT = '2026-11-22T10:00:00.000Z';
const SKILLS = ['boxing', 'kathak', 'mimicry', 'fencing', 'cooking', 'archery', 'yoga', 'chess'];
const PLACES = ['palace', 'courtroom', 'kitchen', 'gym', 'school', 'temple', 'harbour', 'market', 'studio'];

let dataDir: string;
let store: Store;
let servers: Upstream[];
let indexers: Indexer[];
let problems: string[];
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-embed-'));
  store = openStore({ dataDir });
  servers = [];
  indexers = [];
  problems = [];
});
afterEach(async () => {
  for (const indexer of indexers) await indexer.stop();
  for (const server of servers) await server.close();
  await store.close();
  await rm(dataDir, { recursive: true, force: true });
});

const problem = (what: string, error: unknown) => problems.push(`${what}: ${String(error)}`);
const person = (at: number, bio: string) =>
  talentNamed(`Person ${String(at).padStart(4, '0')}`, {
    facts: { bio: { value: bio, source: 'import', asOf: AT } },
  });
const idOf = (at: number) => person(at, '').id;
const bioOf = (at: number) =>
  `${SKILLS[at % 8]} in a ${PLACES[at % 9]}, ${SKILLS[(at * 5 + 1) % 8]}, ${PLACES[(at * 7 + 2) % 9]}`;
const importPeople = (count: number, bio = bioOf, from = 0) =>
  store.talents.applyImport(
    LOCAL_SCOPE,
    batchOf(Array.from({ length: count }, (_, at) => person(from + at, bio(from + at)))),
  );
const serve = async (...replies: Reply[]) => {
  const server = await startUpstream(...replies);
  servers.push(server);
  return server;
};
const remote = (server: Upstream, model = 'words-1', breaker = createBreaker()) =>
  remoteSource({ url: server.url, key: KEY, model, dims: DIMS, tries: 1, backoffMs: 1 }, breaker);
const local = () => localSource(createLocalEmbedders(store.vectors, 8));
const index = (sources: Sources, more: Partial<IndexerOptions> = {}) => {
  const { vectors } = store;
  const indexer = createIndexer({
    vectors,
    sources,
    offices: [LOCAL_SCOPE],
    problem,
    smallRoster: 20,
    ...more,
  });
  indexers.push(indexer);
  return indexer;
};
/** By id, those who have anything to do with the words, among everybody or these people. */
const relevance =
  (sources: Sources, smallRoster = 20) =>
  async (words: readonly string[], among?: readonly string[]) => {
    const roster = await rosterCache(store.talents).of(LOCAL_SCOPE);
    const nearness = createNearness({ vectors: store.vectors, sources, problem, smallRoster });
    const rows = Array.from({ length: roster.size }, (_, row) => row).filter(
      (row) => among?.includes(roster.idAt(row)) ?? true,
    );
    const scores = await textRelevance(
      { roster, near: (text, those, found) => nearness(LOCAL_SCOPE, text, those, found) },
      words,
      [rows],
    );
    return new Map(
      rows.filter((row) => (scores[row] ?? 0) > 0).map((row) => [roster.idAt(row), scores[row] ?? 0]),
    );
  };
const setIds = async () => (await store.vectors.sets(LOCAL_SCOPE)).map(({ embedderId }) => embedderId);
const order = (scores: ReadonlyMap<string, number>) =>
  [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);

describe('making vectors in the background', () => {
  it('gives every text one, in batches, and tells how far it is', async () => {
    await importPeople(150);
    const server = await serve(embeds(DIMS));
    const indexer = index([remote(server)]);
    expect(indexer.status()).toMatchObject({ state: 'off', embedder: null });
    await indexer.pass();
    expect(indexer.status()).toEqual({
      state: 'ready',
      embedder: 'http:words-1:32',
      done: 150,
      total: 150,
    });
    expect(server.requests.map(({ input }) => (input as string[]).length)).toEqual([64, 64, 22]);
    expect(JSON.stringify(server.requests)).not.toContain('Person');
    await indexer.pass();
    expect(server.requests).toHaveLength(3);
  });

  it('goes on where it stopped', async () => {
    await importPeople(150);
    const broken = await serve(
      embeds(DIMS),
      sendsJson(() => ({}), 500),
    );
    const first = index([remote(broken)]);
    await first.pass();
    expect(first.status()).toMatchObject({ state: 'waiting', done: 64, total: 150 });
    expect(problems.join()).toContain('answered 500');
    const server = await serve(embeds(DIMS));
    await index([remote(server)]).pass();
    expect(server.requests.flatMap(({ input }) => input as string[])).toHaveLength(86);
  });

  it('makes those of new and changed people by itself, and no others', async () => {
    await importPeople(40);
    const server = await serve(embeds(DIMS));
    const indexer = index([remote(server)], { everyMs: 10 });
    indexer.start();
    await vi.waitFor(() => expect(indexer.status().state).toBe('ready'));
    await importPeople(2, () => 'juggling', 39);
    await vi.waitFor(() => expect(server.requests).toHaveLength(2));
    expect(server.requests[1]?.['input']).toEqual(['juggling', 'juggling']);
    await vi.waitFor(() => expect(indexer.status()).toMatchObject({ state: 'ready', done: 41, total: 41 }));
  });

  it('leaves a small roster to its words', async () => {
    await importPeople(19);
    const server = await serve(embeds(DIMS));
    const indexer = index([remote(server), local()]);
    await indexer.pass();
    expect(indexer.status()).toEqual({ state: 'off', embedder: null, done: 0, total: 19 });
    expect(server.requests).toEqual([]);
  });

  it('never keeps others waiting for long', async () => {
    await importPeople(1_500);
    const indexer = index([local()]);
    // Its own work, not what the machine does besides.
    const workedMs = () => {
      const { user, system } = process.threadCpuUsage();
      return (user + system) / 1_000;
    };
    const slices: number[] = [];
    let last = workedMs();
    const timer = setInterval(() => {
      slices.push(workedMs() - last);
      last = workedMs();
    }, 0);
    await indexer.pass();
    clearInterval(timer);
    expect(indexer.status()).toMatchObject({ state: 'ready', done: 1_500 });
    expect(slices.length).toBeGreaterThan(50);
    expect(slices.filter((ms) => ms > 20).length / slices.length).toBeLessThan(0.02);
  });

  it('stops at once when it is told to, whatever it waits for', async () => {
    await importPeople(40);
    const server = await serve(neverAnswers);
    const indexer = index([remote(server)]);
    indexer.start();
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    await indexer.stop();
    await vi.waitFor(() => expect(server.aborted.count).toBe(1));
    expect(problems).toEqual([]);
  });
});

describe('a change of model', () => {
  it('keeps the old vectors answering until the new ones are all there, then drops them', async () => {
    await importPeople(150);
    const old = await serve(embeds(DIMS));
    await index([remote(old)]).pass();
    const half = await serve(
      embeds(DIMS),
      sendsJson(() => ({}), 500),
      embeds(DIMS),
    );
    const sources = [remote(half, 'words-2')];
    const indexer = index(sources);
    await indexer.pass();
    expect(indexer.status()).toMatchObject({ state: 'waiting', embedder: 'http:words-2:32', done: 64 });
    expect(await setIds()).toEqual(['http:words-1:32', 'http:words-2:32']);

    await relevance(sources)(['chess']);
    expect(half.requests.at(-1)).toMatchObject({ model: 'words-1', input: ['chess'] });

    await indexer.pass();
    expect(indexer.status()).toMatchObject({ state: 'ready', done: 150 });
    expect(await setIds()).toEqual(['http:words-2:32']);
    await relevance(sources)(['chess']);
    expect(half.requests.at(-1)).toMatchObject({ model: 'words-2', input: ['chess'] });
  });

  it('is made by a roster that has doubled, when the office teaches itself', async () => {
    await importPeople(100);
    const indexer = index([local()]);
    await indexer.pass();
    const [before] = await setIds();
    await importPeople(20, bioOf, 100);
    await indexer.pass();
    expect(await setIds()).toEqual([before]);
    await importPeople(100, bioOf, 120);
    await indexer.pass();
    const after = await setIds();
    expect(after).toHaveLength(1);
    expect(after[0]).not.toBe(before);
    expect(await store.vectors.counts(LOCAL_SCOPE, after[0] ?? '')).toEqual({ texts: 220, vectors: 220 });
  });

  it('takes away the vectors of a server that is set up no more', async () => {
    await importPeople(60);
    const server = await serve(embeds(DIMS));
    await index([remote(server), local()]).pass();
    expect(await setIds()).toHaveLength(2);
    await index([local()]).pass();
    const ids = await setIds();
    expect(ids).toHaveLength(1);
    expect(ids[0]).toMatch(/^lsa-1:8:/);
  });
});

describe('relevance', () => {
  const lexicalOf = (words: readonly string[]) => relevance([])(words);

  it('is that of the words alone for a small roster, without sources, and before vectors are made', async () => {
    await importPeople(60);
    const server = await serve(embeds(DIMS));
    const expected = await lexicalOf(['chess', 'palace']);
    expect(expected.size).toBeGreaterThan(5);
    const before = await relevance([remote(server), local()])(['chess', 'palace']);
    expect([...before]).toEqual([...expected]);
    await index([remote(server), local()]).pass();
    const small = relevance([remote(server), local()], 61);
    expect([...(await small(['chess', 'palace']))]).toEqual([...expected]);
    expect([...(await relevance([])(['chess', 'palace']))]).toEqual([...expected]);
  });

  it('finds people by what their words mean, where they have none of those asked for', async () => {
    await importPeople(200);
    await index([local()]).pass();
    expect((await lexicalOf(['shatranj', 'शतरंज'])).size).toBe(0);
    const found = order(await relevance([local()])(['शतरंज']));
    const plays = Array.from({ length: 200 }, (_, at) => at).filter((at) => bioOf(at).includes('chess'));
    const best = found.slice(0, 20);
    expect(best).toHaveLength(20);
    expect(best.filter((id) => plays.some((at) => idOf(at) === id)).length).toBeGreaterThanOrEqual(18);
  });

  it('keeps to those it is asked about', async () => {
    await importPeople(200);
    await index([local()]).pass();
    const among = [idOf(3), idOf(7), idOf(11)];
    const found = await relevance([local()])(['chess'], among);
    expect(found.size).toBeGreaterThan(1);
    expect([...found.keys()].filter((id) => !among.includes(id))).toEqual([]);
    expect((await relevance([local()])(['शतरंज'], [])).size).toBe(0);
  });

  it('falls back to the local vectors, then to words, and leaves a failing server alone', async () => {
    await importPeople(200);
    const server = await serve(embeds(DIMS));
    await index([remote(server), local()]).pass();
    await server.close();
    let now = 0;
    const breaker = createBreaker({ openMs: 1_000, now: () => now });
    const down = await serve(sendsJson(() => ({}), 503));
    const sources = [remote(down, 'words-1', breaker), local()];
    const ask = relevance(sources);
    const byLocal = await relevance([local()])(['शतरंज']);
    for (let turn = 0; turn < 5; turn += 1) expect([...(await ask(['शतरंज']))]).toEqual([...byLocal]);
    expect(down.requests).toHaveLength(3);
    expect(breaker.state).toBe('open');
    now = 1_001;
    await ask(['शतरंज']);
    expect(down.requests).toHaveLength(4);

    const alone = await relevance([remote(down, 'words-1', breaker)])(['chess']);
    expect([...alone]).toEqual([...(await lexicalOf(['chess']))]);
    expect(problems.join()).not.toContain(KEY);
    expect(problems.filter((said) => said.includes('remote vectors cannot be asked'))).toHaveLength(4);
  });
});
