/** What every adapter of the VectorStore port promises, beside the suite of the Store port. */
import { beforeEach, expect, it } from 'vitest';
import type { Scope } from '../scope.ts';
import { batchOf, talentNamed, type StoreUnderTest } from './contract.test-suite.ts';
import type { Store } from './port.ts';
import type { VectorStore } from './vector-port.ts';

const OFFICE: Scope = { officeId: 'office-a', userId: 'user-a', role: 'owner' };
const ELSEWHERE: Scope = { ...OFFICE, officeId: 'office-b' };
const AT = '2026-11-22T10:00:00.000Z';
const EMBEDDER = 'test:1:2';

const skilled = (name: string, skill: string) =>
  talentNamed(name, { facts: { skills: { value: [{ name: skill }], source: 'import', asOf: AT } } });
const turned = (degrees: number) =>
  Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));

export function describeVectorStore(open: () => StoreUnderTest): void {
  let store: Store;
  let vectors: VectorStore;
  let openAgain: StoreUnderTest['openAgain'];
  beforeEach(async () => {
    ({ store, openAgain } = open());
    vectors = store.vectors;
    await importAll(skilled('Asha', 'boxing'), skilled('Bela', 'kathak'), skilled('Chitra', 'cooking'));
  });
  const importAll = (...talents: ReturnType<typeof skilled>[]) =>
    store.talents.applyImport(OFFICE, batchOf(talents));
  /** Gives everybody without a vector one, a right angle at most apart, in the order of their ids. */
  const embedMissing = async (embedderId = EMBEDDER, scope = OFFICE) => {
    const { texts } = await vectors.missing(scope, embedderId, 100);
    return vectors.upsert(
      scope,
      embedderId,
      texts.map(({ talentId, version }, at) => ({ talentId, version, vector: turned(at * 40) })),
    );
  };
  const near = async (degrees: number, options = {}, embedderId = EMBEDDER, scope = OFFICE) =>
    (await vectors.nearest(scope, embedderId, turned(degrees), { limit: 10, ...options })).map(
      ({ id }) => id,
    );

  it('tells the texts page by page, without names', async () => {
    const first = await vectors.texts(OFFICE, 2);
    expect(first.texts.map(({ talentId, text }) => [talentId, text])).toEqual([
      ['id-Asha', 'boxing'],
      ['id-Bela', 'kathak'],
    ]);
    const second = await vectors.texts(OFFICE, 2, first.next);
    expect(second.texts.map(({ talentId }) => talentId)).toEqual(['id-Chitra']);
    expect(second.next).toBeUndefined();
  });

  it('finds the nearest, best first, with their cosines', async () => {
    await embedMissing();
    const found = await vectors.nearest(OFFICE, EMBEDDER, turned(35), { limit: 2 });
    expect(found.map(({ id }) => id)).toEqual(['id-Bela', 'id-Asha']);
    expect(found[0]?.score).toBeCloseTo(Math.cos((5 * Math.PI) / 180), 2);
    expect(found[1]?.score).toBeCloseTo(Math.cos((35 * Math.PI) / 180), 2);
  });

  it('looks only among those it is given, and passes over the unknown', async () => {
    await embedMissing();
    expect(await near(35, { among: ['id-Chitra', 'id-nobody', 'id-Asha'] })).toEqual([
      'id-Asha',
      'id-Chitra',
    ]);
    expect(await near(35, { among: [] })).toEqual([]);
    expect(await near(35, { among: Uint32Array.of(9_999_999) })).toEqual([]);
  });

  it('keeps what was written, for the next start', async () => {
    await embedMissing();
    await vectors.keepModel(OFFICE, EMBEDDER, Uint8Array.of(1, 2, 3));
    await vectors.complete(OFFICE, EMBEDDER);
    const again = openAgain().vectors;
    expect((await again.nearest(OFFICE, EMBEDDER, turned(0), { limit: 1 }))[0]?.id).toBe('id-Asha');
    expect(await again.sets(OFFICE)).toEqual([{ embedderId: EMBEDDER, complete: true }]);
    expect(await again.counts(OFFICE, EMBEDDER)).toEqual({ texts: 3, vectors: 3 });
    expect([...((await again.model(OFFICE, EMBEDDER)) ?? [])]).toEqual([1, 2, 3]);
  });

  it('never compares vectors of different embedders', async () => {
    await embedMissing();
    await embedMissing('test:2:2');
    await vectors.remove(OFFICE, EMBEDDER);
    expect(await near(0)).toEqual([]);
    expect(await near(0, { limit: 1 }, 'test:2:2')).toEqual(['id-Asha']);
    expect(await vectors.sets(OFFICE)).toEqual([{ embedderId: 'test:2:2', complete: false }]);
  });

  it('never finds people of another office', async () => {
    await embedMissing();
    expect(await near(0, {}, EMBEDDER, ELSEWHERE)).toEqual([]);
    expect(await near(0, { among: ['id-Asha'] }, EMBEDDER, ELSEWHERE)).toEqual([]);
    expect((await vectors.missing(ELSEWHERE, EMBEDDER, 10)).texts).toEqual([]);
    expect(await vectors.model(ELSEWHERE, EMBEDDER)).toBeUndefined();
    await vectors.remove(ELSEWHERE, EMBEDDER);
    expect(await near(0, { limit: 1 })).toEqual(['id-Asha']);
  });

  it('misses a text again when it has changed, and only that one', async () => {
    await embedMissing();
    expect((await vectors.missing(OFFICE, EMBEDDER, 10)).texts).toEqual([]);
    await importAll(skilled('Bela', 'kathak and wrestling'));
    const { texts } = await vectors.missing(OFFICE, EMBEDDER, 10);
    expect(texts.map(({ talentId }) => talentId)).toEqual(['id-Bela']);
  });

  it('keeps no vector for a text that changed while it was made', async () => {
    const { texts } = await vectors.missing(OFFICE, EMBEDDER, 10);
    await store.talents.applyImport(
      OFFICE,
      batchOf([skilled('Chitra', 'singing')], { at: '2026-11-22T10:00:00.001Z' }),
    );
    const kept = await vectors.upsert(
      OFFICE,
      EMBEDDER,
      texts.map(({ talentId, version }) => ({ talentId, version, vector: turned(0) })),
    );
    expect(kept).toBe(2);
    expect((await vectors.missing(OFFICE, EMBEDDER, 10)).texts.map(({ text }) => text)).toEqual(['singing']);
  });

  it('finds who was added after the first search, and nobody who has left', async () => {
    await store.talents.applyImport(
      OFFICE,
      batchOf([
        {
          ...skilled('Demo', 'chess'),
          fictional: true,
          facts: { bio: { value: 'chess', source: 'demo', asOf: AT } },
        },
      ]),
    );
    await embedMissing();
    expect(await near(120, { limit: 1 })).toEqual(['id-Demo']);
    await store.talents.removeDemo(OFFICE, AT);
    await importAll(skilled('Zoya', 'fencing'));
    await embedMissing();
    await vectors.complete(OFFICE, EMBEDDER);
    const found = await near(0);
    expect(found).toContain('id-Zoya');
    expect(found).not.toContain('id-Demo');
  });

  it('is near nobody for a text of which no word is known', async () => {
    const { texts } = await vectors.missing(OFFICE, EMBEDDER, 10);
    await vectors.upsert(
      OFFICE,
      EMBEDDER,
      texts.map(({ talentId, version }) => ({ talentId, version, vector: new Float32Array(2) })),
    );
    expect(await near(0)).toEqual([]);
    expect((await vectors.missing(OFFICE, EMBEDDER, 10)).texts).toEqual([]);
  });

  it('raises the revision with every change of the roster', async () => {
    const before = await vectors.revision(OFFICE);
    await importAll(skilled('Dipa', 'yoga'));
    expect(await vectors.revision(OFFICE)).toBeGreaterThan(before);
    expect(await vectors.revision(ELSEWHERE)).toBe(0);
  });
}
