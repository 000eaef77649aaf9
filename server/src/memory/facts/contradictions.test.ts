/** Things that change: what held before is never given again, what holds now is never lost, and all of it can be read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoleBrief } from '../../casting/brief.ts';
import type { Remembered } from '../../assistant/port.ts';
import { openDesk, userOf, type Desk } from './test/desk.ts';
import { PEOPLE, sequences, type Held } from './test/sequences.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ 'office-a': PEOPLE.map(([latin]) => latin) });
});
afterAll(() => desk.close());

const briefsOf = (facts: readonly Remembered[]): RoleBrief[] => facts.map(({ brief }) => brief);

/** What a fact of before would still do to a search. */
function stale(facts: readonly Remembered[], holds: Held): number {
  const briefs = briefsOf(facts);
  switch (holds.field) {
    case 'dayRateMaxInr':
      return briefs.filter((brief) => holds.not.includes(brief.dayRateMaxInr ?? -1)).length;
    case 'playingAge':
      return briefs.filter(({ playingAge }) => holds.not.some(([min]) => playingAge?.min === min)).length;
    case 'city':
      return holds.is === 'open' ? briefs.filter(({ city }) => city?.noneOf?.includes(holds.city)).length : 0;
    case 'person':
      return holds.is === 'open' ? facts.filter(({ leaveOut }) => leaveOut?.name === holds.name).length : 0;
  }
}

function isThere(facts: readonly Remembered[], holds: Held): boolean {
  const briefs = briefsOf(facts);
  switch (holds.field) {
    case 'dayRateMaxInr':
      return briefs.some((brief) => brief.dayRateMaxInr === holds.is);
    case 'playingAge':
      return briefs.some(
        ({ playingAge }) => playingAge?.min === holds.is[0] && playingAge.max === holds.is[1],
      );
    case 'city':
      return holds.is === 'open' || briefs.some(({ city }) => city?.noneOf?.includes(holds.city));
    case 'person':
      return holds.is === 'open' || facts.some(({ leaveOut }) => leaveOut?.name === holds.name);
  }
}

describe('what changes', () => {
  const all = sequences();
  it('is tried in at least 200 sequences, each once', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(200);
  });

  it.each(all)('$name', async ({ name, says, asks, history }) => {
    const me = userOf(name);
    for (const text of says) await desk.say(me, text);
    for (const { text, holds } of asks) {
      const { facts } = await desk.about(me, text);
      expect({ stale: stale(facts, holds), isThere: isThere(facts, holds) }).toEqual({
        stale: 0,
        isThere: true,
      });
    }
    const first = (await desk.store.facts.list(me, { past: true })).findLast(({ key }) => key !== 'name');
    const told = await desk.store.facts.history(me, first!.id);
    expect(told).toHaveLength(history);
    // Without a gap: each ends when the next begins, and one holds.
    for (const [at, fact] of told.entries())
      expect([fact.validTo, fact.supersededBy]).toEqual([told[at + 1]?.validFrom, told[at + 1]?.id]);
  });

  it('says of every fact which words it comes from, and they stand in that message', async () => {
    let seen = 0;
    for (const { name } of all)
      for (const { sources } of await desk.store.facts.list(userOf(name), { past: true })) {
        expect(sources.length).toBeGreaterThan(0);
        for (const { messageId, quote } of sources) {
          seen += 1;
          expect(desk.said.get(messageId)).toContain(quote);
        }
      }
    expect(seen).toBeGreaterThan(all.length);
  });
});
