import { describe, expect, it } from 'vitest';
import { fuse } from './fuse.ts';

const order = (scores: ReadonlyMap<string, number>) =>
  [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
const lexical = new Map([
  ['ana', 9],
  ['bo', 3],
  ['cy', 1],
]);

describe('fusing words and meaning', () => {
  it('gives the words back as they are where there are no vectors, or where they tell nobody apart', () => {
    expect(fuse(lexical, undefined)).toBe(lexical);
    expect(fuse(lexical, new Map())).toBe(lexical);
    expect(
      fuse(
        lexical,
        new Map([
          ['ana', 0.5],
          ['bo', 0.5],
        ]),
      ),
    ).toBe(lexical);
    expect(
      fuse(
        lexical,
        new Map([
          ['bo', 0.9],
          ['ana', 0],
        ]),
        { lexical: 1, vector: 0 },
      ),
    ).toBe(lexical);
  });

  it('lets meaning decide among those whose words say as much, and strong words beat it', () => {
    const near = new Map([
      ['ana', 0.1],
      ['bo', 0.8],
      ['cy', 0.9],
    ]);
    expect(order(fuse(lexical, near, { lexical: 1, vector: 0.5 }))).toEqual(['ana', 'bo', 'cy']);
    expect(order(fuse(lexical, near, { lexical: 0.2, vector: 1 }))[0]).not.toBe('ana');
    const level = new Map([
      ['ana', 2],
      ['bo', 2],
      ['cy', 2],
    ]);
    expect(order(fuse(level, near))).toEqual(['cy', 'bo', 'ana']);
  });

  it('finds people who have none of the words', () => {
    const fused = fuse(
      lexical,
      new Map([
        ['dee', 0.9],
        ['ana', 0.2],
        ['bo', 0.2],
        ['cy', 0.1],
      ]),
    );
    expect(fused.has('dee')).toBe(true);
    expect(order(fused).indexOf('dee')).toBeLessThan(3);
    expect(
      order(
        fuse(
          new Map(),
          new Map([
            ['dee', 0.9],
            ['ana', 0.2],
          ]),
        ),
      ),
    ).toEqual(['dee', 'ana']);
  });

  it('neither helps nor hurts who has no vector yet', () => {
    const near = new Map([
      ['ana', 0.9],
      ['cy', 0.1],
    ]);
    const fused = fuse(new Map([...lexical.keys()].map((id) => [id, 2])), near);
    expect(order(fused)).toEqual(['ana', 'bo', 'cy']);
  });

  it('is zero at worst, whatever the scale of either side, and the same at any scale', () => {
    const near = new Map([
      ['ana', -0.9],
      ['bo', 0.3],
      ['dee', 0.7],
    ]);
    const fused = fuse(lexical, near);
    expect(Math.min(...fused.values())).toBe(0);
    const scaled = fuse(
      new Map([...lexical].map(([id, score]) => [id, score * 1_000])),
      new Map([...near].map(([id, score]) => [id, score / 50])),
    );
    for (const [id, score] of fused) expect(scaled.get(id)).toBeCloseTo(score, 9);
  });
});
