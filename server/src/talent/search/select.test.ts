import { expect, it } from 'vitest';
import { best } from './select.ts';

it('gives the first few of a list as sorting all of it would', () => {
  const values = Array.from({ length: 500 }, (_, index) => (index * 7919) % 503);
  const order = (a: number, b: number) => (values[a] ?? 0) - (values[b] ?? 0);
  const all = values.map((_, index) => index).sort(order);
  for (const count of [0, 1, 7, 240, 499, 500, Infinity])
    expect(best(values.length, count, order)).toEqual(all.slice(0, count));
});
