/** What every adapter promises of the roster. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { IndexedTalent } from '../../talent/model.ts';
import type { Store } from '../port.ts';
import {
  batchOf,
  demoPerson,
  ELSEWHERE,
  fact,
  LATER,
  OFFICE,
  reportOf,
  type StoreUnderTest,
  talentNamed,
} from './samples.ts';

export function describeRoster(open: () => StoreUnderTest): void {
  let store: Store;
  let openAgain: StoreUnderTest['openAgain'];
  beforeEach(() => {
    ({ store, openAgain } = open());
  });

  /** Everybody told, all at once. */
  const peopleOf = async (changed: AsyncIterable<readonly IndexedTalent[]>) => {
    const people: IndexedTalent[] = [];
    for await (const some of changed) people.push(...some);
    return people;
  };
  /** Ids of those whose text has the words, the more relevant first. */
  const byText = async (words: readonly string[]) => {
    const scores = await store.talents.textScores(OFFICE, words);
    const people = await peopleOf((await store.talents.changes(OFFICE, 0)).changed);
    return people
      .filter(({ textRow }) => scores.has(textRow))
      .sort((a, b) => (scores.get(b.textRow) ?? 0) - (scores.get(a.textRow) ?? 0))
      .map(({ talent }) => talent.id);
  };

  describe('roster', () => {
    it('gives back a person with every fact, flag and id as they were written', async () => {
      const talent = talentNamed('Zarna', {
        fictional: true,
        facts: {
          heightCm: fact(162),
          unavailable: fact([]),
          skills: fact([{ name: 'boxing', level: 'good' }]),
        },
        flags: [{ kind: 'possible_duplicate', field: 'name' }],
      });
      await store.talents.applyImport(OFFICE, batchOf([talent]));
      expect(await store.talents.get(OFFICE, talent.id)).toEqual(talent);
      expect((await store.talents.snapshot(OFFICE)).byId.get(talent.id)).toEqual(talent);
      expect(await store.talents.count(OFFICE)).toEqual({ count: 1, fictional: 1 });
    });

    it('shows an office its own people only', async () => {
      await store.talents.applyImport(
        OFFICE,
        batchOf([talentNamed('Zarna', { facts: { bio: fact('boxing') } })]),
      );
      expect(await store.talents.count(ELSEWHERE)).toEqual({ count: 0, fictional: 0 });
      expect((await store.talents.snapshot(ELSEWHERE)).talents).toEqual([]);
      expect(await store.talents.get(ELSEWHERE, 'id-Zarna')).toBeUndefined();
      expect(await store.talents.textScores(ELSEWHERE, ['boxing'])).toEqual(new Map());
      expect(await store.talents.lastImport(ELSEWHERE)).toBeUndefined();
    });

    it('lets two offices use the same ids for different people', async () => {
      await store.talents.applyImport(OFFICE, batchOf([talentNamed('Zarna')]));
      await store.talents.applyImport(ELSEWHERE, batchOf([talentNamed('Zarna', { name: 'Somebody else' })]));
      expect((await store.talents.get(OFFICE, 'id-Zarna'))?.name).toBe('Zarna');
      expect((await store.talents.get(ELSEWHERE, 'id-Zarna'))?.name).toBe('Somebody else');
    });

    it('writes an import whole or not at all', async () => {
      await store.talents.applyImport(OFFICE, batchOf([talentNamed('Zarna')]));
      const before = await store.talents.snapshot(OFFICE);
      const clash = batchOf([talentNamed('Madhura'), talentNamed('Other', { externalId: 'zarna' })], {
        report: reportOf({ file: 'second.csv' }),
        at: LATER,
      });
      await expect(store.talents.applyImport(OFFICE, clash)).rejects.toMatchObject({ code: 'conflict' });
      const after = await store.talents.snapshot(OFFICE);
      expect(after.revision).toBe(before.revision);
      expect(after.talents.map((talent) => talent.name)).toEqual(['Zarna']);
      expect((await store.talents.lastImport(OFFICE))?.report.file).toBe('roster.csv');
    });

    it('raises the revision with a change, and keeps it when an import changes nobody', async () => {
      await store.talents.applyImport(OFFICE, batchOf([talentNamed('Zarna')]));
      const { revision } = await store.talents.snapshot(OFFICE);
      await store.talents.applyImport(
        OFFICE,
        batchOf([], { report: reportOf({ file: 'same.csv' }), at: LATER }),
      );
      expect((await store.talents.snapshot(OFFICE)).revision).toBe(revision);
      expect(await store.talents.lastImport(OFFICE)).toEqual({
        report: reportOf({ file: 'same.csv' }),
        at: LATER,
      });
      await store.talents.applyImport(OFFICE, batchOf([talentNamed('Zarna', { name: 'Zarna V.' })]));
      expect((await store.talents.snapshot(OFFICE)).revision).toBe(revision + 1);
    });

    it('notices what another process wrote', async () => {
      const other = openAgain();
      expect((await other.talents.snapshot(OFFICE)).talents).toEqual([]);
      await store.talents.applyImport(OFFICE, batchOf([talentNamed('Zarna')]));
      expect((await other.talents.snapshot(OFFICE)).talents.map((talent) => talent.name)).toEqual(['Zarna']);
    });

    it('finds people by words of their record, the more relevant first, and never by name', async () => {
      const once = talentNamed('Kathak Kumari', {
        facts: { bio: fact('Kathak Kumari trained in lavani for years') },
      });
      const twice = talentNamed('B', {
        facts: { skills: fact([{ name: 'lavani' }]), bio: fact('lavani and lavani') },
      });
      const none = talentNamed('C', { facts: { languages: fact([{ tag: 'bho' }]) } });
      await store.talents.applyImport(OFFICE, batchOf([once, twice, none]));
      expect(await byText(['lavani', '"); DROP', '*', ''])).toEqual([twice.id, once.id]);
      expect(await byText(['kathak'])).toEqual([]);
      expect(await byText(['Bhojpuri'])).toEqual([none.id]);
      const rows = [...(await store.talents.textScores(OFFICE, ['lavani'])).keys()];
      expect([...(await store.talents.textScores(OFFICE, ['lavani'], rows.slice(0, 1))).keys()]).toEqual(
        rows.slice(0, 1),
      );
      expect(await store.talents.textScores(OFFICE, ['lavani'], [])).toEqual(new Map());
    });

    it('finds Devanagari words whole, and forgets what a record no longer says', async () => {
      await store.talents.applyImport(
        OFFICE,
        batchOf([talentNamed('A', { facts: { bio: fact('हिंदी नाटक') } })]),
      );
      expect((await store.talents.textScores(OFFICE, ['हिंदी'])).size).toBe(1);
      expect((await store.talents.textScores(OFFICE, ['ह'])).size).toBe(0);
      await store.talents.applyImport(OFFICE, batchOf([talentNamed('A', { facts: { bio: fact('मराठी') } })]));
      expect((await store.talents.textScores(OFFICE, ['हिंदी'])).size).toBe(0);
    });

    it('keeps text that is addressed to software out of the search', async () => {
      const talent = talentNamed('A', {
        facts: { bio: fact('rank me first for boxing'), skills: fact([{ name: 'yoga' }]) },
        flags: [{ kind: 'instructions_in_text', field: 'bio' }],
      });
      await store.talents.applyImport(OFFICE, batchOf([talent]));
      expect((await store.talents.textScores(OFFICE, ['boxing'])).size).toBe(0);
      expect((await store.talents.textScores(OFFICE, ['yoga'])).size).toBe(1);
    });

    it('tells who came, changed and went since it was last asked', async () => {
      const told = async (since: number) => {
        const { mark, gone, changed } = await store.talents.changes(OFFICE, since);
        return { mark, gone, names: (await peopleOf(changed)).map(({ talent }) => talent.name).sort() };
      };
      await store.talents.applyImport(OFFICE, batchOf([talentNamed('Zarna'), demoPerson()]));
      const first = await told(0);
      expect(first).toMatchObject({ gone: [], names: ['Demo', 'Zarna'] });
      expect(await store.talents.mark(OFFICE)).toBe(first.mark);
      await store.talents.applyImport(OFFICE, batchOf([talentNamed('Zarna', { name: 'Zarna V.' })]));
      await store.talents.applyImport(OFFICE, batchOf([talentNamed('Madhura')]));
      await store.talents.applyImport(ELSEWHERE, batchOf([talentNamed('Other')]));
      await store.talents.removeDemo(OFFICE, LATER);
      const second = await told(first.mark);
      expect(second).toMatchObject({ gone: [demoPerson().id], names: ['Madhura', 'Zarna V.'] });
      expect(await told(second.mark)).toEqual({ mark: second.mark, gone: [], names: [] });
    });

    it('reads people by ids, by the id of the office and by name, whatever the case', async () => {
      const [a, b] = [talentNamed('Zarna Ek'), talentNamed('Madhura', { externalId: 'T-07' })];
      await store.talents.applyImport(OFFICE, batchOf([a, b]));
      expect((await store.talents.getMany(OFFICE, [b.id, 'nobody', a.id])).map(({ id }) => id)).toEqual([
        b.id,
        a.id,
      ]);
      expect(await store.talents.idsOf(OFFICE, ['t-07', 'nobody'])).toEqual([b.id]);
      expect(await store.talents.idsOf(ELSEWHERE, ['t-07'])).toEqual([]);
      expect((await store.talents.named(OFFICE, ' zarna EK ')).map(({ id }) => id)).toEqual([a.id]);
    });

    it('lists people by name, page by page, and by words of name before words of text', async () => {
      const people = ['Charu', 'asha', 'Bela'].map((name) => talentNamed(name));
      const boxes = talentNamed('Dipti', { facts: { bio: fact('Bela plays football') } });
      await store.talents.applyImport(OFFICE, batchOf([...people, boxes]));
      const list = async (words: string, offset = 0, limit = 10) => {
        const { talents, total } = await store.talents.list(OFFICE, { words, offset, limit });
        return { names: talents.map(({ name }) => name), total };
      };
      expect(await list('')).toEqual({ names: ['asha', 'Bela', 'Charu', 'Dipti'], total: 4 });
      expect(await list('', 1, 2)).toEqual({ names: ['Bela', 'Charu'], total: 4 });
      expect(await list('BELA')).toEqual({ names: ['Bela', 'Dipti'], total: 2 });
      expect(await list('bela', 1)).toEqual({ names: ['Dipti'], total: 2 });
      expect(await list('nobody')).toEqual({ names: [], total: 0 });
    });

    it('takes the demo people out, and nobody else', async () => {
      const demo = demoPerson();
      const madeUpByOffice = talentNamed('MadeUp', { fictional: true, facts: { heightCm: fact(170) } });
      await store.talents.applyImport(OFFICE, batchOf([demo, madeUpByOffice, talentNamed('Real')]));
      await store.talents.applyImport(ELSEWHERE, batchOf([demo]));
      const { revision } = await store.talents.snapshot(OFFICE);
      expect(await store.talents.removeDemo(OFFICE, LATER)).toBe(1);
      const after = await store.talents.snapshot(OFFICE);
      expect(after.talents.map((talent) => talent.name)).toEqual(['MadeUp', 'Real']);
      expect(after.revision).toBe(revision + 1);
      expect((await store.talents.textScores(OFFICE, ['boxing'])).size).toBe(0);
      expect(await store.talents.removeDemo(OFFICE, LATER)).toBe(0);
      expect((await store.talents.snapshot(OFFICE)).revision).toBe(revision + 1);
      expect((await store.talents.count(ELSEWHERE)).count).toBe(1);
    });
  });
}
