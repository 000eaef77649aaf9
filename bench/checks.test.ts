import { describe, expect, it } from 'vitest';
import type { Item, Recommendation } from '../server/src/contract.ts';
import type { Talent } from '../server/src/talent/model.ts';
import type { Reply } from './ask.ts';
import { check, ownRequestsSchema, promiseBroken } from './checks.ts';
import requests from './requests.json' with { type: 'json' };

const fact = <T>(value: T) => ({ value, source: 'demo' as const, asOf: '2026-11-01' });
const talent = (id: number, city: string, heightCm: number): Talent => ({
  id: `T${id}`,
  externalId: `X-${id}`,
  name: `P ${id}`,
  fictional: true,
  facts: { city: fact(city), heightCm: fact(heightCm) },
  flags: [],
});
const ROSTER = [talent(1, 'Mumbai', 170), talent(2, 'Pune', 160), talent(3, 'Mumbai', 150)];

const item = (id: number): Item => ({
  talentId: `T${id}`,
  externalId: `X-${id}`,
  name: `P ${id}`,
  reasons: [],
  unmet: [],
  unknown: [],
  notes: [],
  card: { formats: [], minor: false },
});
const list = (items: Item[], more: Partial<Recommendation> = {}): Recommendation => ({
  asked: [],
  offer: 'matches',
  matched: items.length,
  items,
  nearMisses: [],
  ...more,
});
const reply = (...recommendations: Recommendation[]): Reply => ({
  text: 'Which age? Which city?',
  recommendations,
  firstTextMs: 1,
  doneMs: 2,
  problems: [],
});
const roster = { roster: ROSTER };

describe('checks of the own requests', () => {
  it('fail for a person whose record does not meet the condition', () => {
    const expected = { kind: 'people', where: { cityAnyOf: ['Mumbai'] } } as const;
    expect(
      check({ ...expected, where: { cityAnyOf: ['Mumbai'] } }, reply(list([item(1), item(3)])), roster),
    ).toBeUndefined();
    expect(
      check({ ...expected, where: { cityAnyOf: ['Mumbai'] } }, reply(list([item(1), item(2)])), roster),
    ).toContain('P 2');
  });

  it('fail where people who fit are not listed, and not where there are none', () => {
    const tall = { kind: 'people' as const, where: { heightMinCm: 165 }, atLeast: 3 };
    expect(check(tall, reply(list([])), roster)).toBe('0 listed, of 1 who fit');
    expect(check({ ...tall, where: { heightMinCm: 190 } }, reply(list([])), roster)).toBeUndefined();
  });

  it('fail for a condition on what is not on file', () => {
    expect(check({ kind: 'people', where: { rateMaxInr: 10 } }, reply(list([item(1)])), roster)).toContain(
      'P 1',
    );
  });

  it('look at the list of the part they name', () => {
    const two = reply(list([item(1)], { role: 'Wife' }), list([item(2)], { role: 'Cop' }));
    expect(
      check({ kind: 'people', role: 'wife', where: { cityAnyOf: ['Mumbai'] } }, two, roster),
    ).toBeUndefined();
    expect(check({ kind: 'people', role: 'cop', where: { cityAnyOf: ['Mumbai'] } }, two, roster)).toContain(
      'P 2',
    );
  });

  it('compare with the turn before', () => {
    const context = { ...roster, before: reply(list([item(1), item(2)])) };
    expect(check({ kind: 'without', place: 2 }, reply(list([item(1)])), context)).toBeUndefined();
    expect(check({ kind: 'without', place: 2 }, reply(list([item(2)])), context)).toContain('still listed');
    expect(check({ kind: 'fresh' }, reply(list([item(3)])), context)).toBeUndefined();
    expect(check({ kind: 'fresh' }, reply(list([item(1)])), context)).toContain('again');
  });

  it('count questions', () => {
    expect(check({ kind: 'questions', min: 1, max: 2 }, reply(), roster)).toBeUndefined();
    expect(check({ kind: 'questions', min: 0, max: 1 }, reply(), roster)).toBe('2 questions');
  });

  it('fail any reply that lists somebody in spite of a hard demand', () => {
    const asked = [{ id: 'city', field: 'city' as const, label: 'Based in', text: 'Pune', hard: true }];
    const unmet = [
      { ask: 'city', field: 'city' as const, wanted: 'Pune', onFile: 'Mumbai', text: 'Based in: Mumbai' },
    ];
    expect(promiseBroken(reply(list([{ ...item(1), unmet }], { asked })))).toContain('in spite of');
    expect(promiseBroken(reply(list([], { asked, nearMisses: [{ ...item(1), unmet }] })))).toBeUndefined();
  });
});

describe('the own requests', () => {
  const { requests: all } = ownRequestsSchema.parse(requests);

  it('have ids of their own and at least one check in each turn', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(
      all.flatMap(({ id, turns }) => turns.filter((turn) => turn.expects.length === 0).map(() => id)),
    ).toEqual([]);
  });
});
