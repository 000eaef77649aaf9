/** What every adapter promises of facts: one value at a time, nothing lost, nobody else's. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../scope.ts';
import type { NewFact } from '../fact-port.ts';
import type { Store } from '../port.ts';
import { AT, COLLEAGUE, ELSEWHERE, LATER, OFFICE, type StoreUnderTest } from './samples.ts';

const source = (quote: string, messageId = 'm1') => ({ chatId: 'chat', messageId, quote, at: AT });
const cap = (value: number, more: Partial<NewFact> = {}): NewFact => ({
  scope: 'project',
  scopeId: 'salt pan',
  subject: 'day player',
  key: 'dayRateMaxInr',
  value,
  many: false,
  text: `the cap is ${value}`,
  kind: 'constraint',
  origin: 'user_said',
  sources: [source(`the cap is ${value}`)],
  ...more,
});
const note = (text: string, more: Partial<NewFact> = {}): NewFact =>
  cap(0, {
    scope: 'user',
    scopeId: '',
    subject: '',
    key: 'note',
    value: text,
    many: true,
    text,
    kind: 'fact',
    ...more,
  });

export function describeFacts(open: () => StoreUnderTest): void {
  describe('facts', () => {
    promises(open);
  });
}

function promises(open: () => StoreUnderTest): void {
  let store: Store;
  let openAgain: StoreUnderTest['openAgain'];
  beforeEach(() => {
    ({ store, openAgain } = open());
  });
  const write = async (fact: NewFact, at = AT, scope = OFFICE) => {
    const [outcome] = await store.facts.write(scope, [fact], at);
    if (outcome === undefined) throw new Error('nothing was written');
    return outcome;
  };
  const idOf = async (fact: NewFact, at = AT, scope = OFFICE) => {
    const outcome = await write(fact, at, scope);
    if (outcome.is === 'forgotten') throw new Error('it was forgotten');
    return outcome.fact.id;
  };
  const only = async () => {
    const [first, second] = await store.facts.list(OFFICE);
    if (!first || second) throw new Error('there should be one fact');
    return first;
  };
  const values = async (scope = OFFICE) => (await store.facts.list(scope)).map(({ value }) => value);

  describe('of a single-valued key', () => {
    it('hold one at a time: a changed value closes the old one at that moment', async () => {
      await write(cap(15_000));
      const changed = await write(cap(20_000), LATER);
      expect(changed.is).toBe('replaced');
      expect(await values()).toEqual([20_000]);
      const now = await only();
      expect(await store.facts.history(OFFICE, now.id)).toMatchObject([
        { value: 15_000, validFrom: AT, validTo: LATER, supersededBy: now.id },
        { value: 20_000, validFrom: LATER },
      ]);
      await store.close();
      store = openAgain();
      expect(await values()).toEqual([20_000]);
      expect(await store.facts.history(OFFICE, now.id)).toHaveLength(2);
    });

    it('gain a source where the same is said again', async () => {
      await write(cap(15_000));
      const again = await write(cap(15_000, { sources: [source('15k, as I said', 'm2')] }), LATER);
      expect(again.is).toBe('known');
      expect(await store.facts.list(OFFICE)).toMatchObject([
        { validFrom: AT, sources: [{ messageId: 'm1' }, { messageId: 'm2' }] },
      ]);
    });

    it.each([
      ['user_edited', 'user_said', 'kept'],
      ['user_edited', 'extracted', 'kept'],
      ['user_said', 'extracted', 'kept'],
      ['extracted', 'user_said', 'replaced'],
      ['user_said', 'user_edited', 'replaced'],
      ['extracted', 'extracted', 'replaced'],
    ] as const)('%s, then %s of another value: %s', async (first, second, is) => {
      await write(cap(15_000, { origin: first }));
      expect((await write(cap(20_000, { origin: second }), LATER)).is).toBe(is);
      expect(await values()).toEqual([is === 'kept' ? 15_000 : 20_000]);
    });
  });

  it('of a many-valued key hold side by side, each once', async () => {
    await write(note('short lists'));
    await write(note('no phone calls'));
    expect((await write(note('short lists'))).is).toBe('known');
    expect((await values()).toSorted()).toEqual(['no phone calls', 'short lists']);
  });

  it('are written all or not at all', async () => {
    const broken = { ...cap(2), kind: 'rumour' } as unknown as NewFact;
    await expect(store.facts.write(OFFICE, [cap(1), broken], AT)).rejects.toThrow(/kind/);
    expect(await values()).toEqual([]);
  });

  it('stand pinned ones first, then the latest', async () => {
    const first = await idOf(note('one'));
    await write(note('two'));
    await write(note('three'));
    await store.facts.pin(OFFICE, first, true);
    expect(await values()).toEqual(['one', 'three', 'two']);
  });

  it('end without another in their place, and stay in the history', async () => {
    const id = await idOf(cap(15_000));
    await store.facts.close(OFFICE, id, LATER);
    expect(await values()).toEqual([]);
    expect(await store.facts.list(OFFICE, { past: true })).toMatchObject([{ value: 15_000, validTo: LATER }]);
  });

  describe('that were forgotten', () => {
    it('are gone with all that stood in their place', async () => {
      await write(cap(15_000));
      const id = await idOf(cap(20_000), LATER);
      expect(await store.facts.forget(OFFICE, id)).toBe(2);
      expect(await store.facts.list(OFFICE, { past: true })).toEqual([]);
      expect(await store.facts.history(OFFICE, id)).toEqual([]);
    });

    it('do not come again by themselves, also not as they were before a change, nor after a restart', async () => {
      await write(cap(15_000));
      await store.facts.forget(OFFICE, await idOf(cap(20_000), LATER));
      for (const value of [15_000, 20_000])
        for (const origin of ['extracted', 'user_said'] as const)
          expect((await write(cap(value, { origin }))).is).toBe('forgotten');
      await store.close();
      store = openAgain();
      expect((await write(cap(20_000, { origin: 'extracted' }))).is).toBe('forgotten');
      expect(await values()).toEqual([]);
    });

    it('come again when somebody asks for it', async () => {
      await store.facts.forget(OFFICE, await idOf(cap(15_000)));
      expect((await write(cap(15_000, { again: true }))).is).toBe('added');
      await store.facts.close(OFFICE, (await only()).id, LATER);
      expect((await write(cap(15_000, { origin: 'extracted' }))).is).toBe('added');
    });

    it('are forgotten for the one who forgot them alone', async () => {
      await store.facts.forget(OFFICE, await idOf(cap(15_000)));
      expect((await write(cap(15_000), AT, COLLEAGUE)).is).toBe('added');
      expect((await write(cap(15_000), AT, ELSEWHERE)).is).toBe('added');
    });
  });

  it('shared with the office are seen by all of it and nobody else', async () => {
    await write(cap(15_000, { sharedWith: 'office' }));
    expect(await values(OFFICE)).toEqual([15_000]);
    expect(await values(COLLEAGUE)).toEqual([15_000]);
    expect(await values(ELSEWHERE)).toEqual([]);
  });

  it('are not seen, changed or forgotten by anybody else: every user against every other', async () => {
    const scopes: Scope[] = ['office-a', 'office-b', 'office-c'].flatMap((officeId) =>
      ['user-a', 'user-b', 'user-c'].map((userId): Scope => ({ officeId, userId, role: 'owner' })),
    );
    const mine = new Map<Scope, string>();
    for (const scope of scopes)
      mine.set(scope, await idOf(note(`of ${scope.officeId} ${scope.userId}`), AT, scope));
    let probes = 0;
    for (const [owner, id] of mine)
      for (const stranger of scopes) {
        if (stranger === owner) continue;
        probes += 1;
        expect(await store.facts.get(stranger, id)).toBeUndefined();
        expect(await store.facts.history(stranger, id)).toEqual([]);
        expect(await store.facts.pin(stranger, id, true)).toBeUndefined();
        expect(await store.facts.retext(stranger, id, 'mine now')).toBeUndefined();
        expect(await store.facts.close(stranger, id, LATER)).toBeUndefined();
        expect(await store.facts.forget(stranger, id)).toBe(0);
      }
    expect(probes).toBe(72);
    for (const scope of scopes)
      expect(await store.facts.list(scope, { past: true })).toMatchObject([
        {
          value: `of ${scope.officeId} ${scope.userId}`,
          pinned: false,
          text: `of ${scope.officeId} ${scope.userId}`,
        },
      ]);
    expect(await store.facts.places(ELSEWHERE)).toEqual([]);
  });

  it('are listed by project, and two projects never mix', async () => {
    await write(cap(15_000));
    await write(cap(30_000, { scopeId: 'tiffin' }));
    const of = async (scopeId: string) =>
      (await store.facts.list(OFFICE, { scope: 'project', scopeId })).map(({ value }) => value);
    expect(await of('salt pan')).toEqual([15_000]);
    expect(await of('tiffin')).toEqual([30_000]);
    expect((await store.facts.places(OFFICE)).map(({ scopeId }) => scopeId).toSorted()).toEqual([
      'salt pan',
      'tiffin',
    ]);
  });

  it('are paused for one person alone', async () => {
    await store.facts.setPaused(OFFICE, true, AT);
    expect(await store.facts.paused(OFFICE)).toBe(true);
    expect(await store.facts.paused(COLLEAGUE)).toBe(false);
    await store.facts.setPaused(OFFICE, false, AT);
    expect(await store.facts.paused(OFFICE)).toBe(false);
  });
}
