import { expect, test } from 'vitest';
import type { TalentFacts } from '../../talent/model.ts';
import { packFacts, unpackFacts } from './packed-facts.ts';

const at = '2026-11-27T10:00:00.000Z';
const facts: TalentFacts = {
  bio: {
    value: 'Has played more police than thieves.',
    source: 'import',
    asOf: at,
    raw: 'Has played more police than thieves.',
  },
  heightCm: { value: 172, source: 'import', asOf: at, raw: "5'8" },
  willTravel: { value: false, source: 'office', asOf: '2026-11-28' },
  training: { value: '', source: 'import', asOf: at, raw: '' },
  city: { value: 'Pune', source: 'rep', asOf: at, raw: 'poona' },
  isMinor: { value: false, source: 'import', asOf: at },
};

test('facts come back as they were: value, source, date and the cell', () => {
  expect(unpackFacts(packFacts(facts))).toStrictEqual(facts);
});

test('a cell that is its own value is written once, and so is where most facts came from', () => {
  const text = packFacts(facts);
  expect(text.match(/more police/g)).toHaveLength(1);
  expect(text.match(/2026-11-27T10/g)).toHaveLength(2);
  expect(text.length).toBeLessThan(JSON.stringify(facts).length / 1.7);
});

test('records from before there was packing are read as they are', () => {
  expect(unpackFacts(JSON.stringify(facts))).toStrictEqual(facts);
  expect(unpackFacts('{}')).toStrictEqual({});
  expect(unpackFacts(packFacts({}))).toStrictEqual({});
});
