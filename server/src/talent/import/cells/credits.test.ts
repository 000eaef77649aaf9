import { describe, expect, it } from 'vitest';
import { readCredits } from './credits.ts';

describe('credits', () => {
  it('reads title, year, role type and format, in any order inside the bracket', () => {
    expect(readCredits('Peeli Bus (2025, recurring, theatre); Nimbu (2019); Do Chappal').value).toEqual([
      { title: 'Peeli Bus', year: 2025, roleType: 'recurring', format: 'theatre' },
      { title: 'Nimbu', year: 2019 },
      { title: 'Do Chappal' },
    ]);
  });

  it.each([
    ['Haan, Main Wahi Hoon (2021)', [['Haan, Main Wahi Hoon', 2021]]],
    [
      'Haan, Main Wahi Hoon (2021), Nimbu (2019)',
      [
        ['Haan, Main Wahi Hoon', 2021],
        ['Nimbu', 2019],
      ],
    ],
    [
      'Nimbu [2019], Salt, Sugar and Chai [2020, lead]',
      [
        ['Nimbu', 2019],
        ['Salt, Sugar and Chai', 2020],
      ],
    ],
    [
      'Nimbu, 2019, Peeli Bus, 2020',
      [
        ['Nimbu', 2019],
        ['Peeli Bus', 2020],
      ],
    ],
    [
      'Haan, Main Wahi Hoon (2021); Nimbu, 2019 | Peeli Bus - 2018',
      [
        ['Haan, Main Wahi Hoon', 2021],
        ['Nimbu', 2019],
        ['Peeli Bus', 2018],
      ],
    ],
    [
      'Nimbu (2019), Peeli Bus',
      [
        ['Nimbu', 2019],
        ['Peeli Bus', undefined],
      ],
    ],
    [
      'Nimbu, Salt, Peeli Bus (2019)',
      [
        ['Nimbu', undefined],
        ['Salt', undefined],
        ['Peeli Bus', 2019],
      ],
    ],
  ])('keeps titles with commas whole in "%s"', (cell, wanted) => {
    expect(readCredits(cell).value?.map(({ title, year }) => [title, year])).toEqual(wanted);
  });

  it('leaves a bracket that is part of the title, and commas where bars separate', () => {
    expect(readCredits('Nimbu (Part One) | Salt, Sugar and Chai').value).toEqual([
      { title: 'Nimbu (Part One)' },
      { title: 'Salt, Sugar and Chai' },
    ]);
  });
});
