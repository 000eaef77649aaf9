import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../port.ts';
import { createDotProducts } from '../dot-products.ts';
import { createNearestIndex, toBytes } from '../nearest.ts';
import { describeVectorStore } from '../vector-contract.test-suite.ts';
import { openStore } from './index.ts';

let dataDir: string;
let opened: Store[];
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'castmatch-vectors-'));
  opened = [];
});
afterEach(async () => {
  for (const store of opened) await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});
const open = (): Store => {
  const store = openStore({ dataDir });
  opened.push(store);
  return store;
};

describe('vectors in SQLite', () => {
  describeVectorStore(() => ({ store: open(), openAgain: open }));
});

describe('the index in the process', () => {
  const DIMS = 19;
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 31 - 1;
  };
  const vector = () => {
    const made = Float32Array.from({ length: DIMS }, random);
    const length = Math.hypot(...made);
    return made.map((value) => value / length);
  };
  const cosine = (a: Float32Array, b: Float32Array) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

  it('finds exactly what plain sums find, with dimensions of any number, over more than one slice', async () => {
    for (const dims of [3, 16, 40]) {
      const bytes = () => Int8Array.from({ length: dims }, () => Math.round(random() * 127));
      const products = createDotProducts(dims, 4);
      const made = Array.from({ length: 50 }, bytes);
      made.forEach((each, slot) => products.set(slot, each));
      const query = bytes();
      const slots = Uint32Array.from([49, 0, 7, 7, 31]);
      expect([...products.of(query, slots)]).toEqual(
        [...slots].map((slot) => query.reduce((sum, value, at) => sum + value * (made[slot]?.[at] ?? 0), 0)),
      );
    }
    const products = createDotProducts(4_096, 1);
    products.set(0, new Int8Array(4_096).fill(127));
    expect([...products.of(new Int8Array(4_096).fill(-127), Uint32Array.of(0))]).toEqual([
      -127 * 127 * 4_096,
    ]);
  });

  it('agrees with sorting all cosines, whichever are asked for', async () => {
    const people = Array.from({ length: 30_000 }, (_, at) => ({
      id: `p${at}`,
      row: at + 5,
      vector: vector(),
    }));
    // Too little room expected on purpose: it grows.
    const index = createNearestIndex(DIMS, 10);
    for (const { id, row, vector: made } of people) index.set(id, row, toBytes(made));
    const some = people.filter(() => random() > 0.8);
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    const query = vector();
    for (const [among, asked] of [
      [people, undefined],
      [some, some.map(({ id }) => id)],
      [some, Uint32Array.from(some, ({ row }) => row)],
    ] as const) {
      const exact = among
        .map(({ id, vector: made }) => ({ id, score: cosine(query, made) }))
        .sort((a, b) => b.score - a.score);
      const found = await index.nearest(query, asked, 50, pause);
      expect(found).toHaveLength(50);
      for (const [at, { score }] of found.entries()) expect(score).toBeCloseTo(exact[at]?.score ?? 9, 1);
      const top = new Set(exact.slice(0, 50).map(({ id }) => id));
      expect(found.filter(({ id }) => top.has(id)).length).toBeGreaterThanOrEqual(46);
    }
    expect(pauses).toBeGreaterThan(0);
  });
});
