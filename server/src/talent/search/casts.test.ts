import { describe, expect, it } from 'vitest';
import type { RoleBrief } from '../../casting/brief.ts';
import type { Talent } from '../model.ts';
import { sourcesOf } from '../../test/search.ts';
import { searchTalent } from './search.ts';

const fact = <T>(value: T) => ({ value, source: 'import' as const, asOf: '2026-11-01' });
const person = (id: string, gender: 'woman' | 'man', rate?: number): Talent => ({
  id,
  externalId: id,
  name: id,
  fictional: true,
  facts: {
    playsGender: fact([gender]),
    playingAge: fact({ min: 30, max: 40 }),
    ...(rate === undefined ? {} : { dayRate: fact({ minor: rate * 100, currency: 'INR' as const }) }),
  },
  flags: [],
});
const TALENTS = [
  person('W1', 'woman', 40_000),
  person('W2', 'woman', 10_000),
  person('W3', 'woman', 12_000),
  person('W4', 'woman'),
  person('M1', 'man', 30_000),
  person('M2', 'man', 8000),
];
const search = (...briefs: RoleBrief[]) => searchTalent(sourcesOf(TALENTS), briefs, 'en', '2026-11-24');
const women = (budget: number, count?: number): RoleBrief => ({
  role: 'Women',
  gender: ['woman'],
  groupBudgetInr: budget,
  ...(count === undefined ? {} : { count }),
});
const men = (budget: number): RoleBrief => ({ role: 'Man', gender: ['man'], groupBudgetInr: budget });

describe('one sum for several parts', () => {
  it('lists only people of casts whose rates stay under it', async () => {
    const { groups, recommendations } = await search(women(32_000, 2), men(32_000));
    expect(groups.map((group) => [[...group.talentIds].sort(), group.sumInr])).toEqual([
      [['M2', 'W2', 'W3'], 30_000],
    ]);
    expect(recommendations.map(({ items }) => items.map((item) => item.name).sort())).toEqual([
      ['W2', 'W3'],
      ['M2'],
    ]);
  });

  it('never puts one person in two parts', async () => {
    const { groups } = await search(women(25_000), { ...women(25_000), role: 'Sister' });
    expect([...(groups[0]?.talentIds ?? [])].sort()).toEqual(['W2', 'W3']);
  });

  it('finds no cast where none fits, nor one with a rate that is not on file', async () => {
    expect((await search(women(17_000), men(17_000))).groups).toEqual([]);
    const all = (await search(women(100_000, 3), men(100_000))).groups.flatMap((group) => group.talentIds);
    expect(all).toContain('W1');
    expect(all).not.toContain('W4');
  });
});
