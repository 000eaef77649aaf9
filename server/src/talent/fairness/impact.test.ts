import { describe, expect, it } from 'vitest';
import { addTally, countsBy, type GroupCount, impactTable, scoringCounts } from './impact.ts';
import { genderOf, groupOf, openBy, regionOf, tallyOf } from './groups.ts';

const count = (group: string | string[], selected: number, applied: number): GroupCount => ({
  group: [group].flat(),
  applied,
  selected,
});
const rowsOf = (...counts: GroupCount[]) =>
  Object.fromEntries(impactTable(['gender'], counts).rows.map((row) => [row.group.join('|'), row]));

describe('impact ratio', () => {
  it('is 0.781 for women 30 of 120 and men 48 of 150, and asks for a review', () => {
    const { woman, man } = rowsOf(count('woman', 30, 120), count('man', 48, 150));
    expect(woman?.rate).toBeCloseTo(0.25, 5);
    expect(man?.rate).toBeCloseTo(0.32, 5);
    expect(woman?.ratio).toBeCloseTo(0.781, 3);
    expect(man?.ratio).toBe(1);
    expect([woman?.verdict, man?.verdict]).toEqual(['review', 'ok']);
  });

  it('stands at four fifths exactly: 0.80 is no flag', () => {
    const { woman } = rowsOf(count('woman', 40, 100), count('man', 50, 100));
    expect(woman).toMatchObject({ ratio: 0.8, verdict: 'ok' });
  });

  it('gives figures and no verdict under 30 considered', () => {
    const { woman, man } = rowsOf(count('woman', 1, 29), count('man', 15, 30));
    expect(woman).toMatchObject({ small: true, verdict: 'none' });
    expect(woman?.ratio).toBeCloseTo(0.069, 3);
    expect(man).toMatchObject({ small: false, verdict: 'ok' });
  });

  it('judges nobody against a highest group of under 30', () => {
    const { several, woman } = rowsOf(count('several', 10, 20), count('woman', 30, 200));
    expect(several).toMatchObject({ ratio: 1, verdict: 'none' });
    expect(woman).toMatchObject({ ratio: 0.3, verdict: 'none' });
  });

  it('compares no group under two per cent of all, and lets it set no highest rate', () => {
    const { nonbinary, woman } = rowsOf(
      count('nonbinary', 5, 5),
      count('woman', 50, 200),
      count('man', 50, 200),
    );
    expect(nonbinary).toMatchObject({ underTwoPercent: true, ratio: null, rate: 1, verdict: 'none' });
    expect(woman?.ratio).toBe(1);
  });

  it('lists who is not on file apart, and compares nobody with them', () => {
    const table = impactTable(
      ['gender', 'region'],
      [
        count(['woman', 'IN-MH'], 10, 40),
        count(['woman', 'unknown'], 9, 10),
        count(['unknown', 'IN-MH'], 1, 5),
        count(['man', 'IN-MH'], 10, 40),
      ],
    );
    expect(table.unknown).toEqual({ applied: 15, selected: 10 });
    expect(table.rows.map(({ group, ratio }) => [group.join('|'), ratio])).toEqual([
      ['man|IN-MH', 1],
      ['woman|IN-MH', 1],
    ]);
    expect(table).toMatchObject({ applied: 95, selected: 30 });
  });

  it('judges nobody where there is one group alone, or nobody was selected', () => {
    expect(rowsOf(count('woman', 0, 100))['woman']).toMatchObject({ ratio: null, verdict: 'none' });
    expect(rowsOf(count('woman', 20, 100))['woman']).toMatchObject({ ratio: 1, verdict: 'none' });
    expect(rowsOf(count('woman', 0, 0), count('man', 1, 40))['woman']).toMatchObject({
      rate: null,
      ratio: null,
    });
    expect(impactTable(['gender'], []).rows).toEqual([]);
  });

  it('for scores counts who is above the median of the whole sample', () => {
    const scores = [
      ...[9, 8, 7, 3].map((score) => ({ group: ['woman'], score })),
      ...[6, 5, 2, 1].map((score) => ({ group: ['man'], score })),
    ];
    // The median is 5.5: three of four women and one of four men are above it.
    expect(scoringCounts(scores)).toEqual([count('woman', 3, 4), count('man', 1, 4)]);
    const tie = [1, 2, 2, 3].map((score) => ({ group: ['any'], score }));
    expect(scoringCounts(tie)).toEqual([count('any', 1, 4)]);
  });
});

describe('groups', () => {
  const fact = <T>(value: T) => ({ value });
  it('come from facts on file and from nothing else', () => {
    expect(genderOf({ playsGender: fact(['woman']) })).toBe('woman');
    expect(genderOf({ playsGender: fact(['woman', 'nonbinary']) })).toBe('several');
    expect(genderOf({})).toBe('unknown');
    expect(regionOf({ city: fact('Pune') })).toBe('IN-MH');
    expect(regionOf({ city: fact('Bombay') })).toBe('IN-MH');
    expect(regionOf({ city: fact('Atlantis') })).toBe('unknown');
    expect(groupOf({ playsGender: fact(['man']), city: fact('Patna') })).toBe('man|IN-BR');
  });

  it('are counted by one dimension or by both', () => {
    const people = [
      { playsGender: fact(['woman']), city: fact('Pune') },
      { playsGender: fact(['woman']), city: fact('Patna') },
      { playsGender: fact(['man']), city: fact('Pune') },
    ];
    const met = tallyOf(people);
    addTally(met, { 'woman|IN-MH': 2 });
    expect(countsBy(['gender'], met, { 'woman|IN-BR': 1 })).toEqual([
      count('woman', 1, 4),
      count('man', 0, 1),
    ]);
    expect(countsBy(['region'], met, {})).toEqual([count('IN-MH', 0, 4), count('IN-BR', 0, 1)]);
    expect(countsBy(['gender', 'region'], met, {})).toHaveLength(3);
  });

  it('of a role are compared only where the role was open to all of them', () => {
    expect(openBy({})).toEqual(['gender', 'region']);
    expect(openBy({ gender: ['woman', 'man'] })).toEqual(['gender', 'region']);
    expect(openBy({ gender: ['woman'] })).toEqual(['region']);
    expect(openBy({ city: { anyOf: ['Pune'] } })).toEqual(['gender']);
    expect(openBy({ minor: true })).toEqual([]);
    expect(openBy({ trait: { declared: 'deaf', storyReason: 'The character is deaf' } })).toEqual([]);
  });
});
